// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picklistmodel.h"
#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

PickList listOf(const QList<Pick> &picks)
{
    PickList list = pickListOf(picks);
    list.searchTexts = searchTextsOf(picks);
    return list;
}

void show(PickListModel *model, const QList<Pick> &picks)
{
    model->showList(listOf(picks), model->view());
}

QList<Pick> threePicks()
{
    return {scoredPick(u"2510.00001"_s, 10, 10), scoredPick(u"2510.00002"_s, 10, 9),
            scoredPick(u"2510.00003"_s, 2, 2)};
}

ArxivId id(const QString &text)
{
    return ArxivId::fromString(text).value();
}

} // namespace

class TestPickListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        PickListModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(&model, threePicks());
        QCOMPARE(model.rowCount(), 4);
        model.toggleBand(Band::Out);
        QCOMPARE(model.rowCount(), 5);
        ListView view = model.view();
        view.cutoffs = {1, 1};
        model.setView(view);
        QCOMPARE(model.rowCount(), 4);
        view.text = u"nothing holds this"_s;
        model.setView(view);
        QCOMPARE(model.rowCount(), 0);
        view.text.clear();
        model.setView(view);
        model.updateList(listOf(threePicks().mid(1)));
        QCOMPARE(model.rowCount(), 3);
        show(&model, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsSayEverythingInWords()
    {
        QList<Pick> picks{scoredPick(u"2510.00001"_s, 9, 8)};
        picks[0].paper.title = uR"(Caf\'e society)"_s;
        picks[0].reader.starred = true;
        picks[0].followedAuthors = {{u"Ada Writer"_s}};
        picks[0].paper.version = 3;
        picks[0].earlierVersion = 1;
        PickListModel model;
        show(&model, picks);
        const QModelIndex row = model.indexOf(picks[0].paper.id);
        QCOMPARE(row.data(PickListModel::TitleRole).toString(), u"Café society"_s);
        QCOMPARE(row.data(PickListModel::AuthorsRole).toString(), u"★ Ada Writer, Ben Writer"_s);
        QCOMPARE(row.data(PickListModel::UpdateRole).toString(), u"Updated v1 → v3"_s);
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        for (const QString &part :
             {u"Café society"_s, u"Ada Writer"_s, u"Relevance 9, novelty 8"_s, u"unread"_s,
              u"starred"_s, u"you follow"_s, u"updated from version 1 to version 3"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"In"_s));
    }

    void perhapsIsSaid()
    {
        QList<Pick> picks{scoredPick(u"2510.00001"_s, 9, 8)};
        picks[0].followedAuthors = {{u"Ben Writer"_s, FollowedAuthor::Reason::SharedName}};
        picks[0].hiddenBelowHIndex = 5;
        PickListModel model;
        ListView view = model.view();
        view.showsLowHIndex = true;
        model.setView(view);
        show(&model, picks);
        const QModelIndex row = model.indexOf(picks[0].paper.id);
        QCOMPARE(row.data(PickListModel::AuthorsRole).toString(),
                 u"perhaps Ben Writer, Ada Writer"_s);
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"perhaps by an author you follow"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"h-index below 5"_s), qPrintable(spoken));
    }

    void chipsTellStatesApart_data()
    {
        QTest::addColumn<Score::State>("state");
        QTest::addColumn<QStringList>("chips");
        QTest::newRow("scored") << Score::State::Scored << QStringList{u"R 9"_s, u"N –"_s};
        QTest::newRow("estimated") << Score::State::Estimated << QStringList{u"R ~9"_s, u"N –"_s};
        QTest::newRow("refused") << Score::State::Refused << QStringList{u"refused"_s};
        QTest::newRow("failed") << Score::State::Failed << QStringList{u"failed"_s};
    }

    void chipsTellStatesApart()
    {
        QFETCH(Score::State, state);
        QFETCH(QStringList, chips);
        Pick pick = scoredPick(u"2510.00001"_s, 9, 0);
        pick.score->state = state;
        if (state == Score::State::Estimated)
            pick.score->scorer = Scorer();
        PickListModel model;
        show(&model, {pick});
        QCOMPARE(model.indexOf(pick.paper.id).data(PickListModel::ChipsRole).toStringList(), chips);
    }

    void marksAreSaidInWords()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        pick.reader = {.note = u"see §3"_s, .tags = {u"graphs"_s, u"later"_s}, .toRead = true};
        PickListModel model;
        show(&model, {pick});
        const QModelIndex row = model.indexOf(pick.paper.id);
        QCOMPARE(row.data(PickListModel::MarksRole).toString(),
                 u"To read · #graphs · #later · Note"_s);
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"to read"_s, u"tags: graphs, later"_s, u"with a note"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }

    void textsComeAfterNumbers()
    {
        const QList<Pick> picks = threePicks();
        PickList list = pickListOf(picks);
        list.picks.clear();
        list.isWhole = false;
        PickListModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showList(list, {});
        const QModelIndex row = model.index(1);
        QVERIFY(!model.pickAt(row));
        QVERIFY(!row.data(PickListModel::IsAtHandRole).toBool());
        QCOMPARE(row.data(PickListModel::ChipsRole).toStringList(),
                 (QStringList{u"R 10"_s, u"N 10"_s}));
        QCOMPARE(model.keysToFetch(0, 100), (QList<qint64>{keyOf(picks[0]), keyOf(picks[1])}));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.takePicks({picks[0]});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(row.data(PickListModel::IdRole).toString(), u"2510.00001"_s);
        QCOMPARE(model.keysToFetch(0, 100), QList<qint64>{keyOf(picks[1])});
        // What is at hand stays at hand when newer numbers come.
        model.updateList(list);
        QVERIFY(model.pickAt(model.index(1)));
    }

    void marksChangeInPlace()
    {
        QList<Pick> picks = threePicks();
        PickListModel model;
        show(&model, picks);
        ListView view = model.view();
        view.starredOnly = true;
        model.setView(view);
        QCOMPARE(model.rowCount(), 0);
        picks[1].reader.starred = true;
        model.takeMarks({picks[1]});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(1).data(PickListModel::IsStarredRole).toBool());
        QCOMPARE(model.columns().count(PickFlag::Starred), 1);
    }

    void whatArrivesIsHeldBack()
    {
        const QList<Pick> picks = threePicks();
        PickList list = listOf(picks);
        const auto shown =
            std::make_shared<const std::vector<qint64>>(keysOf(pickListOf(picks.first(2)).columns));
        prepareList(&list, shown, ListOrder::Sum);
        QCOMPARE(list.heldBack, std::vector<qint64>{keyOf(picks[2])});
        QCOMPARE(*list.shown, *shown);
        PickListModel model;
        model.showList(list, {.collapsed = {}});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.indexOf(picks[2].paper.id).isValid());
        // Another order does not let them in.
        ListView view = model.view();
        view.order = ListOrder::Novelty;
        model.setView(view);
        QCOMPARE(model.rowCount(), 3);
        prepareList(&list, nullptr, ListOrder::Sum);
        model.updateList(list);
        QCOMPARE(model.rowCount(), 5);
    }

    void selectionFollowsThePaper()
    {
        QList<Pick> picks = threePicks();
        PickListModel model;
        show(&model, picks);
        QItemSelectionModel selection(&model);
        const QModelIndex second = model.indexOf(id(u"2510.00002"_s));
        selection.setCurrentIndex(second, QItemSelectionModel::Select);
        QCOMPARE(second.row(), 2);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        picks[0] = scoredPick(u"2510.00001"_s, 1, 1);
        picks[2] = scoredPick(u"2510.00003"_s, 10, 10);
        picks[1].reader.starred = true;
        model.updateList(listOf(picks));
        model.toggleBand(Band::Out);

        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.pickAt(selection.currentIndex())->paper.id, id(u"2510.00002"_s));
        QCOMPARE(selection.selectedIndexes(), QModelIndexList{selection.currentIndex()});
        QVERIFY(selection.currentIndex().data(PickListModel::IsStarredRole).toBool());
    }

    void currentIsGoneWithItsRow()
    {
        PickListModel model;
        show(&model, threePicks());
        const QPersistentModelIndex first = model.indexOf(id(u"2510.00001"_s));
        model.toggleBand(Band::In);
        QVERIFY(!first.isValid());
    }

    void stepsOverHeadingsAndReadPapers()
    {
        QList<Pick> picks = threePicks();
        picks[1].reader.readAt = QDateTime::fromSecsSinceEpoch(1);
        PickListModel model;
        show(&model, picks);
        model.toggleBand(Band::Out);
        const QModelIndex first = model.nextPick({}, +1);
        QCOMPARE(first.row(), 1);
        QCOMPARE(model.nextPick(first, +1).row(), 2);
        QCOMPARE(model.nextPick(first, +1, true).row(), 4);
        QVERIFY(!model.nextPick(first, -1).isValid());
    }

    void dragsOutAddressAndTitle()
    {
        PickListModel model;
        show(&model, threePicks());
        const std::unique_ptr<QMimeData> data(
            model.mimeData({model.index(0), model.indexOf(id(u"2510.00001"_s))}));
        QCOMPARE(data->urls(), QList<QUrl>{QUrl(u"https://arxiv.org/abs/2510.00001"_s)});
        QVERIFY(data->text().startsWith(u"On the matter of 2510.00001"_s));
        QVERIFY(data->data(u"application/x-bibtex"_s).contains("2510.00001"));
        QCOMPARE(data->data(u"text/markdown"_s),
                 "- [On the matter of 2510.00001](https://arxiv.org/abs/2510.00001)\n");
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsDragEnabled));
    }
};

QTEST_GUILESS_MAIN(TestPickListModel)
#include "tst_picklistmodel.moc"
