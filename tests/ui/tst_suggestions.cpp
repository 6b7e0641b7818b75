// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/suggestiondialog.h"
#include "mainwindow.h"
#include "panes/criteriadock.h"
#include "support/fakemorning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 9, 30);
const QString criteria = u"1. Pruning\n   - Relevant: lottery tickets\n\nMore words.\n"_s;
const QString hostile = u"<b>Wanted</b> twice."_s;

ProposedEdit adding(const QString &line, int topic = 1)
{
    return {.action = ProposedEdit::Action::Add,
            .place = ProposedEdit::Place::Relevant,
            .topic = topic,
            .before = {},
            .after = line,
            .reason = hostile};
}

Answer proposal(const QList<ProposedEdit> &edits)
{
    QJsonArray list;
    for (const ProposedEdit &edit : edits)
        list.append(QJsonObject{{u"action"_s, toString(edit.action)},
                                {u"place"_s, toString(edit.place)},
                                {u"topic"_s, edit.topic},
                                {u"before"_s, edit.before},
                                {u"after"_s, edit.after},
                                {u"reason"_s, edit.reason}});
    const QByteArray content = QJsonDocument(QJsonObject{{u"edits"_s, list}}).toJson();
    const QJsonObject message{{u"content"_s, QString::fromUtf8(content)}};
    const QJsonObject whole{
        {u"choices"_s,
         QJsonArray{QJsonObject{{u"message"_s, message}, {u"finish_reason"_s, u"stop"_s}}}},
        {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, 900}, {u"completion_tokens"_s, 100}}}};
    return {.body = QJsonDocument(whole).toJson(), .contentType = "application/json"};
}

LifeTest starred(const QString &id)
{
    return {.paper = *ArxivId::fromString(id), .kind = LifeTest::Kind::Starred, .note = {}};
}

} // namespace

class TestSuggestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("FIRSTLIGHT_API_KEY", "sk-test-suggestions"); }
    void init();
    void cleanup() { m_morning.reset(); }
    void editsAreAppliedWhereTheyFit();
    void editsFollowTheirTopicIntoADraft();
    void effectsAreSaidInWords();
    void withoutAModelTheSettingsAreOffered();
    void nothingMissedNothingOffered();
    void thePriceComesFirst();
    void editsAreMeasuredBeforeTheyAreTaken();
    void faultsLeaveTheReaderWhereTheyWere();
    void takenEditsAreADraftThatIsTakenBackAtOnce();

private:
    Store &store() { return m_morning->store(); }
    Services &services() { return *m_morning->services; }
    void set(const QString &key, const QString &value)
    {
        QVERIFY(services().settings().setText(key, value));
    }
    void setModel()
    {
        set(u"llm.endpoint"_s, m_morning->endpoint().base.toString());
        set(u"llm.model"_s, m_morning->endpoint().model);
    }
    void missSomething()
    {
        setModel();
        RunRequest request{.day = day, .withModel = true};
        request.endpoint = m_morning->endpoint();
        request.isStored = true;
        QVERIFY(await(services().dayRun().start(request)));
        QVERIFY(store().setStarred({*ArxivId::fromString(u"2509.20003"_s)}, true).result());
    }

    std::unique_ptr<FakeMorning> m_morning;
};

void TestSuggestions::init()
{
    m_morning = std::make_unique<FakeMorning>();
    m_morning->open();
    QList<Paper> papers;
    for (const QString &id : FakeMorning::ids(20))
        papers.append(paper(id));
    QVERIFY(m_morning->save(day, papers));
    QVERIFY(store().saveRevision(criteria, {}).result());
}

void TestSuggestions::editsAreAppliedWhereTheyFit()
{
    const EditedCriteria edited =
        withEdits(criteria, {adding(u"distillation"_s), adding(u"nowhere"_s, 7),
                             adding(u"distillation"_s), adding(u"sparsity"_s)});
    QVERIFY(edited.text.contains(u"distillation"_s) && edited.text.contains(u"sparsity"_s));
    QVERIFY(edited.text.contains(u"More words."_s));
    QCOMPARE(edited.left, (QList<qsizetype>{1, 2}));
}

