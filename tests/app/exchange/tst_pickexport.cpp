// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pickexport.h"
#include "support/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

Pick estimatedPick(const QString &id, int relevance)
{
    Pick pick = test::scoredPick(id, relevance, 0);
    pick.score->state = Score::State::Estimated;
    pick.score->scorer = {};
    pick.score->comment.clear();
    return pick;
}

} // namespace

class TestPickExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonOfAScoredPick();
    void jsonOfAnEstimate();
    void absentIsNull();
    void oneObjectALine();
    void perhapsIsNoMatch();
    void markdownList();
    void tableFitsTheWidth();
    void tableDoesNotSteerTheTerminal();
    void tableCountsWideCharacters();
};

void TestPickExport::jsonOfAScoredPick()
{
    Pick pick = test::scoredPick(u"2510.00001"_s, 9, 8);
    pick.paper.title = uR"(On B\'ezier & $x_{1}$)"_s;
    pick.paper.abstract = uR"(About \'etale.)"_s;
    pick.paper.authors = {uR"(Micha{\l} Writer)"_s};
    pick.paper.version = 2;
    pick.type = AnnounceType::ReplaceCross;
    pick.reader.starred = true;
    pick.reader.readAt = QDateTime(QDate(2025, 10, 2), QTime(6, 0), Qt::UTC);
    pick.score->criterion = 2;
    pick.score->evidence = u"find that it behaves"_s;
    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "id": "2510.00001", "version": 2, "title": "On Bézier & $x_{1}$",
        "authors": ["Michał Writer"], "abstract": "About \\'etale.",
        "categories": ["cs.LG", "cs.AI"], "day": "2025-10-01", "announce_type": "replace-cross",
        "relevance": 9, "novelty": 8, "opinions": null, "familiarity": null, "scorer": "llm", "model": "model-1", "state": "scored",
        "spared": null, "comment": "Matches the first criterion.", "author_match": false,
        "criterion": 2, "evidence": "find that it behaves", "evidence_found": false, "rescued": false,
        "author_perhaps": false, "starred": true,
        "read": true, "dismissed": false, "to_read": false,
        "tags": [], "note": null})")
                                     .object();
    QCOMPARE(expected.size(), 29);
    QCOMPARE(pickJson(pick), expected);
}

void TestPickExport::jsonOfAnEstimate()
{
    const QJsonObject json = pickJson(estimatedPick(u"2510.00001"_s, 8));
    QCOMPARE(json[u"scorer"_s], QJsonValue(u"local"_s));
    QCOMPARE(json[u"model"_s], QJsonValue());
    QCOMPARE(json[u"state"_s], QJsonValue(u"estimated"_s));
    QCOMPARE(json[u"relevance"_s], QJsonValue(8));
    QCOMPARE(json[u"novelty"_s], QJsonValue());
    QCOMPARE(json[u"comment"_s], QJsonValue());
}

void TestPickExport::absentIsNull()
{
    Pick pick = test::pick(u"2510.00001"_s);
    pick.day = {};
    pick.followedAuthors = {{u"Ada Writer"_s}};
    const QJsonObject json = pickJson(pick);
    for (const QString &key :
         {u"relevance"_s, u"novelty"_s, u"scorer"_s, u"model"_s, u"comment"_s, u"day"_s}) {
        QVERIFY(json.contains(key));
        QVERIFY(json[key].isNull());
    }
    QCOMPARE(json[u"state"_s], QJsonValue(u"unscored"_s));
    QCOMPARE(json[u"author_match"_s], QJsonValue(true));
    QCOMPARE(json[u"read"_s], QJsonValue(false));
}

