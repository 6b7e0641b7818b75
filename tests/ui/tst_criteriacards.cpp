// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"
#include "panes/criteriacards.h"
#include "panes/criteriadock.h"
#include "panes/keywordchips.h"
#include "panes/lintlist.h"
#include "panes/topiccard.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QString oaksAndElms = u"What I read, in short.\n"
                            "\n"
                            "## Relevant Topics\n"
                            "\n"
                            "1. **Oaks**\n"
                            "   - Relevant: acorns, old oaks, bark\n"
                            "   - Irrelevant: furniture\n"
                            "2. **Elms**\n"
                            "   - Relevant: elm disease\n"
                            "\n"
                            "**Relevant keywords:** forest, shade\n"
                            "\n"
                            "Some line of my own.\n"_s;

} // namespace

class TestCriteriaCards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<CriteriaDock>();
        m_dock->setSaved(Revision{.number = 1, .text = oaksAndElms});
        m_dock->setView(CriteriaDock::View::Cards);
        m_dock->resize(420, 700);
        m_dock->show();
        m_dock->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dock.get()));
    }

    void cleanup() { m_dock.reset(); }

    void showsWhatTheMarkdownSays()
    {
        const QList<Topic> topics = criteria().topics;
        QCOMPARE(topics.size(), 2);
        QCOMPARE(cards().size(), 2);
        for (qsizetype at = 0; at < 2; ++at)
            QVERIFY(cards().at(at)->topic() == topics.at(at));
        QCOMPARE(chips(u"relevantKeywords"_s)->words(), (QStringList{u"forest"_s, u"shade"_s}));
        QVERIFY(!m_dock->isModified());
    }

    void typingInACardChangesItsLineOnly()
    {
        auto *relevant = field(0, u"topicRelevant"_s);
        relevant->setFocus();
        relevant->moveCursor(QTextCursor::End);
        QTest::keyClicks(relevant, u", moss"_s);
        QString expected = oaksAndElms;
        expected.replace(u"old oaks, bark"_s, u"old oaks, bark, moss"_s);
        QCOMPARE(m_dock->text(), expected);
        QCOMPARE(relevant->toPlainText(), u"acorns, old oaks, bark, moss"_s);
    }

    void undoGoesThroughTheTextFromEveryView()
    {
        auto *name = line(0, u"topicName"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_End);
        QTest::keyClicks(name, u" and ash"_s);
        QVERIFY(m_dock->text().contains(u"Oaks and ash"_s));
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_dock->text(), oaksAndElms);
        QCOMPARE(name->text(), u"Oaks"_s);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(name->text(), u"Oaks and ash"_s);
        m_dock->setView(CriteriaDock::View::Markdown);
        QTest::keyClick(m_dock->editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_dock->text(), oaksAndElms);
    }

    void undoWorksFromAButton()
    {
        auto *chip = chips(u"relevantKeywords"_s)->findChild<QToolButton *>(u"chip"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(criteria().relevantKeywords, QStringList{u"shade"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_dock->text(), oaksAndElms);
    }

    void aTopicIsSwitchedOffAndOn()
    {
        auto *isOn = cards().constFirst()->findChild<QCheckBox *>(u"topicIsOn"_s);
        isOn->setFocus();
        QTest::keyClick(isOn, Qt::Key_Space);
        QVERIFY(!criteria().topics.constFirst().isOn);
        QVERIFY(!isOn->text().isEmpty());
        QTest::keyClick(isOn, Qt::Key_Space);
        QCOMPARE(m_dock->text(), oaksAndElms);
    }

    void topicsMoveAddAndGo()
    {
        act(0, u"topicDown"_s);
        QCOMPARE(names(), (QStringList{u"Elms"_s, u"Oaks"_s}));
        act(1, u"topicUp"_s);
        QCOMPARE(names(), (QStringList{u"Oaks"_s, u"Elms"_s}));
        m_dock->findChild<QPushButton *>(u"addTopic"_s)->click();
        QCOMPARE(names().size(), 3);
        QTest::keyClicks(QApplication::focusWidget(), u"Yews"_s);
        QCOMPARE(names().constLast(), u"Yews"_s);
        act(0, u"topicRemove"_s);
        QCOMPARE(names(), (QStringList{u"Elms"_s, u"Yews"_s}));
        QVERIFY(m_dock->text().contains(u"Some line of my own."_s));
    }

    void aTopicIsSplitByTheTermsChosen()
    {
        act(0, u"topicSplit"_s);
        auto *dialog = m_dock->findChild<QDialog *>(u"topicSplitDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"splitName"_s)->setText(u"Bark"_s);
        auto *terms = dialog->findChild<QListWidget *>(u"splitTerms"_s);
        QCOMPARE(terms->count(), 3);
        terms->item(2)->setCheckState(Qt::Checked);
        dialog->accept();
        QCOMPARE(names(), (QStringList{u"Oaks"_s, u"Bark"_s, u"Elms"_s}));
        QCOMPARE(criteria().topics.at(0).relevant, QStringList{u"acorns, old oaks"_s});
        QCOMPARE(criteria().topics.at(1).relevant, QStringList{u"bark"_s});
        QCOMPARE(criteria().topics.at(1).irrelevant, QStringList{u"furniture"_s});
    }

    void twoTopicsAreMerged()
    {
        auto *merge = cards().constFirst()->findChild<QMenu *>(u"topicMerge"_s);
        Q_EMIT merge->aboutToShow();
        QCOMPARE(merge->actions().size(), 1);
        merge->actions().constFirst()->trigger();
        QCOMPARE(criteria().topics.size(), 1);
        QCOMPARE(criteria().topics.constFirst().relevant,
                 (QStringList{u"acorns, old oaks, bark"_s, u"elm disease"_s}));
        m_dock->editor()->undo();
        QCOMPARE(m_dock->text(), oaksAndElms);
        QTRY_COMPARE(cards().size(), 2);
    }

    void chipsComeAndGoByKeyboard()
    {
        KeywordChips *keywords = chips(u"irrelevantKeywords"_s);
        keywords->line()->setFocus();
        QTest::keyClicks(keywords->line(), u"lamps, light bulbs"_s);
        QTest::keyClick(keywords->line(), Qt::Key_Return);
        QCOMPARE(criteria().irrelevantKeywords, (QStringList{u"lamps"_s, u"light bulbs"_s}));
        QVERIFY(keywords->line()->text().isEmpty());
        QTest::keyClick(keywords->line(), Qt::Key_Backspace);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(criteria().irrelevantKeywords, QStringList{u"light bulbs"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QVERIFY(criteria().irrelevantKeywords.isEmpty());
        QVERIFY(keywords->line()->hasFocus());
    }

    void termsAreOfferedWithTheirCounts()
    {
        QSignalSpy wanted(m_dock.get(), &CriteriaDock::completionWanted);
        auto *entry = chips(u"relevantKeywords"_s)->line();
        entry->setFocus();
        QTest::keyClicks(entry, u"di"_s);
        QTest::keyClicks(entry, u"f"_s);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toString(), u"dif"_s);
        m_dock->offerCompletions(u"old question"_s, {{u"older"_s, 3}});
        QVERIFY(!popupOf(entry)->isVisible());
        m_dock->offerCompletions(u"dif"_s, {{u"diffusion model"_s, 12}, {u"difficulty"_s, 1}});
        QTRY_VERIFY(popupOf(entry)->isVisible());
        QVERIFY(popupOf(entry)->model()->index(0, 0).data().toString().contains(u"12"_s));
        QTest::keyClick(popupOf(entry), Qt::Key_Down);
        QTest::keyClick(popupOf(entry), Qt::Key_Return);
        QCOMPARE(entry->text(), u"diffusion model"_s);
    }

    void aTermInALineIsCompletedBetweenCommas()
    {
        QSignalSpy wanted(m_dock.get(), &CriteriaDock::completionWanted);
        auto *relevant = field(1, u"topicRelevant"_s);
        relevant->setFocus();
        relevant->moveCursor(QTextCursor::End);
        QTest::keyClicks(relevant, u", leaf"_s);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toString(), u"leaf"_s);
        m_dock->offerCompletions(u"leaf"_s, {{u"leaf area"_s, 5}});
        QTRY_VERIFY(popupOf(relevant)->isVisible());
        QTest::keyClick(popupOf(relevant), Qt::Key_Down);
        QTest::keyClick(popupOf(relevant), Qt::Key_Return);
        QCOMPARE(criteria().topics.at(1).relevant, QStringList{u"elm disease, leaf area"_s});
    }

    void aRemarkSelectsItsTermOnTheCard()
    {
        m_dock->setFindings({finding(u"old oaks"_s, 5)});
        openRemarks();
        auto *relevant = field(0, u"topicRelevant"_s);
        QTRY_VERIFY(relevant->hasFocus());
        QCOMPARE(relevant->textCursor().selectedText(), u"old oaks"_s);
    }

    void aRemarkSelectsItsLineInTheMarkdown()
    {
        m_dock->setView(CriteriaDock::View::Markdown);
        m_dock->setFindings({finding(u"furniture"_s, 6)});
        openRemarks();
        QCOMPARE(m_dock->editor()->textCursor().selectedText(), u"   - Irrelevant: furniture"_s);
        QVERIFY(m_dock->editor()->hasFocus());
    }

    void remarksAreOneLineUntilTheyAreOpened()
    {
        auto *toggle = m_dock->findChild<QToolButton *>(u"lintToggle"_s);
        QVERIFY(!toggle->isVisible());
        m_dock->setFindings({finding(u"bark"_s, 5), finding(u"acorns"_s, 5)});
        QVERIFY(toggle->isVisible());
        QVERIFY(toggle->text().contains(u'2'));
        QVERIFY(!remarks()->isVisible());
        m_dock->setFindings({});
        QVERIFY(!toggle->isVisible());
    }

    void thePromptIsTheOneThatIsSent()
    {
        m_dock->setView(CriteriaDock::View::Prompt);
        auto *prompt = m_dock->findChild<QPlainTextEdit *>(u"promptText"_s);
        QVERIFY(prompt->isReadOnly());
        QVERIFY(prompt->toPlainText().contains(u"old oaks"_s));
        QCOMPARE(prompt->extraSelections().size(), 1);
        QVERIFY(!prompt->extraSelections().constFirst().cursor.selectedText().isEmpty());
    }

private:
    QList<TopicCard *> cards() const
    {
        QList<TopicCard *> shown;
        for (TopicCard *card : m_dock->findChildren<TopicCard *>()) {
            if (!card->isHidden())
                shown.append(card);
        }
        std::sort(shown.begin(), shown.end(),
                  [](const TopicCard *a, const TopicCard *b) { return a->y() < b->y(); });
        return shown;
    }
    Criteria criteria() const { return criteriaFromMarkdown(m_dock->text()); }
    QStringList names() const
    {
        QStringList names;
        for (const Topic &topic : criteria().topics)
            names.append(topic.name);
        return names;
    }
    QPlainTextEdit *field(qsizetype card, const QString &name) const
    {
        return cards().at(card)->findChild<QPlainTextEdit *>(name);
    }
    QLineEdit *line(qsizetype card, const QString &name) const
    {
        return cards().at(card)->findChild<QLineEdit *>(name);
    }
    KeywordChips *chips(const QString &name) const
    {
        return m_dock->findChild<KeywordChips *>(name);
    }
    void act(qsizetype card, const QString &name) const
    {
        cards().at(card)->findChild<QAction *>(name)->trigger();
        QCoreApplication::processEvents();
    }
    static QAbstractItemView *popupOf(QWidget *field)
    {
        return field->findChild<QCompleter *>()->popup();
    }
    QListWidget *remarks() const { return m_dock->findChild<QListWidget *>(u"lintList"_s); }
    void openRemarks() const
    {
        m_dock->findChild<QToolButton *>(u"lintToggle"_s)->click();
        remarks()->setFocus();
        remarks()->setCurrentRow(0);
        QTest::keyClick(remarks(), Qt::Key_Return);
    }
    static LintFinding finding(const QString &subject, qsizetype line)
    {
        LintFinding finding{.kind = LintFinding::Kind::BroadTerm, .subject = subject};
        finding.lines = {line, line};
        return finding;
    }

    std::unique_ptr<CriteriaDock> m_dock;
};

QTEST_MAIN(TestCriteriaCards)
#include "tst_criteriacards.moc"
