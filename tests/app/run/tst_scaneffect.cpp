// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/scaneffect.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

using Type = AnnounceType;

QList<ListedPaper> week()
{
    return {{{u"cs.LG"_s}, {{u"cs.LG"_s, Type::New}}},
            {{u"cs.LG"_s, u"cs.AI"_s}, {{u"cs.LG"_s, Type::New}, {u"cs.AI"_s, Type::Cross}}},
            {{u"cs.AI"_s}, {{u"cs.AI"_s, Type::New}}},
            {{u"cs.RO"_s, u"cs.AI"_s}, {{u"cs.AI"_s, Type::Cross}}},
            {{u"cs.LG"_s}, {{u"cs.LG"_s, Type::Replace}}}};
}

const QStringList both{u"cs.LG"_s, u"cs.AI"_s};
const QList<Type> usual{Type::New, Type::Cross};

} // namespace

class TestScanEffect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatChanges_data()
    {
        QTest::addColumn<QStringList>("categories");
        QTest::addColumn<QList<AnnounceType>>("types");
        QTest::addColumn<bool>("primaryOnly");
        QTest::addColumn<QStringList>("excluded");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("dropped");
        QTest::newRow("same") << both << usual << false << QStringList() << 0 << 0;
        // The paper of both stays: cs.LG lists it too.
        QTest::newRow("one category")
            << QStringList{u"cs.LG"_s} << usual << false << QStringList() << 0 << 2;
        QTest::newRow("replacements") << both << QList{Type::New, Type::Cross, Type::Replace}
                                      << false << QStringList() << 1 << 0;
        QTest::newRow("no cross-lists")
            << both << QList{Type::New} << false << QStringList() << 0 << 1;
        QTest::newRow("primary only") << both << usual << true << QStringList() << 0 << 1;
        QTest::newRow("without robots")
            << both << usual << false << QStringList{u"cs.RO"_s} << 0 << 1;
        QTest::newRow("one for another")
            << both << QList{Type::Replace} << false << QStringList() << 1 << 4;
    }

    void countsWhatChanges()
    {
        QFETCH(QStringList, categories);
        QFETCH(QList<AnnounceType>, types);
        QFETCH(bool, primaryOnly);
        QFETCH(QStringList, excluded);
        const ScanEffect effect = scanEffect(week(), {both, ScanScope(usual)},
                                             {categories, {types, primaryOnly, excluded}});
        QCOMPARE(effect.scanned, 4);
        QTEST(effect.added, "added");
        QTEST(effect.dropped, "dropped");
        QVERIFY(effect.unknown.isEmpty());
    }

    void categoriesNeverPulledAreUnknown()
    {
        const ScanChoice saved{both, ScanScope(usual)};
        ScanChoice more = saved;
        more.categories.append({u"math.PR"_s, u"cs.RO"_s});
        // A cross-list into cs.AI says nothing of what cs.RO's own feed holds.
        QCOMPARE(scanEffect(week(), saved, more).unknown, (QStringList{u"math.PR"_s, u"cs.RO"_s}));
        QCOMPARE(scanEffect({}, saved, saved).unknown, both);
    }
};

QTEST_GUILESS_MAIN(TestScanEffect)
#include "tst_scaneffect.moc"
