// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/authorship.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

using Reason = FollowedAuthor::Reason;

namespace {

Paper paperBy(const QStringList &authors)
{
    Paper paper = test::paper(u"2510.00001"_s);
    paper.authors = authors;
    return paper;
}

const FollowedPerson baum{u"Luisa Baum"_s, u"17"_s};

} // namespace

class TestAuthorship final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void namesAreAsThePaperSpells();
    void listsOfOtherLengthAreMatchedByName();
    void theStrongestReasonCounts();
    void onlyCertainOnesAreMatches();
    void greatestHIndexNeedsEveryAuthor_data();
    void greatestHIndexNeedsEveryAuthor();
};

void TestAuthorship::matches_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("knownId");
    QTest::addColumn<QString>("knownName");
    QTest::addColumn<QString>("followedId");
    QTest::addColumn<bool>("isShared");
    QTest::addColumn<int>("reason"); // -1: no match
    const auto row = [](const char *title, const QString &author, const QString &id,
                        const QString &name, const QString &followedId, bool isShared,
                        std::optional<Reason> reason) {
        QTest::newRow(title) << author << id << name << followedId << isShared
                             << (reason ? static_cast<int>(*reason) : -1);
    };
    const QString whole = u"Luisa Baum"_s;
    const QString initial = u"L. Baum"_s;
    row("his id", whole, u"17"_s, whole, u"17"_s, false, Reason::Id);
    row("his id outweighs the spelling", u"Lu Baum"_s, u"17"_s, u"Lu Baum"_s, u"17"_s, true,
        Reason::Id);
    row("a namesake's id", whole, u"18"_s, whole, u"17"_s, false, {});
    row("a namesake's id, spelt by initial", initial, u"18"_s, whole, u"17"_s, false, {});
    row("another id, initials", initial, u"18"_s, initial, u"17"_s, false, Reason::Initials);
    row("the service spells out another", initial, u"18"_s, u"Lena Baum"_s, u"17"_s, false, {});
    row("unknown paper", whole, {}, {}, u"17"_s, false, Reason::Name);
    row("unknown paper, shared name", whole, {}, {}, u"17"_s, true, Reason::SharedName);
    row("unknown paper, initials", initial, {}, {}, u"17"_s, true, Reason::Initials);
    row("author without an id", whole, {}, whole, u"17"_s, false, Reason::Name);
    row("followed by name", whole, u"18"_s, whole, {}, false, Reason::Name);
    row("followed by a shared name", whole, u"18"_s, whole, {}, true, Reason::SharedName);
    row("initials that the service spells out", initial, u"18"_s, whole, {}, false, Reason::Name);
    row("initials that it spells otherwise", initial, u"18"_s, u"Lena Baum"_s, {}, false, {});
    row("somebody else", u"Jan Obst"_s, u"18"_s, u"Jan Obst"_s, u"17"_s, false, {});
}

void TestAuthorship::matches()
{
    QFETCH(const QString, author);
    QFETCH(const QString, knownId);
    QFETCH(const QString, knownName);
    QFETCH(const QString, followedId);
    QFETCH(const bool, isShared);
    QFETCH(const int, reason);
    const QSet<QString> shared =
        isShared ? QSet<QString>{comparableName(baum.name).key} : QSet<QString>();
    const FollowedAuthors followed({{baum.name, followedId}}, shared);
    const QList<KnownAuthor> known =
        knownName.isEmpty() ? QList<KnownAuthor>() : QList<KnownAuthor>{{knownId, knownName, 3}};
    const auto found = followed.in(paperBy({author}), known);
    if (reason < 0) {
        QVERIFY(found.isEmpty());
        return;
    }
    QCOMPARE(found.size(), 1);
    QCOMPARE(static_cast<int>(found.first().reason), reason);
}