void TestSuggestions::editsFollowTheirTopicIntoADraft()
{
    const QString draft = u"1. Optimizers\n   - Relevant: momentum\n2. Pruning\n   - Relevant: "
                          "lottery tickets\n"_s;
    const auto edits = editsForDraft({adding(u"distillation"_s)}, criteria, draft);
    QCOMPARE(edits.first().topic, 2);
    QCOMPARE(editsForDraft(edits, draft, draft), edits);
    const QString without = u"1. Optimizers\n   - Relevant: momentum\n"_s;
    const auto lost = editsForDraft({adding(u"distillation"_s)}, criteria, without);
    QCOMPARE(withEdits(without, lost).left.size(), 1);
}

void TestSuggestions::effectsAreSaidInWords()
{
    SuggestionEffects effects;
    EditEffect effect;
    QVERIFY(effectText(effects, effect).contains(u"no tests yet"_s));
    effects.tests = {starred(u"2509.20001"_s), starred(u"2509.20003"_s)};
    effects.before.starred = {.hits = 1, .of = 2};
    effect.after.starred = {.hits = 2, .of = 2};
    QCOMPARE(effectText(effects, effect), u"Changes no test."_s);
    effect.regression.won = {1};
    QCOMPARE(effectText(effects, effect), u"Wins 1, loses 0. Stars in: 1 → 2 of 2."_s);
    effect.isFitting = false;
    QVERIFY(effectText(effects, effect).startsWith(u"Does not fit"_s));
    QVERIFY(editDifferenceText(adding(u"distillation"_s)).startsWith(u"+ distillation\n"_s));
    QVERIFY(editPlaceText(adding({}, 2)).contains(u'2'));
}

void TestSuggestions::withoutAModelTheSettingsAreOffered()
{
    set(u"llm.model"_s, {});
    SuggestionDialog dialog(services());
    const QSignalSpy settings(&dialog, &SuggestionDialog::settingsRequested);
    QVERIFY(dialog.findChild<QLabel *>(u"suggestionsAbout"_s)->text().contains(u"none is set"_s));
    QVERIFY(!dialog.findChild<QPushButton *>(u"askForEdits"_s)->isEnabled());
    auto *button = dialog.findChild<QPushButton *>(u"toSettings"_s);
    QVERIFY(!button->isHidden());
    button->click();
    QCOMPARE(settings.size(), 1);
}

void TestSuggestions::nothingMissedNothingOffered()
{
    setModel();
    const int before = m_morning->world.modelRequests();
    SuggestionDialog dialog(services());
    auto *about = dialog.findChild<QLabel *>(u"suggestionsAbout"_s);
    QTRY_VERIFY2(about->text().startsWith(u"Nothing is missed"_s), qPrintable(about->text()));
    QVERIFY(!dialog.findChild<QPushButton *>(u"askForEdits"_s)->isEnabled());
    QVERIFY(dialog.findChild<QPushButton *>(u"toSettings"_s)->isHidden());
    QCOMPARE(m_morning->world.modelRequests(), before);
}

void TestSuggestions::thePriceComesFirst()
{
    missSomething();
    const int before = m_morning->world.modelRequests();
    SuggestionDialog dialog(services());
    QStringList chosen;
    connect(&dialog, &SuggestionDialog::paperChosen, this,
            [&chosen](const ArxivId &paper, QDate) { chosen.append(paper.toString()); });
    auto *ask = dialog.findChild<QPushButton *>(u"askForEdits"_s);
    auto *misses = dialog.findChild<QTreeWidget *>(u"misses"_s);
    QTRY_VERIFY(ask->isEnabled());
    QVERIFY(ask->text().contains(u"gpt-5"_s) && ask->text().contains(u"¢"_s));
    QVERIFY(dialog.findChild<QLabel *>(u"suggestionsAbout"_s)
                ->text()
                .contains(u"Nothing has been sent"_s));
    QCOMPARE(misses->topLevelItemCount(), 1);
    QCOMPARE(misses->topLevelItem(0)->text(1), u"Wanted, but no pick"_s);
    QCOMPARE(m_morning->world.modelRequests(), before);
    QVERIFY(!misses->accessibleName().isEmpty());
    dialog.show();
    QTest::keyClick(misses, Qt::Key_Return);
    QCOMPARE(chosen, QStringList{u"2509.20003"_s});
}

