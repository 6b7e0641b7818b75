// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"
#include "support/builders.h"
#include "support/library.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
const QDateTime start(day, QTime(5, 0), Qt::UTC);
const QString criteria = u"## Relevant Topics\n\n1. Maps\n   - Relevant: maps of sets."_s;

ArxivId idOf(int number)
{
    return *ArxivId::fromString(u"2510.%1"_s.arg(number, 5, 10, '0'_L1));
}

Score said(const ArxivId &paper, int relevance, const QString &comment, const QDateTime &moment)
{
    Score score = *scoredPick(paper.toString(), relevance, 5).score;
    score.criteriaHash = criteriaHash(criteria);
    score.comment = comment;
    score.madeAt = moment;
    return score;
}

// One of the things that a reader, or a run, does.
void doSomething(Store &store, QRandomGenerator &dice, const QDateTime &now)
{
    const ArxivId paper = idOf(1 + int(dice.bounded(8)));
    const QString word = u"word%1"_s.arg(dice.bounded(3));
    const bool on = dice.bounded(3) > 0;
    switch (dice.bounded(13)) {
    case 0:
        store.setStarred({paper}, on);
        break;
    case 1:
        store.setRead({paper}, on);
        break;
    case 2:
        store.setDismissed({paper}, on);
        break;
    case 3:
        on ? store.addTag({paper}, word) : store.removeTag({paper}, word);
        break;
    case 4:
        store.setNote(paper, on ? u"%1 of %2"_s.arg(word, now.toString(u"ss.zzz"_s)) : QString());
        break;
    case 5:
        on ? store.pinTest({paper, LifeTest::Kind::Pinned, Band::Out, word})
           : store.unpinTest(paper);
        break;
    case 6:
        on ? store.saveSearch(word, u"tag:"_s + word) : store.removeSearch(word);
        break;
    case 7:
        // Of the same moment on two machines, and so from the same one.
        store.saveRevision(u"%1\n   - Relevant: %2."_s.arg(criteria, word), word, 1);
        break;
    case 8:
        store.labelRevision(1, word);
        break;
    case 9:
        store.saveScores(0, {said(paper, 1 + int(dice.bounded(10)), word, now)});
        break;
    case 10:
        store.setSavedInZotero({paper});
        break;
    case 11:
        store.setToRead({paper}, on);
        break;
    default:
        on ? store.undo() : store.redo();
    }
}

} // namespace

class TestMerging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingOfBothIsThere();
    void bothNotesStay();
    void aNoteThatWasBuiltUponIsReplaced();
    void whatWasTakenAwayLastStaysAway();
    void aDifferingScoreIsASecondOpinion();
    void runsAndJournalGoAlong();
    void revisionsKeepLabelsAndParents();
    void theSameTextComesFromWhereItWasFirst();
    void theCurrentRevisionStays();
    void itDoesNotMatterWhoIsMergedIntoWhom_data();
    void itDoesNotMatterWhoIsMergedIntoWhom();
    void aWindowIsToldWhatChanged();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    // Merges b into a, and the other way round.
    void merge(Library &a, Library &b);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_a;
    std::unique_ptr<Library> m_b;
};

// Two copies of a library with eight papers.
void TestMerging::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Library base(path(u"base"_s));
    base.openAt(start);
    QList<Paper> papers;
    for (int number = 1; number <= 8; ++number)
        papers.append(paper(idOf(number).toString()));
    QVERIFY(base.store().saveAnnouncement(announcement(day, papers)).result());
    QVERIFY(base.store().saveRevision(criteria, u"maps"_s).result());
    QVERIFY(base.store().setStarred({idOf(1)}, true).result());
    QVERIFY(base.store().setNote(idOf(2), u"as it began"_s).result());
    m_a = std::make_unique<Library>(base.copy(path(u"a"_s)));
    m_b = std::make_unique<Library>(base.copy(path(u"b"_s)));
    for (Library *library : {m_a.get(), m_b.get()}) {
        library->openAt(start.addSecs(60));
        QVERIFY(
            library->store().setMachineName(library == m_a.get() ? u"desk"_s : u"lap"_s).result());
    }
}

void TestMerging::merge(Library &a, Library &b)
{
    QVERIFY(!a.bundle(path(u"a.jsonl"_s)).isEmpty());
    QVERIFY(!b.bundle(path(u"b.jsonl"_s)).isEmpty());
    for (const FileImport &done : {a.import(path(u"b.jsonl"_s)), b.import(path(u"a.jsonl"_s))}) {
        QVERIFY(!done.stoppedBy);
        QCOMPARE(done.refused, 0);
    }
}

