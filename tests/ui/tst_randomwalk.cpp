// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand actions of a reader who does anything at all, beside papers and scores that arrive:
// what the list says stays true, and undoing everything brings back the beginning.
#include "panes/filterbar.h"
#include "panes/filterchips.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "panes/searchbox.h"
#include "readingroom.h"
#include "support/builders.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int actions = 10'000;
constexpr int actionsBetweenComparisons = 500;
const Clock morning(QDateTime(QDate(2025, 10, 1), QTime(6, 0), Qt::UTC));
const QDate newestDay(2025, 10, 1);
const QStringList tags{u"graphs"_s, u"later"_s, u"Ünïcode"_s};
const QStringList searches{{}, u"matter"_s, u"0001"_s, u"zebra"_s, u"is:starred"_s};

constexpr unsigned readerFlags = unsigned{bit(PickFlag::Unread)} | bit(PickFlag::Starred) |
                                 bit(PickFlag::ToRead) | bit(PickFlag::Dismissed) |
                                 bit(PickFlag::HasTags);

using States = QHash<ArxivId, ReaderState>;

bool isSame(const ReaderState &a, const ReaderState &b)
{
    return a.isRead() == b.isRead() && a.starred == b.starred && a.dismissed == b.dismissed &&
           a.toRead == b.toRead && a.rescued == b.rescued &&
           QSet<QString>(a.tags.begin(), a.tags.end()) ==
               QSet<QString>(b.tags.begin(), b.tags.end());
}

} // namespace

