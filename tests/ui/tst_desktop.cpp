// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/notificationspage.h"
#include "mainwindow.h"
#include "panes/noticebar.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "support/fakemorning.h"
#include "trayicon.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 9, 30);

// What the search API says of one paper.
QByteArray searchAnswer(const QByteArray &id)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<feed xmlns=\"http://www.w3.org/2005/Atom\" "
           "xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\" "
           "xmlns:arxiv=\"http://arxiv.org/schemas/atom\">"
           "<opensearch:totalResults>1</opensearch:totalResults>"
           "<opensearch:startIndex>0</opensearch:startIndex>"
           "<entry><id>http://arxiv.org/abs/" +
           id +
           "v2</id><title>A map from afar</title><summary>We look.</summary>"
           "<author><name>Ada Writer</name></author>"
           "<arxiv:primary_category term=\"cs.DS\"/><category term=\"cs.DS\"/></entry></feed>";
}

const QByteArray nothingFound =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\" "
    "xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\">"
    "<opensearch:totalResults>0</opensearch:totalResults>"
    "<opensearch:startIndex>0</opensearch:startIndex></feed>";

} // namespace

// Links from outside in the real window, and its settings of the desktop.
class TestDesktop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linkOpensThePaperInItsDay();
    void linkOpensADay();
    void severalPapersAreFoundBySearch();
    void missingPaperIsFetchedOnConsentOnly();
    void unknownPaperIsSaid();
    void badLinkIsSaid();
    void pastedLinkIsFound();
    void pageKeepsWhatIsChosen();
    void iconCarriesANumber();
    void withoutATrayClosingCloses();

private:
    QString title() const { return m_window->windowTitle(); }
    NoticeBar *bar() const { return m_window->findChild<NoticeBar *>(u"linkNotice"_s); }
    QString said() const
    {
        return bar()->isVisible() ? bar()->findChild<QLabel *>(u"noticeText"_s)->text() : QString();
    }
    QString current() const
    {
        const auto pick = m_window->findChild<PickListPane *>()->currentPick();
        return pick ? pick->paper.id.toString() : QString();
    }
    void open(const QString &link) { m_window->comeForward({{link}, {}}); }

    std::unique_ptr<FakeMorning> m_morning;
    std::unique_ptr<FakeServer> m_api;
    QByteArray m_answer;
    std::unique_ptr<MainWindow> m_window;
};

void TestDesktop::init()
{
    m_morning = std::make_unique<FakeMorning>();
    m_api = std::make_unique<FakeServer>(
        [this](const SeenRequest &) { return Answer{.body = m_answer}; });
    m_morning->open();
    QVERIFY(m_morning->services->settings().setText(u"arxiv.api-url"_s, m_api->url().toString()));
    QVERIFY(await(m_morning->store().saveRevision(u"Maps."_s, {})));
    QList<Paper> papers;
    for (const QString &id : FakeMorning::ids(5))
        papers.append(paper(id));
    QVERIFY(m_morning->save(day, papers));
    QVERIFY(m_morning->save(day.addDays(-1), {paper(u"2509.10001"_s)}));
    m_window = std::make_unique<MainWindow>(*m_morning->services);
    m_window->show();
}

void TestDesktop::cleanup()
{
    m_window.reset();
    m_morning.reset();
}

void TestDesktop::linkOpensThePaperInItsDay()
{
    open(u"firstlight://paper/2509.10001"_s);
    QTRY_COMPARE(current(), u"2509.10001"_s);
    QVERIFY2(title().startsWith(u"Mon 29 Sep"_s), qPrintable(title()));
    open(u"https://arxiv.org/abs/2509.20003v2"_s);
    QTRY_COMPARE(current(), u"2509.20003"_s);
    QVERIFY(said().isEmpty());
    QVERIFY(m_api->seen().isEmpty());
}

void TestDesktop::linkOpensADay()
{
    QTRY_VERIFY(title().startsWith(u"Tue 30 Sep"_s));
    open(u"firstlight://day/2025-09-29"_s);
    QTRY_VERIFY(title().startsWith(u"Mon 29 Sep"_s));
}