void TestMerging::everythingOfBothIsThere()
{
    m_a->store().setStarred({idOf(3)}, true);
    m_a->store().addTag({idOf(3)}, u"maps"_s);
    m_a->store().setNote(idOf(3), u"of a"_s);
    m_a->store().saveScores(0, {said(idOf(3), 9, u"a"_s, start)});
    m_b->store().setStarred({idOf(4)}, true);
    m_b->store().addTag({idOf(4)}, u"sets"_s);
    m_b->store().setNote(idOf(4), u"of b"_s);
    m_b->store().saveScores(0, {said(idOf(4), 8, u"b"_s, start)});
    m_b->store().pinTest({idOf(5), LifeTest::Kind::Pinned, Band::In, u"why"_s});
    m_b->store().saveSearch(u"mine"_s, u"tag:sets"_s);
    m_b->store().setSavedInZotero({idOf(6)});
    m_b->store().keepAudit(
        {.day = day, .criteriaHash = criteriaHash(criteria), .below = {{idOf(7)}, 4}});
    merge(*m_a, *m_b);
    QCOMPARE(m_a->facts(), m_b->facts());
    const auto papers = m_a->store().libraryPage(0, 100).result().value().papers;
    const auto kept = [&](int number) { return papers.at(number - 1); };
    QVERIFY(kept(1).marks.starredAt.isValid());
    QVERIFY(kept(3).marks.starredAt.isValid() && kept(4).marks.starredAt.isValid());
    QCOMPARE(kept(3).marks.tags + kept(4).marks.tags, QStringList({u"maps"_s, u"sets"_s}));
    QCOMPARE(kept(3).marks.note, u"of a"_s);
    QCOMPARE(kept(4).marks.note, u"of b"_s);
    QCOMPARE(kept(3).scores.first().relevance, std::optional(9));
    QCOMPARE(kept(4).scores.first().relevance, std::optional(8));
    const auto tests = m_a->store().lifeTests(0).result().value();
    QCOMPARE(tests.size(), 1);
    QCOMPARE(tests.first().note, u"why"_s);
    QCOMPARE(m_a->store().savedSearches().result().value().first().query, u"tag:sets"_s);
    QVERIFY(m_a->store().savedInZotero({idOf(6)}).result().value().contains(idOf(6)));
    QCOMPARE(m_a->store().auditTallies(day).result().value().first().drawnFrom, 4);
    QCOMPARE(m_a->import(path(u"b.jsonl"_s)).counts.taken, 0);
}

void TestMerging::bothNotesStay()
{
    m_a->store().setNote(idOf(2), u"at the desk"_s);
    m_b->openAt(start.addSecs(120));
    QVERIFY(m_b->store().setMachineName(u"lap"_s).result());
    m_b->store().setNote(idOf(2), u"on the train"_s);
    merge(*m_a, *m_b);
    for (Library *library : {m_a.get(), m_b.get()})
        QCOMPARE(library->store().libraryPage(0, 2).result().value().papers.last().marks.note,
                 u"[desk, 2025-10-01 05:01 UTC]\nat the desk\n\n"
                 "[lap, 2025-10-01 05:02 UTC]\non the train"_s);
    // Search finds both.
    PickQuery query;
    query.wholeLibrary = true;
    query.search = u"train desk"_s;
    QCOMPARE(m_a->store().countFound(query, 10).result().value(), 1);
    // Whoever tidies up has the last word.
    m_a->store().setNote(idOf(2), u"both"_s);
    merge(*m_a, *m_b);
    for (Library *library : {m_a.get(), m_b.get()})
        QCOMPARE(library->store().libraryPage(0, 2).result().value().papers.last().marks.note,
                 u"both"_s);
}

// Whatever its clock says.
void TestMerging::aNoteThatWasBuiltUponIsReplaced()
{
    m_a->openAt(start.addDays(1));
    m_a->store().setNote(idOf(2), u"first"_s);
    merge(*m_a, *m_b);
    m_b->openAt(start.addSecs(61));
    m_b->store().setNote(idOf(2), u"first and second"_s);
    merge(*m_a, *m_b);
    QCOMPARE(m_a->store().libraryPage(0, 2).result().value().papers.last().marks.note,
             u"first and second"_s);
    QCOMPARE(m_a->facts(), m_b->facts());
}