void TestSuggestions::editsAreMeasuredBeforeTheyAreTaken()
{
    missSomething();
    SuggestionDialog dialog(services());
    QList<QList<ProposedEdit>> taken;
    connect(&dialog, &SuggestionDialog::taken, this,
            [&taken](const QList<ProposedEdit> &edits) { taken.append(edits); });
    auto *ask = dialog.findChild<QPushButton *>(u"askForEdits"_s);
    auto *edits = dialog.findChild<QTreeWidget *>(u"edits"_s);
    auto *take = dialog.findChild<QPushButton *>(u"takeEdits"_s);
    auto *together = dialog.findChild<QLabel *>(u"editsTogether"_s);
    QTRY_VERIFY(ask->isEnabled());
    m_morning->world.modelFaults = {
        proposal({adding(u"distillation"_s), adding(u"sparse networks"_s)})};
    dialog.show();
    ask->click();
    QTRY_COMPARE(edits->topLevelItemCount(), 2);
    QVERIFY(!edits->accessibleName().isEmpty());
    QVERIFY(!take->isEnabled());
    QCOMPARE(edits->topLevelItem(0)->checkState(0), Qt::Unchecked);
    QTRY_VERIFY2(edits->topLevelItem(0)->text(1).contains(u"test"_s) ||
                     edits->topLevelItem(0)->text(1).contains(u"Wins"_s),
                 qPrintable(edits->topLevelItem(0)->text(1)));
    QVERIFY(dialog.findChild<QPlainTextEdit *>(u"editDetails"_s)->toPlainText().contains(hostile));
    edits->setCurrentItem(edits->topLevelItem(1));
    QTest::keyClick(edits, Qt::Key_Space);
    QVERIFY(take->isEnabled());
    QTRY_VERIFY2(together->text().startsWith(u"Together: "_s), qPrintable(together->text()));
    QTest::keyClick(take, Qt::Key_Space);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().size(), 1);
    QCOMPARE(taken.first().first().after, u"sparse networks"_s);
    QCOMPARE(store().revisions().result()->size(), 1);
}

void TestSuggestions::faultsLeaveTheReaderWhereTheyWere()
{
    missSomething();
    set(u"llm.max-usd-month"_s, u"0.01"_s);
    SuggestionDialog dialog(services());
    auto *ask = dialog.findChild<QPushButton *>(u"askForEdits"_s);
    auto *about = dialog.findChild<QLabel *>(u"suggestionsAbout"_s);
    QTRY_VERIFY(ask->isEnabled());
    const QString offer = ask->text();
    ask->click();
    QTRY_VERIFY2(about->text().startsWith(u"The spending cap"_s), qPrintable(about->text()));
    QCOMPARE(ask->text(), offer);
    QVERIFY(ask->isEnabled());
    QVERIFY(suggestionTrouble({Error::Kind::Network, {}}).contains(u"as they were"_s));
    QVERIFY(suggestionTrouble({Error::Kind::Parse, {}}).contains(u"as they were"_s));
}

void TestSuggestions::takenEditsAreADraftThatIsTakenBackAtOnce()
{
    setModel();
    MainWindow window(services());
    window.show();
    auto *dock = window.findChild<CriteriaDock *>();
    QTRY_COMPARE(dock->editor()->toPlainText().trimmed(), criteria.trimmed());
    const QString before = dock->editor()->toPlainText();
    window.findChild<QAction *>(u"suggestions"_s)->trigger();
    auto *dialog = window.findChild<SuggestionDialog *>(u"suggestions"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->taken({adding(u"distillation"_s), adding(u"sparsity"_s)});
    QVERIFY(dock->isVisible());
    QVERIFY(dock->isModified());
    QVERIFY(dock->editor()->toPlainText().contains(u"distillation"_s));
    QVERIFY(dock->editor()->toPlainText().contains(u"sparsity"_s));
    QVERIFY(dock->editor()->toPlainText().contains(u"More words."_s));
    QCOMPARE(store().revisions().result()->size(), 1);
    dock->editor()->undo();
    QCOMPARE(dock->editor()->toPlainText(), before);
}

QTEST_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
