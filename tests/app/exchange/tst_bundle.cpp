// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"
#include "exchange/bundle.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment(QDate(2025, 10, 1), QTime(5, 0), Qt::UTC);

LibraryPaper fullPaper()
{
    LibraryPaper kept{.paper = paper(u"math/0611800"_s),
                      .firstAnnounced = QDate(2006, 11, 28),
                      .earlier = {{1, u"Before"_s, u"As it was."_s}},
                      .listings = {{QDate(2006, 11, 28),
                                    {u"math.CO"_s, AnnounceType::Cross},
                                    2,
                                    AnnouncementSource::Oai}},
                      .scores = {*scoredPick(u"math/0611800"_s, 9, 0).score},
                      .marks = {.readAt = moment,
                                .starredAt = moment.addSecs(1),
                                .toReadAt = moment.addSecs(2),
                                .rescuedAt = moment.addSecs(3),
                                .note = u"two\nlines"_s,
                                .tags = {u"a"_s, u"b c"_s}}};
    kept.paper.version = 2;
    kept.paper.comments = u"3 pages"_s;
    kept.paper.doi = u"10.1000/2"_s;
    kept.scores.first().strength = 0.25;
    kept.scores.first().evidence = u"because"_s;
    kept.scores.first().criterion = 2;
    return kept;
}

LibraryRow zotero(const QJsonObject &values)
{
    return {u"zotero_paper"_s, values};
}

} // namespace

class TestBundle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerIsOneLine();
    void papersComeBackWhole();
    void revisionsSettingsAndFeedsComeBack();
    void wrongLines_data();
    void wrongLines();
};

void TestBundle::headerIsOneLine()
{
    QCOMPARE(bundleLine(BundleHeader()), QByteArray(R"({"firstlight":"bundle","version":2})"));
    QVERIFY(std::holds_alternative<BundleHeader>(*bundleContent(bundleLine(BundleHeader()))));
}

void TestBundle::papersComeBackWhole()
{
    const LibraryPaper kept = fullPaper();
    const QByteArray line = bundleLine(kept);
    QVERIFY(!line.contains('\n'));
    const auto content = bundleContent(line);
    QVERIFY2(content, qPrintable(content ? QString() : content.error().detail));
    const auto &back = std::get<LibraryPaper>(*content);
    QCOMPARE(back.paper, kept.paper);
    QCOMPARE(back.firstAnnounced, kept.firstAnnounced);
    QCOMPARE(back.earlier, kept.earlier);
    QCOMPARE(back.listings, kept.listings);
    QCOMPARE(back.marks, kept.marks);
    QCOMPARE(back.scores.size(), 1);
    const Score &score = back.scores.first();
    QCOMPARE(score.relevance, std::optional(9));
    QVERIFY(!score.novelty);
    QCOMPARE(score.strength, std::optional(0.25));
    QCOMPARE(score.evidence, u"because"_s);
    QCOMPARE(score.criterion, std::optional(2));
    QCOMPARE(score.scorer.toString(), u"llm:model-1"_s);
    QCOMPARE(score.madeAt, moment);
    QCOMPARE(bundleLine(back), line);
}

void TestBundle::revisionsSettingsAndFeedsComeBack()
{
    const QString text = u"## Topics\n\n1. Maps"_s;
    const BundleRevision kept{{.number = 3,
                               .parent = 2,
                               .hash = criteriaHash(text),
                               .text = text,
                               .label = u"maps"_s,
                               .madeAt = moment},
                              true};
    const auto revision = std::get<BundleRevision>(*bundleContent(bundleLine(kept)));
    QVERIFY(revision.isCurrent);
    QCOMPARE(revision.revision.text, text);
    QCOMPARE(revision.revision.label, u"maps"_s);
    QCOMPARE(revision.revision.madeAt, moment);
    QVERIFY(!revision.parentHash->size()); // told, and none
    const LibraryRow row = zotero({{u"paper"_s, u"2510.00001"_s}, {u"saved_at"_s, 7}});
    QCOMPARE(std::get<LibraryRow>(*bundleContent(bundleLine(row))), row);
    QVERIFY(std::holds_alternative<BundleEnd>(*bundleContent(bundleLine(BundleEnd{3}))));
    const BundleHeader shared{.machine = u"desk"_s};
    QCOMPARE(std::get<BundleHeader>(*bundleContent(bundleLine(shared))), shared);
    const BundleSetting setting{u"cutoff.novelty"_s, u"6"_s};
    QCOMPARE(std::get<BundleSetting>(*bundleContent(bundleLine(setting))), setting);
    const BundleFeed feed{QDate(2025, 10, 1),
                          {.category = u"cs.LG"_s,
                           .state = FeedHealth::State::Quiet,
                           .listed = 5,
                           .kept = 4,
                           .fetchedAt = moment}};
    const auto back = std::get<BundleFeed>(*bundleContent(bundleLine(feed)));
    QCOMPARE(back.day, feed.day);
    QCOMPARE(back.health.listed, 5);
    QVERIFY(back.health.state == FeedHealth::State::Quiet);
}

void TestBundle::wrongLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("cut") << bundleLine(fullPaper()).chopped(5);
    QTest::newRow("newer") << QByteArray(R"({"firstlight":"bundle","version":3})");
    QTest::newRow("unknown") << QByteArray(R"({"shoe":{}})");
    QTest::newRow("no id") << QByteArray(R"({"paper":{"title":"T","version":1}})");
    QTest::newRow("no day") << QByteArray(
        R"({"paper":{"id":"2503.00001","title":"T","version":1}})");
    QTest::newRow("score")
        << bundleLine(fullPaper()).replace("\"relevance\":9", "\"relevance\":11");
    QTest::newRow("type") << bundleLine(fullPaper()).replace("\"cross\"", "\"cruss\"");
    QTest::newRow("table") << QByteArray(R"({"row":{"table":"sqlite_master","name":"x"}})");
    QTest::newRow("no key") << bundleLine(zotero({{u"saved_at"_s, 1}}));
    QTest::newRow("row's id") << bundleLine(zotero({{u"paper"_s, u"x'"_s}, {u"saved_at"_s, 1}}));
    QTest::newRow("row's type") << bundleLine(
        zotero({{u"paper"_s, u"2510.00001"_s}, {u"saved_at"_s, u"now"_s}}));
    QTest::newRow("moment of no year")
        << bundleLine(zotero({{u"paper"_s, u"2510.00001"_s}, {u"saved_at"_s, 1e18}}));
    QTest::newRow("half a moment")
        << bundleLine(zotero({{u"paper"_s, u"2510.00001"_s}, {u"saved_at"_s, 0.5}}));
    QTest::newRow("hash") << QByteArray(R"({"revision":{"text":"a","hash":"0123"}})");
    QTest::newRow("setting") << QByteArray(R"({"setting":{"key":"scorer"}})");
    QTest::newRow("feed") << QByteArray(R"({"feed":{"day":"2025-10-01"}})");
}

void TestBundle::wrongLines()
{
    QFETCH(QByteArray, line);
    const auto content = bundleContent(line);
    QVERIFY(!content);
    QVERIFY(content.error().kind == Error::Kind::Parse);
    QVERIFY(!content.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