void TestMerging::whatWasTakenAwayLastStaysAway()
{
    m_a->store().addTag({idOf(1)}, u"x"_s);
    m_b->openAt(start.addSecs(120));
    m_b->store().setStarred({idOf(1)}, false);
    merge(*m_a, *m_b);
    auto marks = m_a->store().libraryPage(0, 1).result().value().papers.first().marks;
    QVERIFY(!marks.starredAt.isValid());
    QCOMPARE(marks.tags, QStringList(u"x"_s));
    m_a->openAt(start.addSecs(180));
    m_a->store().setStarred({idOf(1)}, true);
    m_a->store().removeTag({idOf(1)}, u"x"_s);
    merge(*m_a, *m_b);
    marks = m_b->store().libraryPage(0, 1).result().value().papers.first().marks;
    QVERIFY(marks.starredAt.isValid());
    QVERIFY(marks.tags.isEmpty());
}

void TestMerging::aDifferingScoreIsASecondOpinion()
{
    m_a->store().saveScores(0, {said(idOf(1), 9, u"close"_s, start)});
    m_b->store().saveScores(0, {said(idOf(1), 6, u"far"_s, start.addSecs(1))});
    merge(*m_a, *m_b);
    for (Library *library : {m_a.get(), m_b.get()}) {
        const auto scores =
            library->store().libraryPage(0, 1).result().value().papers.first().scores;
        QCOMPARE(scores.size(), 1);
        QCOMPARE(scores.first().relevance, std::optional(6)); // the lower middle one
        QCOMPARE(scores.first().comment, u"far"_s);
        QVERIFY(scores.first().opinions.has_value());
        QCOMPARE(scores.first().opinions->count, 2);
        QCOMPARE(scores.first().opinions->mostRelevance, std::optional(9));
    }
    QVERIFY(m_a->bundle(path(u"x.jsonl"_s)).contains("close"));
    QCOMPARE(m_a->facts(), m_b->facts());
}

void TestMerging::runsAndJournalGoAlong()
{
    Store &store = m_b->store();
    const qint64 run = store
                           .beginRun({.day = day,
                                      .criteriaHash = criteriaHash(criteria),
                                      .categories = u"cs.LG"_s,
                                      .startedAt = start})
                           .result()
                           .value();
    RequestRecord request{.run = run,
                          .scorer = Scorer{u"model-1"_s},
                          .host = u"models.example"_s,
                          .criteriaHash = criteriaHash(criteria),
                          .papers = {{idOf(1), 1}},
                          .sentAt = start};
    request.id = store.recordSent(request).result().value();
    request.body = "{\"raw\":1}";
    request.usd = 0.25;
    QVERIFY(store.recordReceived(request).result());
    QVERIFY(store.recordParsed(request.id, {}).result());
    QVERIFY(store.saveScores(run, {said(idOf(1), 9, u"close"_s, start)}).result());
    QVERIFY(m_b->bundle(path(u"lean.jsonl"_s), {.hasAnswers = false}).contains("models.example"));
    merge(*m_a, *m_b);
    QCOMPARE(m_a->store().recentRuns(5).result().value().size(), 1);
    QCOMPARE(m_a->store().spentInMonth(start).result().value(), 0.25);
    QCOMPARE(m_a->store().journalOf(idOf(1)).result().value().size(), 1);
    const QByteArray raw = QByteArray("{\"raw\":1}").toBase64();
    QVERIFY(m_a->bundle(path(u"full.jsonl"_s)).contains(raw));
    QVERIFY(!m_a->bundle(path(u"lean.jsonl"_s), {.hasAnswers = false}).contains(raw));
    QCOMPARE(m_a->facts(), m_b->facts());
}

void TestMerging::revisionsKeepLabelsAndParents()
{
    QVERIFY(m_a->store().saveRevision(criteria + u" A."_s, u"a"_s).result());
    QVERIFY(m_b->store().saveRevision(criteria + u" B."_s, u"b"_s).result());
    QVERIFY(m_b->store().saveRevision(criteria + u" C."_s, u"c"_s).result());
    m_b->openAt(start.addSecs(120));
    QVERIFY(m_b->store().labelRevision(1, u"the beginning"_s).result());
    merge(*m_a, *m_b);
    const auto revisions = m_a->store().revisions().result().value();
    QCOMPARE(revisions.size(), 4);
    QCOMPARE(revisions.at(0).label, u"the beginning"_s);
    const auto of = [&](const QString &label) {
        return *std::find_if(revisions.begin(), revisions.end(),
                             [&](const Revision &each) { return each.label == label; });
    };
    QCOMPARE(of(u"a"_s).parent, 1);
    QCOMPARE(of(u"b"_s).parent, 1);
    QCOMPARE(of(u"c"_s).parent, of(u"b"_s).number);
}