class TestRandomWalk final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ReadingRoom> m_room;
    std::unique_ptr<PickListPane> m_pane;
    QRandomGenerator m_random{17};
    int m_papers = 0;
    int m_arrivals = 0;
    bool m_wasLeft = false; // with the papers of another place, or with none, nobody is current

    int below(int bound) { return m_random.bounded(bound); }
    Store &store() { return m_services->store(); }
    PickListModel *model() { return static_cast<PickListModel *>(m_pane->view()->model()); }

    ArxivId numbered(int number) const
    {
        return *ArxivId::fromString(u"2510.%1"_s.arg(number, 5, 10, QLatin1Char('0')));
    }

    QList<Paper> newPapers(int count)
    {
        QList<Paper> papers;
        while (count-- > 0)
            papers.append(paper(numbered(++m_papers).toString()));
        return papers;
    }

    // Everything that was begun is done and told of.
    void settle()
    {
        store().days({}).result();
        QCoreApplication::processEvents();
        store().days({}).result();
        QCoreApplication::processEvents();
    }

    States storedStates()
    {
        States states;
        const Result<QList<Pick>> picks = store().picks({.types = {}}).result();
        for (const Pick &pick : picks.value_or(QList<Pick>()))
            states.insert(pick.paper.id, pick.reader);
        return states;
    }

    QList<ArxivId> someSelected()
    {
        QList<ArxivId> papers;
        const QList<Pick> picks = m_pane->selectedPicks();
        for (const Pick &pick : picks)
            papers.append(pick.paper.id);
        return papers;
    }

    void scoreSome()
    {
        QList<Score> scores;
        const QString hash = m_room->revision() ? m_room->revision()->hash : QString();
        for (int count = 1 + below(5); count > 0; --count) {
            const Pick scored =
                scoredPick(numbered(1 + below(m_papers)).toString(), 1 + below(10), 1 + below(10));
            scores.append(*scored.score);
            scores.last().criteriaHash = hash;
        }
        QVERIFY(store().saveScores(0, scores).result());
    }

    void markSome()
    {
        const QList<ArxivId> papers = someSelected();
        if (papers.isEmpty())
            return;
        const bool on = below(2) == 0;
        switch (below(6)) {
        case 0:
            m_room->setStarred(papers, on);
            break;
        case 1:
            m_room->setRead(papers, on);
            break;
        case 2:
            m_room->setDismissed(papers, on);
            break;
        case 3:
            m_room->setToRead(papers, on);
            break;
        case 4:
            m_room->setRescued(papers, on);
            break;
        default:
            m_room->setTag(papers, tags.at(below(3)), on);
        }
    }

    void filterSome()
    {
        FilterBar *bar = m_pane->filterBar();
        const QStringList toggles{u"unreadFilter"_s,  u"starredFilter"_s,  u"toReadFilter"_s,
                                  u"updatedFilter"_s, u"followedFilter"_s, u"setAside"_s,
                                  u"lowNovelty"_s,    u"lowRelevance"_s};
        if (below(4) == 0)
            bar->clearFilters();
        else if (below(4) == 0)
            bar->findChild<QLineEdit *>(u"search"_s)
                ->setText(searches.at(below(static_cast<int>(searches.size()))));
        else
            bar->findChild<QAbstractButton *>(toggles.at(below(static_cast<int>(toggles.size()))))
                ->toggle();
    }

    void arrangeSome()
    {
        FilterBar *bar = m_pane->filterBar();
        auto *order = bar->findChild<QComboBox *>(u"order"_s);
        switch (below(4)) {
        case 0:
            bar->findChild<QSlider *>(u"relevanceSlider"_s)->setValue(1 + below(10));
            break;
        case 1:
            bar->findChild<QSlider *>(u"noveltySlider"_s)->setValue(1 + below(10));
            break;
        case 2:
            order->setCurrentIndex(below(order->count()));
            break;
        default:
            model()->toggleBand(allBands[static_cast<size_t>(below(4))]);
        }
    }

    void moveSome()
    {
        m_pane->goTo(below(3) == 0 ? -1 : +1, below(4) == 0);
        if (below(5) == 0 && model()->rowCount() > 0) {
            const QModelIndex row = model()->index(below(model()->rowCount()));
            m_pane->view()->selectionModel()->select(row, QItemSelectionModel::Select);
        }
    }

    void goSomewhere()
    {
        using Kind = Place::Kind;
        const QList<Place> places{{.kind = Kind::Day, .day = newestDay},
                                  {.kind = Kind::Day, .day = newestDay},
                                  {.kind = Kind::Day, .day = newestDay.addDays(-1)},
                                  {.kind = Kind::Starred},
                                  {.kind = Kind::ToRead},
                                  {.kind = Kind::Library},
                                  {.kind = Kind::Tag, .text = tags.at(below(3))},
                                  {.kind = Kind::Search, .text = u"matter"_s}};
        m_room->open(places.at(below(static_cast<int>(places.size()))));
        settle();
    }

    // Whether the reader went to another paper.
    bool actOnce()
    {
        const int what = below(100);
        if (what < 30)
            moveSome();
        else if (what < 55)
            markSome();
        else if (what < 68)
            filterSome();
        else if (what < 85)
            arrangeSome();
        else if (what < 88)
            store().undo();
        else if (what < 90)
            store().redo();
        else if (what < 94)
            scoreSome();
        else if (what < 95 && m_arrivals < 40)
            arrive();
        else if (what < 96)
            m_room->showArrived();
        else if (what < 97)
            goSomewhere();
        else
            settle();
        return what < 30 || what == 96;
    }

    void arrive()
    {
        ++m_arrivals;
        const QDate day = newestDay.addDays(-below(2));
        QVERIFY(store().saveAnnouncement(announcement(day, newPapers(1 + below(3)))).result());
    }

    // Papers a heading counts, and all there are, as anybody would count them.
    void checkCounts()
    {
        const Arrangement &arrangement = model()->arrangement();
        const SortedColumns &columns = model()->columns();
        QSet<qint64> seen;
        QList<ScoreCell> cellsShown;
        QHash<int, int> inBand;
        int shown = 0;
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex index = model()->index(row);
            const qint64 key = model()->keyAt(index);
            if (key == 0)
                continue;
            ++shown;
            ++inBand[index.data(PickListModel::BandRole).toInt()];
            QVERIFY2(!seen.contains(key), "a paper is shown twice");
            seen.insert(key);
            const auto position = std::find(columns.keys.cbegin(), columns.keys.cend(), key);
            cellsShown.append(columns.cells.at(position - columns.keys.cbegin()));
            const Pick *pick = model()->pickAt(index);
            if (pick && model()->list().isWhole)
                QCOMPARE(index.data(PickListModel::IsStarredRole).toBool(), pick->reader.starred);
        }
        QCOMPARE(arrangement.shown(), shown);
        QCOMPARE(arrangement.total, static_cast<int>(columns.size()));
        QCOMPARE(columns.size() + model()->list().heldBack.size(),
                 static_cast<size_t>(model()->list().columns.size()));
        const auto countPicks = [this](const auto &cells) {
            return static_cast<int>(std::count_if(cells.begin(), cells.end(), [this](auto cell) {
                return isPicked(cell, model()->view().effectiveCutoffs());
            }));
        };
        if (arrangement.hiddenByFilters == 0)
            QCOMPARE(arrangement.picked, countPicks(columns.cells));
        QVERIFY(arrangement.picked <= arrangement.found());
        QVERIFY(arrangement.picked >= countPicks(cellsShown));
        for (const Band band : allBands) {
            const auto at = static_cast<size_t>(band);
            if (!arrangement.isFlat && !model()->view().collapsed.contains(band))
                QCOMPARE(inBand.value(static_cast<int>(band)), arrangement.bandCounts[at]);
        }
    }

    // The reader stays with a paper that is shown, and goes to a neighbour of one that is not.
    void checkCurrent(qint64 before, bool mayMove)
    {
        const qint64 now = model()->keyAt(m_pane->view()->currentIndex());
        if (before == 0 || mayMove || m_wasLeft)
            return;
        if (model()->indexOf(before).isValid()) {
            QCOMPARE(now, before);
            return;
        }
        QCOMPARE(now != 0, model()->nextPick({}, +1).isValid());
    }

    void compareWithStore()
    {
        settle();
        // A reload that was begun by the last action may wait for its moment.
        QSignalSpy loaded(m_room.get(), &ReadingRoom::picksLoaded);
        m_room->open(m_room->place());
        QTRY_VERIFY(!loaded.isEmpty());
        const States states = storedStates();
        const PickList &list = model()->list();
        for (qsizetype row = 0; row < list.columns.size(); ++row) {
            const auto pick = list.picks.constFind(list.columns.keys.at(row));
            if (pick == list.picks.cend())
                continue;
            Pick stored = *pick;
            stored.reader = states.value(pick->paper.id);
            QCOMPARE(list.columns.flags.at(row) & readerFlags, flagsOf(stored) & readerFlags);
            if (list.isWhole)
                QVERIFY(isSame(pick->reader, stored.reader));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_services = *Services::open(Profile::in(m_folder.path()), morning);
        QVERIFY(m_services->settings().setText(u"categories"_s, u"cs.LG"_s));
        QVERIFY(store().saveRevision(u"matter"_s, {}).result());
        for (const QDate day : {newestDay, newestDay.addDays(-1)})
            QVERIFY(store().saveAnnouncement(announcement(day, newPapers(30))).result());
        m_room = std::make_unique<ReadingRoom>(*m_services);
        m_pane = std::make_unique<PickListPane>();
        m_pane->resize(600, 700);
        connect(m_room.get(), &ReadingRoom::picksLoaded, m_pane.get(), &PickListPane::showList);
        connect(m_room.get(), &ReadingRoom::picksFetched, m_pane.get(), &PickListPane::takePicks);
        connect(m_room.get(), &ReadingRoom::marksChanged, m_pane.get(), &PickListPane::takeMarks);
        connect(m_room.get(), &ReadingRoom::rowsFound, m_pane.get(), &PickListPane::takeFound);
        connect(m_pane.get(), &PickListPane::picksWanted, m_room.get(), &ReadingRoom::fetch);
        connect(m_pane.get(), &PickListPane::questioned, m_room.get(), &ReadingRoom::findRows);
        connect(m_pane.get(), &PickListPane::orderChanged, m_room.get(), &ReadingRoom::setOrder);
        connect(model(), &QAbstractItemModel::modelReset, this, [this] { m_wasLeft = true; });
        connect(model(), &PickListModel::arranged, this,
                [this] { m_wasLeft |= !model()->nextPick({}, +1).isValid(); });
        QSignalSpy loaded(m_room.get(), &ReadingRoom::picksLoaded);
        m_room->start({.kind = Place::Kind::Day, .day = newestDay});
        QTRY_VERIFY(!loaded.isEmpty() && model()->columns().size() == 30);
    }

    void staysTrueWhateverIsDone()
    {
        const QAbstractItemModelTester tester(
            model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy failures(m_room.get(), &ReadingRoom::failed);
        for (int action = 1; action <= actions; ++action) {
            const qint64 before = model()->keyAt(m_pane->view()->currentIndex());
            const Place place = m_room->place();
            m_wasLeft = false;
            const bool moves = actOnce();
            QCoreApplication::processEvents();
            checkCounts();
            checkCurrent(before, moves || place != m_room->place());
            if (action % actionsBetweenComparisons == 0)
                compareWithStore();
            if (QTest::currentTestFailed()) {
                qWarning("after action %d", action);
                return;
            }
        }
        QVERIFY2(failures.isEmpty(), "the store refused something");
    }

    void undoingEverythingBringsBackTheBeginning()
    {
        settle();
        int steps = 0;
        for (; steps < actions; ++steps) {
            const Result<ReaderChange> change = store().undo().result();
            if (!change || change->isEmpty())
                break;
        }
        QVERIFY2(steps > 200, qPrintable(QString::number(steps)));
        const States states = storedStates();
        QCOMPARE(static_cast<int>(states.size()), m_papers);
        for (const ReaderState &state : states)
            QVERIFY(isSame(state, ReaderState()));
        compareWithStore();
    }

    void cleanupTestCase()
    {
        m_pane.reset();
        m_room.reset();
        m_services.reset();
    }
};

QTEST_MAIN(TestRandomWalk)
#include "tst_randomwalk.moc"