void TestDesktop::severalPapersAreFoundBySearch()
{
    m_window->comeForward({{u"arXiv:2509.20001"_s, u"arXiv:2509.10001"_s}, {}});
    QTRY_COMPARE(m_window->findChild<PickListView *>(u"pickList"_s)->model()->rowCount(), 2);
    QTRY_COMPARE(current(), u"2509.20001"_s);
}

void TestDesktop::missingPaperIsFetchedOnConsentOnly()
{
    m_answer = searchAnswer("2509.30001");
    open(u"https://arxiv.org/pdf/2509.30001"_s);
    QTRY_VERIFY(said().contains(u"2509.30001"_s));
    QVERIFY(m_api->seen().isEmpty());
    auto *button = bar()->findChild<QPushButton *>(u"noticeButton"_s);
    QVERIFY(button->isVisible());
    button->click();
    QTRY_COMPARE(current(), u"2509.30001"_s);
    QCOMPARE(m_api->seen().size(), 1);
    QVERIFY(m_api->seen().constFirst().path.contains("id_list=2509.30001"));
    QVERIFY(said().isEmpty());
}

void TestDesktop::unknownPaperIsSaid()
{
    m_answer = nothingFound;
    open(u"arXiv:2509.30002"_s);
    QTRY_VERIFY(said().contains(u"2509.30002"_s));
    bar()->findChild<QPushButton *>(u"noticeButton"_s)->click();
    QTRY_COMPARE(said(), u"arXiv has no paper 2509.30002."_s);
}

void TestDesktop::badLinkIsSaid()
{
    open(u"firstlight://run/<b>now</b>"_s);
    QVERIFY2(said().contains(u"“firstlight://run/<b>now</b>” leads to no paper"_s),
             qPrintable(said()));
    open(u"firstlight://day/2025-09-29"_s);
    QVERIFY(said().isEmpty());
}

void TestDesktop::pastedLinkIsFound()
{
    PickQuery everywhere;
    everywhere.types.clear();
    everywhere.wholeLibrary = true;
    everywhere.search = u"https://arxiv.org/abs/2509.20002v1"_s;
    const auto found = await(m_morning->store().searchNewest(everywhere, 10));
    QVERIFY(found);
    const auto picks = await(m_morning->store().picks(everywhere));
    QVERIFY(picks);
    QCOMPARE(picks->size(), 1);
    QCOMPARE(picks->constFirst().paper.id.toString(), u"2509.20002"_s);
}

void TestDesktop::pageKeepsWhatIsChosen()
{
    Settings &settings = m_morning->services->settings();
    NotificationsPage page(settings);
    const QHash<QString, QString> untouched = page.values();
    for (auto value = untouched.begin(); value != untouched.end(); ++value)
        QCOMPARE(value.value(), settings.text(value.key()).value());
    auto *from = page.findChild<QTimeEdit *>(u"notify.quiet-from"_s);
    QVERIFY(!from->isEnabled());
    page.findChild<QCheckBox *>(u"quietHours"_s)->click();
    QVERIFY(from->isEnabled());
    from->setTime({21, 15});
    QCOMPARE(page.values().value(u"notify.quiet-from"_s), u"21:15"_s);
    QCOMPARE(page.values().value(u"notify.quiet-to"_s), u"07:00"_s);
    page.findChild<QCheckBox *>(u"notify.enabled"_s)->click();
    QVERIFY(!from->isEnabled());
}

void TestDesktop::iconCarriesANumber()
{
    const auto drawn = [](int number) { return badgedIcon(number).pixmap(32, 32).toImage(); };
    QVERIFY(drawn(0) != drawn(6));
    QVERIFY(drawn(6) != drawn(7));
    QCOMPARE(drawn(100), drawn(500));
}

void TestDesktop::withoutATrayClosingCloses()
{
    QVERIFY(m_morning->services->settings().setText(u"ui.tray"_s, u"on"_s));
    m_window->findChild<TrayIcon *>()->follow();
    QVERIFY(!m_window->findChild<TrayIcon *>()->isShown());
    QVERIFY(m_window->close());
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