void TestMerging::theSameTextComesFromWhereItWasFirst()
{
    QVERIFY(m_a->store().saveRevision(criteria + u" A."_s, u"a"_s).result());
    QVERIFY(m_a->store().saveRevision(criteria + u" B."_s, u"b"_s).result());
    m_b->openAt(start.addSecs(120));
    QVERIFY(m_b->store().saveRevision(criteria + u" B."_s, u"b, too"_s).result());
    m_b->openAt(start.addSecs(180));
    QVERIFY(m_b->store().saveRevision(criteria + u" A."_s, u"a, too"_s).result());
    merge(*m_a, *m_b);
    QCOMPARE(m_a->facts(), m_b->facts());
    const auto revisions = m_b->store().revisions().result().value();
    QCOMPARE(revisions.size(), 3);
    // Here b came first and its number is the lower one; there a did, a minute before.
    QCOMPARE(revisions.at(1).parent, revisions.at(2).number);
    QCOMPARE(revisions.at(2).parent, 1);
}

void TestMerging::theCurrentRevisionStays()
{
    QVERIFY(m_a->store().saveRevision(criteria + u" A."_s, u"a"_s).result());
    merge(*m_a, *m_b);
    QCOMPARE(m_a->store().currentRevision().result().value()->label, u"a"_s);
    QCOMPARE(m_b->store().currentRevision().result().value()->label, u"maps"_s);
}

void TestMerging::itDoesNotMatterWhoIsMergedIntoWhom_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestMerging::itDoesNotMatterWhoIsMergedIntoWhom()
{
    QFETCH(quint32, seed);
    QRandomGenerator dice(seed);
    Library c = m_b->copy(path(u"c"_s));
    c.openAt(start);
    for (int round = 0; round < 6; ++round) {
        for (Library *library : {m_a.get(), m_b.get(), &c}) {
            // Clocks that go apart, and sometimes agree.
            const QDateTime now = start.addSecs(60 + round * 10 + int(dice.bounded(15)));
            Store &store = library->openAt(now).store();
            for (int act = 0; act < 6; ++act)
                doSomething(store, dice, now);
        }
    }
    m_a->bundle(path(u"a.jsonl"_s));
    m_b->bundle(path(u"b.jsonl"_s));
    c.bundle(path(u"c.jsonl"_s));
    const QStringList inA{u"b.jsonl"_s, u"c.jsonl"_s, u"b.jsonl"_s};
    const QStringList inB{u"c.jsonl"_s, u"a.jsonl"_s};
    const QStringList inC{u"a.jsonl"_s, u"b.jsonl"_s, u"c.jsonl"_s};
    for (const auto &[library, files] :
         {std::pair(m_a.get(), inA), std::pair(m_b.get(), inB), std::pair(&c, inC)}) {
        for (const QString &file : files)
            QCOMPARE(library->import(path(file)).refused, 0);
    }
    const auto facts = m_a->facts();
    QCOMPARE(m_b->facts(), facts);
    QCOMPARE(c.facts(), facts);
    // Once more, and through a third: nothing is new.
    c.bundle(path(u"all.jsonl"_s));
    QCOMPARE(m_a->import(path(u"all.jsonl"_s)).counts.taken, 0);
    QCOMPARE(m_a->import(path(u"a.jsonl"_s)).counts.taken, 0);
    QCOMPARE(m_a->facts(), facts);
}

void TestMerging::aWindowIsToldWhatChanged()
{
    m_b->store().setStarred({idOf(4)}, true);
    m_b->store().saveSearch(u"mine"_s, u"x"_s);
    m_b->bundle(path(u"b.jsonl"_s));
    QSignalSpy papers(&m_a->store(), &Store::readerStateChanged);
    QSignalSpy searches(&m_a->store(), &Store::savedSearchesChanged);
    m_a->import(path(u"b.jsonl"_s));
    QTRY_COMPARE(searches.count(), 1);
    QCOMPARE(papers.count(), 1);
    QCOMPARE(papers.first().first().value<QList<ArxivId>>(), QList{idOf(4)});
}

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