void TestPickExport::perhapsIsNoMatch()
{
    Pick pick = test::pick(u"2510.00001"_s);
    pick.followedAuthors = {{uR"(Micha{\l} Writer)"_s, FollowedAuthor::Reason::Initials}};
    QCOMPARE(pickJson(pick)[u"author_match"_s], QJsonValue(false));
    QCOMPARE(pickJson(pick)[u"author_perhaps"_s], QJsonValue(true));
    QVERIFY(picksMarkdown({pick}).contains(u"\n  Perhaps an author match: Michał Writer.\n"_s));
    QCOMPARE(picksTable({pick}, 80), u"  –   –   2510.00001  @? On the matter of 2510.00001\n"_s);
    pick.followedAuthors.append({u"Ben Writer"_s});
    QCOMPARE(pickJson(pick)[u"author_match"_s], QJsonValue(true));
    QCOMPARE(pickJson(pick)[u"author_perhaps"_s], QJsonValue(false));
    QVERIFY(picksMarkdown({pick}).contains(u"\n  Author match.\n"_s));
    QCOMPARE(picksTable({pick}, 80), u"  –   –   2510.00001  @ On the matter of 2510.00001\n"_s);
}

void TestPickExport::oneObjectALine()
{
    Pick pick = test::pick(u"2510.00001"_s);
    pick.paper.abstract = u"two\nlines"_s;
    const QString text = picksJson({pick, test::pick(u"2510.00002"_s)});
    QVERIFY(text.endsWith(u'\n'));
    const QStringList lines = text.chopped(1).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines[0].toUtf8()).object()[u"abstract"_s],
             QJsonValue(u"two\nlines"_s));
    QCOMPARE(picksJson({}), QString());
}

void TestPickExport::markdownList()
{
    Pick match = test::pick(u"2510.00002"_s);
    match.paper.title = u"A [draft] of <b>"_s;
    match.followedAuthors = {{u"Ada Writer"_s}};
    QCOMPARE(picksMarkdown({test::scoredPick(u"2510.00001"_s, 9, 8), match,
                            estimatedPick(u"2510.00003"_s, 8), test::pick(u"2510.00004"_s)}),
             uR"(- [On the matter of 2510.00001](https://arxiv.org/abs/2510.00001)
  Ada Writer, Ben Writer
  Relevance 9, novelty 8. Matches the first criterion.
- [A \[draft\] of &lt;b>](https://arxiv.org/abs/2510.00002)
  Ada Writer, Ben Writer
  Author match.
- [On the matter of 2510.00003](https://arxiv.org/abs/2510.00003)
  Ada Writer, Ben Writer
  Relevance ~8, novelty –.
- [On the matter of 2510.00004](https://arxiv.org/abs/2510.00004)
  Ada Writer, Ben Writer
)"_s);
}

void TestPickExport::tableFitsTheWidth()
{
    Pick starred = test::scoredPick(u"2510.00001"_s, 10, 8);
    starred.reader.starred = true;
    const QList<Pick> picks = {starred, estimatedPick(u"2510.00002"_s, 8),
                               test::pick(u"math/0611800"_s)};
    QCOMPARE(picksTable(picks, 40), u" 10   8 ★ 2510.00001  On the matter of …\n"
                                    " ~8   –   2510.00002  On the matter of …\n"
                                    "  –   –   math/0611800  On the matter o…\n"_s);
    QCOMPARE(picksTable({starred}, 200), u" 10   8 ★ 2510.00001  On the matter of 2510.00001\n"_s);
    QCOMPARE(picksTable({starred}, 0), u" 10   8 ★ 2510.00001  On the ma…\n"_s);
}

void TestPickExport::tableDoesNotSteerTheTerminal()
{
    Pick pick = test::pick(u"2510.00001"_s);
    pick.paper.title = u"Red\u001B[31m\u202E\nbell\u0007"_s;
    QCOMPARE(picksTable({pick}, 80), u"  –   –   2510.00001  Red[31m bell\n"_s);
}

void TestPickExport::tableCountsWideCharacters()
{
    Pick pick = test::pick(u"2510.00001"_s);
    pick.paper.title = u"深度学习模型"_s;
    QCOMPARE(picksTable({pick}, 32), u"  –   –   2510.00001  深度学习…\n"_s);
    QCOMPARE(picksTable({pick}, 34), u"  –   –   2510.00001  深度学习模型\n"_s);
}

QTEST_GUILESS_MAIN(TestPickExport)
#include "tst_pickexport.moc"
