// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/categorytree.h"
#include "settings/categories.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestCategoryTree final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CategoryTree> m_tree;

    QTreeWidget *items() const { return m_tree->findChild<QTreeWidget *>(u"categories"_s); }
    QLineEdit *search() const { return m_tree->findChild<QLineEdit *>(u"categorySearch"_s); }

    QTreeWidgetItem *item(const QString &start) const
    {
        for (QTreeWidgetItemIterator each(items()); *each; ++each) {
            if ((*each)->text(0).startsWith(start))
                return *each;
        }
        return nullptr;
    }

    QStringList visibleCategories() const
    {
        QStringList codes;
        for (QTreeWidgetItemIterator each(items(), QTreeWidgetItemIterator::NotHidden); *each;
             ++each) {
            if ((*each)->childCount() == 0)
                codes.append((*each)->text(0).section(u' ', 0, 0));
        }
        return codes;
    }

private Q_SLOTS:
    void init()
    {
        m_tree = std::make_unique<CategoryTree>();
        m_tree->show();
        m_tree->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tree.get()));
    }

    void cleanup() { m_tree.reset(); }

    void holdsEveryCategoryOnce()
    {
        QStringList shown = visibleCategories();
        QStringList known;
        for (const Category &category : arxivCategories())
            known.append(category.code);
        QCOMPARE(shown.size(), 155);
        shown.sort();
        known.sort();
        QCOMPARE(shown, known);
    }

    void chosenComeBackAndAreInSight()
    {
        m_tree->setChosen({u"math.PR"_s, u"astro-ph.CO"_s});
        QStringList chosen = m_tree->chosen();
        chosen.sort();
        QCOMPARE(chosen, (QStringList{u"astro-ph.CO"_s, u"math.PR"_s}));
        QVERIFY(item(u"Mathematics"_s)->isExpanded());
        QVERIFY(item(u"astro-ph.CO"_s)->parent()->isExpanded());
        QVERIFY(!item(u"Computer Science"_s)->isExpanded());
    }

    void parentsHaveThreeStates()
    {
        m_tree->setChosen({u"cs.LG"_s});
        QTreeWidgetItem *field = item(u"Computer Science"_s);
        QCOMPARE(field->checkState(0), Qt::PartiallyChecked);
        QSignalSpy changed(m_tree.get(), &CategoryTree::changed);
        field->setCheckState(0, Qt::Checked);
        QCOMPARE(m_tree->chosen().size(), 40);
        QTRY_COMPARE(changed.size(), 1);
        QTest::qWait(0);
        QCOMPARE(changed.size(), 1);
        item(u"Physics"_s)->setCheckState(0, Qt::Checked);
        QCOMPARE(m_tree->chosen().size(), 91);
        item(u"Astrophysics"_s)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(item(u"Physics"_s)->checkState(0), Qt::PartiallyChecked);
    }

    void searchFindsCodeNameAndField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("code") << u"cs.lg"_s << QStringList{u"cs.LG"_s};
        QTest::newRow("name") << u"probability"_s
                              << QStringList{u"math.PR"_s, u"physics.data-an"_s};
        QTest::newRow("words of field and name")
            << u"astrophysics cosmology"_s << QStringList{u"astro-ph.CO"_s};
        QTest::newRow("nothing") << u"zzz"_s << QStringList();
    }

    void searchFindsCodeNameAndField()
    {
        QFETCH(QString, text);
        m_tree->setChosen({u"cs.LG"_s});
        search()->setText(text);
        QStringList found = visibleCategories();
        QTEST(found, "found");
        search()->clear();
        QCOMPARE(visibleCategories().size(), 155);
        QCOMPARE(m_tree->chosen(), QStringList{u"cs.LG"_s});
    }

    void keysLeadFromSearchToTicks()
    {
        search()->setFocus();
        QTest::keyClicks(search(), u"math.pr"_s);
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(items()->hasFocus());
        QTest::keyClick(items(), Qt::Key_Space);
        QCOMPARE(m_tree->chosen(), QStringList{u"math.PR"_s});
    }
};

QTEST_MAIN(TestCategoryTree)
#include "tst_categorytree.moc"
