// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/criteriastrip.h"
#include "support/builders.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

TrialEffect effectOf(int entered, int left, int moved)
{
    TrialEffect effect;
    for (int at = 0; at < entered + left + moved; ++at) {
        Pick pick{.paper = paper(u"2510.%1"_s.arg(at + 1, 5, 10, QChar(u'0')))};
        pick.paper.title = u"Paper %1"_s.arg(at + 1);
        pick.day = day;
        effect.picks.append(pick);
        const RankingMove move{.paper = pick.paper.id,
                               .at = at,
                               .before = 5,
                               .after = 8,
                               .placeBefore = 2,
                               .placeAfter = 1,
                               .raising = {u"oaks"_s},
                               .lowering = {u"dust"_s}};
        (at < entered          ? effect.difference.entered
         : at < entered + left ? effect.difference.left
                               : effect.difference.moved)
            .append(move);
    }
    return effect;
}

} // namespace

class TestCriteriaStrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_strip = std::make_unique<CriteriaStrip>();
        m_strip->resize(400, 300);
        m_strip->show();
    }

    void countsInSignsAndInWords()
    {
        m_strip->showEffect(effectOf(3, 2, 5));
        QCOMPARE(label()->text(), u"+3 in, −2 out, 5 moved"_s);
        QVERIFY(!label()->accessibleName().contains(u'+'));
        QVERIFY(label()->accessibleName().contains(u"3 paper"_s));
        m_strip->showEffect({});
        QCOMPARE(label()->text(), u"No paper moves."_s);
        m_strip->showEffect({.isReadAlike = true});
        QVERIFY(label()->text().contains(u"A model reads every word"_s));
    }

    void listsWhatEntersLeavesAndMoves()
    {
        m_strip->showEffect(effectOf(1, 2, 3));
        QVERIFY(!list()->isVisible());
        toggle()->click();
        QVERIFY(list()->isVisible());
        QCOMPARE(list()->topLevelItemCount(), 3);
        for (int group = 0; group < 3; ++group)
            QCOMPARE(list()->topLevelItem(group)->childCount(), group + 1);
        const QTreeWidgetItem *first = list()->topLevelItem(0)->child(0);
        QCOMPARE(first->text(0), u"Paper 1"_s);
        QCOMPARE(first->text(1), u"~5 → ~8"_s);
        const QString why = first->data(0, Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(why.contains(u"oaks"_s) && why.contains(u"dust"_s), qPrintable(why));
        QVERIFY(first->toolTip(0).contains(why));
    }

    void longListsSayHowManyMoreThereAre()
    {
        toggle()->setEnabled(true);
        toggle()->click();
        m_strip->showEffect(effectOf(120, 0, 0));
        const QTreeWidgetItem *group = list()->topLevelItem(0);
        QCOMPARE(group->childCount(), 51);
        QVERIFY(group->child(50)->text(0).contains(u"70"_s));
    }

    void returnOpensThePaper()
    {
        QStringList papers;
        QList<QDate> days;
        connect(m_strip.get(), &CriteriaStrip::paperChosen, this,
                [&papers, &days](const ArxivId &paper, QDate of) {
                    papers.append(paper.toString());
                    days.append(of);
                });
        m_strip->showEffect(effectOf(0, 2, 0));
        toggle()->click();
        list()->setCurrentItem(list()->topLevelItem(0)->child(1));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(papers, QStringList{u"2510.00002"_s});
        QCOMPARE(days, QList<QDate>{day});
    }

    void asksForMoreDays()
    {
        QSignalSpy chosen(m_strip.get(), &CriteriaStrip::scopeChosen);
        auto *scope = m_strip->findChild<QComboBox *>(u"trialScope"_s);
        QTest::keyClick(scope, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(m_strip->scope() == TrialScope::Week);
    }

private:
    QLabel *label() const { return m_strip->findChild<QLabel *>(u"criteriaStrip"_s); }
    QTreeWidget *list() const { return m_strip->findChild<QTreeWidget *>(u"effectList"_s); }
    QToolButton *toggle() const { return m_strip->findChild<QToolButton *>(u"effectToggle"_s); }

    std::unique_ptr<CriteriaStrip> m_strip;
};

QTEST_MAIN(TestCriteriaStrip)
#include "tst_criteriastrip.moc"
