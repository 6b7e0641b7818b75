// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/categories.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace firstlight;
using namespace Qt::StringLiterals;

class CategoriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWholeAndDistinct()
    {
        static const QRegularExpression shape(
            u"\\A[a-z]+(-[a-z]+)?(\\.[A-Za-z]{2}|\\.[a-z]+(-[a-z]+)?)?\\z"_s);
        QSet<QString> codes;
        for (const Category &category : arxivCategories()) {
            QVERIFY2(shape.match(category.code).hasMatch(), qPrintable(category.code));
            QVERIFY2(!category.name.isEmpty(), qPrintable(category.code));
            QVERIFY2(!category.group.isEmpty(), qPrintable(category.code));
            codes.insert(category.code);
        }
        QCOMPARE(arxivCategories().size(), 155);
        QCOMPARE(codes.size(), 155);
    }

    void standByGroupThenCode()
    {
        const auto comesBefore = [](const Category &a, const Category &b) {
            return std::tie(a.group, a.code) < std::tie(b.group, b.code);
        };
        const QList<Category> &all = arxivCategories();
        QVERIFY(std::is_sorted(all.cbegin(), all.cend(), comesBefore));
    }

    void countByGroup_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<int>("count");
        QTest::newRow("cs") << u"Computer Science"_s << 40;
        QTest::newRow("econ") << u"Economics"_s << 3;
        QTest::newRow("eess") << u"Electrical Engineering and Systems Science"_s << 4;
        QTest::newRow("math") << u"Mathematics"_s << 32;
        QTest::newRow("physics") << u"Physics"_s << 51;
        QTest::newRow("q-bio") << u"Quantitative Biology"_s << 10;
        QTest::newRow("q-fin") << u"Quantitative Finance"_s << 9;
        QTest::newRow("stat") << u"Statistics"_s << 6;
    }

    void countByGroup()
    {
        QFETCH(QString, group);
        QFETCH(int, count);
        const QList<Category> &all = arxivCategories();
        QCOMPARE(std::count_if(all.cbegin(), all.cend(),
                               [&](const Category &category) { return category.group == group; }),
                 count);
    }

    void areFoundByCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("as written") << u"cs.LG"_s << u"Machine Learning"_s;
        QTest::newRow("case") << u"CS.ai"_s << u"Artificial Intelligence"_s;
        QTest::newRow("long subject") << u"cond-mat.mtrl-sci"_s << u"Materials Science"_s;
        QTest::newRow("archive alone") << u"hep-th"_s << u"High Energy Physics - Theory"_s;
        QTest::newRow("last") << u"stat.TH"_s << u"Statistics Theory"_s;
        QTest::newRow("unknown") << u"cs.XX"_s << QString();
        QTest::newRow("retired") << u"cmp-lg"_s << QString();
        QTest::newRow("archive of many") << u"cs"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blank before") << u" cs.LG"_s << QString();
    }

    void areFoundByCode()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        const std::optional<Category> category = categoryByCode(typed);
        QCOMPARE(category.has_value(), !name.isEmpty());
        if (category) {
            QCOMPARE(category->name, name);
            QCOMPARE(category->code.toLower(), typed.toLower());
        }
    }

    void keepArxivsSpelling() { QCOMPARE(categoryByCode(u"STAT.ml").value().code, u"stat.ML"_s); }
};

QTEST_GUILESS_MAIN(CategoriesTest)
#include "tst_categories.moc"
