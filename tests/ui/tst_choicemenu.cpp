// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/choicemenu.h"

#include <QActionGroup>
#include <QMenu>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions)
        texts.append(action->isSeparator() ? u"-"_s : action->text());
    return texts;
}

} // namespace

class TestChoiceMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsFollowedFirst()
    {
        QMenu menu;
        fillCategoryMenu(&menu, {{u"cs.CV"_s, 9}, {u"cs.LG"_s, 5}, {u"cs.AI"_s, 3}},
                         {u"cs.LG"_s, u"cs.RO"_s, u"cs.AI"_s}, {}, [](const QString &) {});
        QCOMPARE(textsOf(menu),
                 (QStringList{u"Any"_s, u"-"_s, u"cs.LG  Machine Learning\t5"_s,
                              u"cs.AI  Artificial Intelligence\t3"_s, u"-"_s,
                              u"cs.CV  Computer Vision and Pattern Recognition\t9"_s, u"-"_s}));
        QVERIFY(menu.actions().constFirst()->isChecked());
    }

    void theRareStandBelowTheirGroups()
    {
        QList<Choice> choices;
        for (const QString &code :
             {u"cs.AI"_s, u"cs.AR"_s, u"cs.CC"_s, u"cs.CE"_s, u"cs.CG"_s, u"cs.CL"_s, u"cs.CR"_s,
              u"cs.CV"_s, u"cs.CY"_s, u"math.ST"_s, u"acc-phys"_s, u"cs.DB"_s})
            choices.append({code, 2});
        QMenu menu;
        fillCategoryMenu(&menu, choices, {}, u"cs.DB"_s, [](const QString &) {});
        QVERIFY(menu.actions().size() <= 15);
        const QList<QAction *> groups = menu.actions().last(3);
        QCOMPARE(groups.at(0)->text(), u"Computer Science"_s);
        QCOMPARE(textsOf(*groups.at(0)->menu()),
                 (QStringList{u"cs.CY  Computers and Society\t2"_s, u"cs.DB  Databases\t2"_s}));
        QVERIFY(groups.at(0)->menu()->actions().at(1)->isChecked());
        QCOMPARE(groups.at(1)->text(), u"Mathematics"_s);
        QCOMPARE(textsOf(*groups.at(2)->menu()), QStringList{u"acc-phys\t2"_s}); // no longer one
    }

    void tellsWhatIsChosen()
    {
        QMenu menu;
        QStringList chosen;
        const auto choose = [&chosen](const QString &choice) { chosen.append(choice); };
        fillChoiceMenu(&menu, {{u"a & b"_s, 0}}, {}, choose);
        QCOMPARE(menu.actions().last()->text(), u"a && b"_s); // no mnemonic
        menu.actions().last()->trigger();
        menu.actions().constFirst()->trigger();
        QCOMPARE(chosen, (QStringList{u"a & b"_s, QString()}));
    }

    void filledAgainNothingIsLeft()
    {
        QMenu menu;
        QList<Choice> choices;
        for (int number = 0; number < 20; ++number)
            choices.append({u"cs.X%1"_s.arg(QChar(u'A' + number)), 1});
        for (int time = 0; time < 3; ++time)
            fillCategoryMenu(&menu, choices, {}, {}, [](const QString &) {});
        QCOMPARE(menu.findChildren<QMenu *>().size(), 1);
        QCOMPARE(menu.findChildren<QActionGroup *>().size(), 1);
    }
};

QTEST_MAIN(TestChoiceMenu)
#include "tst_choicemenu.moc"
