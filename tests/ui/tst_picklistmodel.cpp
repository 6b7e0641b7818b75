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

QStringList textsOf(const QList<Pick> &picks)
{
    QStringList texts;
    for (const Pick &pick : picks)
        texts.append(searchTextOf(pick));
    return texts;
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
        model.showPicks(threePicks(), textsOf(threePicks()));
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
        model.updatePicks(threePicks().mid(1), textsOf(threePicks().mid(1)));
        QCOMPARE(model.rowCount(), 3);
        model.showPicks({}, {});
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
        model.showPicks(picks, textsOf(picks));
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
        model.showPicks(picks, textsOf(picks));
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
        PickListModel model;
        model.showPicks({pick}, {searchTextOf(pick)});
        QCOMPARE(model.indexOf(pick.paper.id).data(PickListModel::ChipsRole).toStringList(), chips);
    }

    void selectionFollowsThePaper()
    {
        QList<Pick> picks = threePicks();
        PickListModel model;
        model.showPicks(picks, textsOf(picks));
        QItemSelectionModel selection(&model);
        const QModelIndex second = model.indexOf(id(u"2510.00002"_s));
        selection.setCurrentIndex(second, QItemSelectionModel::Select);
        QCOMPARE(second.row(), 2);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        picks[0] = scoredPick(u"2510.00001"_s, 1, 1);
        picks[2] = scoredPick(u"2510.00003"_s, 10, 10);
        picks[1].reader.starred = true;
        model.updatePicks(picks, textsOf(picks));
        model.toggleBand(Band::Out);

        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.pickAt(selection.currentIndex())->paper.id, id(u"2510.00002"_s));
        QCOMPARE(selection.selectedIndexes(), QModelIndexList{selection.currentIndex()});
        QVERIFY(selection.currentIndex().data(PickListModel::IsStarredRole).toBool());
    }

    void currentIsGoneWithItsRow()
    {
        PickListModel model;
        model.showPicks(threePicks(), textsOf(threePicks()));
        const QPersistentModelIndex first = model.indexOf(id(u"2510.00001"_s));
        model.toggleBand(Band::In);
        QVERIFY(!first.isValid());
    }

    void stepsOverHeadingsAndReadPapers()
    {
        QList<Pick> picks = threePicks();
        picks[1].reader.readAt = QDateTime::fromSecsSinceEpoch(1);
        PickListModel model;
        model.showPicks(picks, textsOf(picks));
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
        model.showPicks(threePicks(), textsOf(threePicks()));
        const std::unique_ptr<QMimeData> data(
            model.mimeData({model.index(0), model.indexOf(id(u"2510.00001"_s))}));
        QCOMPARE(data->urls(), QList<QUrl>{QUrl(u"https://arxiv.org/abs/2510.00001"_s)});
        QVERIFY(data->text().startsWith(u"On the matter of 2510.00001"_s));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsDragEnabled));
    }
};

QTEST_GUILESS_MAIN(TestPickListModel)
#include "tst_picklistmodel.moc"