void TestAuthorship::namesAreAsThePaperSpells()
{
    const Paper paper = paperBy({u"Zoë Writer (Mila)"_s, u"Ben Other"_s, uR"(Erd\H{o}s P\'al)"_s});
    const FollowedAuthors followed(
        {{u"ERDOS  PAL"_s, {}}, {u"zoe writer"_s, {}}, {u"Nobody Here"_s, {}}, {u" - "_s, {}}}, {});
    const QList<FollowedAuthor> expected{{u"Zoë Writer (Mila)"_s}, {uR"(Erd\H{o}s P\'al)"_s}};
    QCOMPARE(followed.in(paper, {}), expected);
    QVERIFY(FollowedAuthors({}, {}).in(paper, {}).isEmpty());
    QVERIFY(followed.in(paperBy({u""_s, u":"_s, u"(Mila)"_s}), {}).isEmpty());
}

void TestAuthorship::listsOfOtherLengthAreMatchedByName()
{
    const Paper paper = paperBy({u"Jan Obst"_s, u"L. Baum"_s, u"Max Blatt"_s});
    const FollowedAuthors followed({baum}, {});
    const QList<KnownAuthor> two{{u"18"_s, u"Luisa Baum"_s, 1}, {u"4"_s, u"Max Blatt"_s, 1}};
    QVERIFY(followed.in(paper, two).isEmpty()); // known to be a namesake
    const QList<KnownAuthor> him{{u"17"_s, u"Luisa Maria Baum"_s, 1}, {u"4"_s, u"M. Blatt"_s, 1}};
    QCOMPARE(FollowedAuthors({{{}, u"17"_s}}, {}).in(paper, him), (QList<FollowedAuthor>{}));
    QCOMPARE(FollowedAuthors({{{}, u"4"_s}}, {}).in(paper, him),
             (QList<FollowedAuthor>{{u"Max Blatt"_s, Reason::Id}}));
    // Which of the two is meant cannot be told.
    const QList<KnownAuthor> twins{{u"17"_s, u"Luisa Baum"_s, 1}, {u"18"_s, u"Lena Baum"_s, 1}};
    const auto found = followed.in(paper, twins);
    QCOMPARE(found, (QList<FollowedAuthor>{{u"L. Baum"_s, Reason::Initials}}));
}

void TestAuthorship::theStrongestReasonCounts()
{
    const FollowedAuthors followed({{u"L. Baum"_s, {}}, baum}, {});
    const auto found = followed.in(paperBy({u"Luisa Baum"_s}), {{u"17"_s, u"Luisa Baum"_s, {}}});
    QCOMPARE(found, (QList<FollowedAuthor>{{u"Luisa Baum"_s, Reason::Id}}));
}

void TestAuthorship::onlyCertainOnesAreMatches()
{
    Pick pick = test::pick(u"2510.00001"_s);
    QVERIFY(!pick.isAuthorMatch() && !pick.isPerhapsAuthorMatch());
    pick.followedAuthors = {{u"L. Baum"_s, Reason::Initials}, {u"Wei Wu"_s, Reason::SharedName}};
    QVERIFY(!pick.isAuthorMatch() && pick.isPerhapsAuthorMatch());
    pick.followedAuthors.append({u"Jan Obst"_s, Reason::Name});
    QVERIFY(pick.isAuthorMatch() && !pick.isPerhapsAuthorMatch());
}

void TestAuthorship::greatestHIndexNeedsEveryAuthor_data()
{
    QTest::addColumn<QList<int>>("known"); // -1: no h-index
    QTest::addColumn<int>("greatest");     // -1: empty
    QTest::newRow("all") << QList<int>{3, 12} << 12;
    QTest::newRow("nought is an h-index") << QList<int>{0, 0} << 0;
    QTest::newRow("one without") << QList<int>{3, -1} << -1;
    QTest::newRow("one is missing") << QList<int>{3} << -1;
    QTest::newRow("unknown paper") << QList<int>() << -1;
}

void TestAuthorship::greatestHIndexNeedsEveryAuthor()
{
    QFETCH(const QList<int>, known);
    QFETCH(const int, greatest);
    QList<KnownAuthor> authors;
    for (const int hIndex : known)
        authors.append({u"1"_s, u"A"_s, hIndex < 0 ? std::nullopt : std::optional(hIndex)});
    QCOMPARE(greatestHIndex(paperBy({u"Luisa Baum"_s, u"Jan Obst"_s}), authors).value_or(-1),
             greatest);
}

QTEST_GUILESS_MAIN(TestAuthorship)
#include "tst_authorship.moc"
