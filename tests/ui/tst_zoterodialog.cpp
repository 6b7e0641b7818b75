// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/zoterodialog.h"
#include "mainwindow.h"
#include "reachability.h"
#include "support/fakemorning.h"
#include "support/fakeserver.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

} // namespace

// The dialog before a Zotero on loopback.
class TestZoteroDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsIntoTheChosenCollection();
    void everyControlIsReachedAndNamed();
    void saysWhatToDoWithoutZotero();
    void aPlaceThatIsReadOnlyIsNotProposed();
    void escEndsTheSendingFirst();

private:
    Answer answer(const SeenRequest &request) const;
    QStringList saved() const;
    ZoteroDialog *open();
    template <class Part>
    Part *part(const char *name) const
    {
        return m_window->findChild<Part *>(QLatin1String(name));
    }

    FakeMorning m_morning;
    FakeServer m_zotero{[this](const SeenRequest &request) { return answer(request); }};
    std::unique_ptr<MainWindow> m_window;
    bool m_isBroken = false;
    bool m_isEditable = true;
};

Answer TestZoteroDialog::answer(const SeenRequest &request) const
{
    if (m_isBroken)
        return {.status = 503};
    if (request.path == "/connector/getSelectedCollection")
        return {.body =
                    QByteArray(R"({"libraryName":"My Library","name":"Inbox","libraryEditable":)") +
                    (m_isEditable ? "true" : "false") +
                    R"(,"targets":[{"id":"L1","name":"My Library","level":0},
                            {"id":"C7","name":"<b>Tides</b>","level":1}]})"};
    if (request.path.startsWith("/api/"))
        return {.status = 403};
    return {.status = 201};
}

QStringList TestZoteroDialog::saved() const
{
    QStringList papers;
    for (const SeenRequest &seen : m_zotero.seen()) {
        if (seen.path == "/connector/saveItems") {
            for (const QJsonValue &item : QJsonDocument::fromJson(seen.body)["items"_L1].toArray())
                papers.append(item["id"_L1].toString());
        }
    }
    return papers;
}

void TestZoteroDialog::init()
{
    m_window.reset();
    m_zotero.forget();
    m_isBroken = false;
    m_isEditable = true;
    m_morning.open();
    QVERIFY(m_morning.services->settings().setText(u"zotero.url"_s, m_zotero.url().toString()));
    QVERIFY(m_morning.save(day, fortyPapers(1)));
    QVERIFY(m_morning.store().setStarred({fortyPapers(1).at(2).id}, true).result());
    m_window = std::make_unique<MainWindow>(*m_morning.services);
    m_window->show();
}

ZoteroDialog *TestZoteroDialog::open()
{
    m_window->findChild<QAction *>(u"sendToZotero"_s)->trigger();
    auto *source = part<QComboBox>("zoteroSource");
    source->setCurrentIndex(source->count() - 1); // all starred ones
    return m_window->findChild<ZoteroDialog *>();
}

void TestZoteroDialog::sendsIntoTheChosenCollection()
{
    open();
    auto *start = part<QPushButton>("zoteroStart");
    QVERIFY(!start->isEnabled());
    QTRY_VERIFY(start->isEnabled());
    auto *collection = part<QComboBox>("zoteroCollection");
    QCOMPARE(collection->itemText(0), u"What is selected in Zotero: Inbox"_s);
    collection->setCurrentIndex(2);
    QVERIFY(collection->currentText().endsWith(u"<b>Tides</b>"_s));
    start->click();
    auto *said = part<QLabel>("zoteroSaid");
    QTRY_VERIFY2(said->text().startsWith(u"1 paper(s) saved"_s), qPrintable(said->text()));
    QCOMPARE(said->textFormat(), Qt::PlainText);
    QCOMPARE(saved(), QStringList{fortyPapers(1).at(2).id.toString()});
    QVERIFY(std::any_of(m_zotero.seen().begin(), m_zotero.seen().end(),
                        [](const SeenRequest &seen) { return seen.body.contains("\"C7\""); }));
    start->click();
    QTRY_VERIFY(said->text().contains(u"1 left out"_s));
    QCOMPARE(saved().size(), 1);
    part<QCheckBox>("zoteroAgain")->setChecked(true);
    start->click();
    QTRY_COMPARE(saved().size(), 2);
}

void TestZoteroDialog::everyControlIsReachedAndNamed()
{
    ZoteroDialog dialog(m_morning.services->zoteroSending(), {{u"1 paper"_s, {}}}, nullptr);
    dialog.show();
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"zoteroStart"_s)->isEnabled());
    QCOMPARE(unreachableControls(&dialog).join(u'\n'), QString());
}

void TestZoteroDialog::saysWhatToDoWithoutZotero()
{
    Settings &settings = m_morning.services->settings();
    QVERIFY(settings.setText(u"zotero.url"_s, u"http://127.0.0.1:1"_s));
    open();
    auto *said = part<QLabel>("zoteroSaid");
    auto *retry = part<QPushButton>("zoteroRetry");
    QTRY_VERIFY(retry->isVisible());
    QVERIFY2(said->text().contains(u"Start Zotero"_s), qPrintable(said->text()));
    QVERIFY(settings.setText(u"zotero.url"_s, m_zotero.url().toString()));
    m_isBroken = true;
    retry->click();
    QTRY_VERIFY2(said->text().contains(u"did not do it"_s), qPrintable(said->text()));
    m_isBroken = false;
    retry->click();
    QTRY_VERIFY(part<QPushButton>("zoteroStart")->isEnabled());
    QVERIFY(!retry->isVisible());
}

void TestZoteroDialog::aPlaceThatIsReadOnlyIsNotProposed()
{
    m_isEditable = false;
    open();
    QTRY_VERIFY(part<QPushButton>("zoteroStart")->isEnabled());
    QVERIFY(part<QLabel>("zoteroSaid")->text().contains(u"cannot be written"_s));
    QCOMPARE(part<QComboBox>("zoteroCollection")->currentIndex(), 1);
}

void TestZoteroDialog::escEndsTheSendingFirst()
{
    ZoteroDialog *dialog = open();
    part<QComboBox>("zoteroSource")->setCurrentIndex(0);
    auto *start = part<QPushButton>("zoteroStart");
    QTRY_VERIFY(start->isEnabled());
    start->click();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(start->isVisible());
    QPointer<ZoteroDialog> watched = dialog;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!watched);
}

QTEST_MAIN(TestZoteroDialog)
#include "tst_zoterodialog.moc"
