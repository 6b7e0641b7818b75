// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "criteria/criteriamarkdown.h"
#include "exchange/digest.h"
#include "llm/prompt.h"
#include "run/bundleexport.h"
#include "services.h"
#include "support/builders.h"
#include "support/snapshotlines.h"
#include "support/tempstore.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
const QString criteria = u"## Relevant Topics\n\n1. Maps\n   - Relevant: maps of sets."_s;

Digest smallDigest()
{
    Pick match = pick(u"2510.00001"_s);
    match.followedAuthors = {{u"Ada Writer"_s}};
    return {.day = day,
            .spending = {{.scorer = u"model-1"_s}},
            .picks = {match, scoredPick(u"2510.00002"_s, 9, 8)},
            .systemPrompt = systemPrompt(criteria),
            .userPrompt = papersPlaceholder()};
}

const QByteArray feed =
    R"(<?xml version="1.0"?><rss xmlns:arxiv="http://arxiv.org/schemas/atom" )"
    R"(xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel><title>cs.LG</title>)"
    R"(<link>http://rss.arxiv.org/rss/cs.LG</link><description>cs.LG</description>)"
    R"(<pubDate>Wed, 01 Oct 2025 00:00:00 -0400</pubDate><item><title>Two</title>)"
    R"(<link>https://arxiv.org/abs/2510.00002</link><description>arXiv:2510.00002v1 Announce Type: )"
    "cross \nAbstract: We.</description>"
    R"(<guid isPermaLink="false">oai:arXiv.org:2510.00002v1</guid><category>stat.ML</category>)"
    R"(<category>cs.LG</category><pubDate>Wed, 01 Oct 2025 00:00:00 -0400</pubDate>)"
    R"(<arxiv:announce_type>cross</arxiv:announce_type><dc:creator>Ada</dc:creator></item>)"
    R"(</channel></rss>)";

} // namespace

class TestImporting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void digestIsTakenOnce();
    void digestTellsItsCriteria();
    void jsonOfATakenDigestAddsNothing();
    void ownScoresAndTextStay();
    void knownCategoryReplacesTheUnknownOne();
    void oaiAnswersAreTaken();
    void badLinesAreNamedAndTheRestGoesOn();
    void cancelledImportGoesOn();
    void anotherFileOfThatNameBeginsAnew();
    void snapshotFillsWhatIsMissing();
    void otherWritesComeBetweenParts();
    void bundleFillsAnEmptyProfileOnce();
    void bundleTakesNothingAway();
    void unusableFilesDoNotHoldBackOthers();
    void secondImportWaitsItsTurn();

private:
    void open(const QString &profile = u"library"_s);
    QString write(const QString &name, const QByteArray &bytes);
    QList<FileImport> import(const QStringList &paths)
    {
        return await(m_services->importing().start(paths)).value();
    }
    FileImport import(const QString &path) { return import(QStringList{path}).first(); }
    QList<Pick> picks(const QString &hash) const
    {
        return m_services->store().picks({.day = day, .criteriaHash = hash}).result().value();
    }
    QList<LibraryPaper> library() const
    {
        return m_services->store().libraryPage(0, 100'000).result().value().papers;
    }
    QByteArray exported(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Services> m_services;
};

void TestImporting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestImporting::open(const QString &profile)
{
    m_services.reset();
    m_services = Services::open(Profile::in(m_folder->filePath(profile)), Clock(testNow())).value();
}

QString TestImporting::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

QByteArray TestImporting::exported(const QString &name)
{
    BundleExport bundle(m_services->store(), m_services->settings());
    const QString path = m_folder->filePath(name);
    if (!await(bundle.start(path)))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestImporting::digestIsTakenOnce()
{
    QSignalSpy saved(&m_services->store(), &Store::announcementSaved);
    const QString path = write(u"digest.md"_s, digestMarkdown(smallDigest()).toUtf8());
    const FileImport first = import(path);
    QVERIFY(!first.stoppedBy);
    QCOMPARE(first.day, day);
    QCOMPARE(first.counts.taken, 2);
    QCOMPARE(first.counts.known, 0);
    QCOMPARE(first.refused, 0);
    QCOMPARE(saved.size(), 1);
    const FileImport second = import(path);
    QCOMPARE(second.counts.taken, 0);
    QCOMPARE(second.counts.known, 2);

    const QList<Pick> taken = picks(criteriaHash(criteria));
    QCOMPARE(taken.size(), 2);
    QVERIFY(!taken.at(0).score);
    QCOMPARE(taken.at(1).score->relevance, std::optional(9));
    QCOMPARE(taken.at(1).score->scorer.model, u"model-1"_s);
    QCOMPARE(taken.at(1).score->comment, u"Matches the first criterion."_s);
}

void TestImporting::digestTellsItsCriteria()
{
    Store &store = m_services->store();
    QVERIFY(store.saveRevision(u"My own."_s, {}).result());
    import(write(u"digest.md"_s, digestMarkdown(smallDigest()).toUtf8()));
    const QList<Revision> revisions = store.revisions().result().value();
    QCOMPARE(revisions.size(), 2);
    QCOMPARE(revisions.last().text, criteria);
    QCOMPARE(revisions.last().label, u"from digest of 2025-10-01"_s);
    QCOMPARE(store.currentRevision().result().value()->text, u"My own."_s);
}

void TestImporting::jsonOfATakenDigestAddsNothing()
{
    import(write(u"digest.md"_s, digestMarkdown(smallDigest()).toUtf8()));
    const QByteArray json = R"({"2510.00002": {"title": "T", "RELEVANCE": 9, "NOVELTY": 8,
        "COMMENT": "Matches the first criterion."}})";
    const FileImport nameless = import(write(u"digest.json"_s, json));
    QVERIFY(nameless.stoppedBy && nameless.stoppedBy->kind == Error::Kind::Usage);
    const FileImport named = import(write(u"2025-10-01-output.json"_s, json));
    QCOMPARE(named.counts.known, 1);
    QCOMPARE(named.counts.taken, 0);
    QCOMPARE(library().last().scores.size(), 1);
}

void TestImporting::ownScoresAndTextStay()
{
    Store &store = m_services->store();
    Paper own = paper(u"2510.00002"_s);
    own.version = 2;
    own.title = u"My text"_s;
    QVERIFY(store.saveAnnouncement(announcement(day, {own})).result());
    Score score = *scoredPick(u"2510.00002"_s, 4, 5).score;
    score.criteriaHash = criteriaHash(criteria);
    QVERIFY(store.saveScores(0, {score}).result());
    const FileImport file = import(write(u"digest.md"_s, digestMarkdown(smallDigest()).toUtf8()));
    QCOMPARE(file.counts.taken, 1);
    QCOMPARE(file.counts.known, 1);
    const LibraryPaper kept = library().first();
    QCOMPARE(kept.paper, own);
    QCOMPARE(kept.scores.size(), 1);
    QCOMPARE(kept.scores.first().relevance, std::optional(4));
    QCOMPARE(kept.listings.size(), 1);
    QVERIFY(kept.listings.first().source == AnnouncementSource::Feed);
}

void TestImporting::knownCategoryReplacesTheUnknownOne()
{
    import(write(u"digest.md"_s, digestMarkdown(smallDigest()).toUtf8()));
    QCOMPARE(library().last().listings.first().listing.category, QString());
    const FileImport file = import(write(u"feed.xml"_s, feed));
    QCOMPARE(file.day, day);
    QCOMPARE(file.counts.taken, 1);
    const LibraryPaper kept = library().last();
    QCOMPARE(kept.paper.categories, QStringList({u"stat.ML"_s, u"cs.LG"_s}));
    QCOMPARE(kept.listings.size(), 1);
    // cs.LG is followed by default, stat.ML is not.
    QCOMPARE(kept.listings.first().listing, (Listing{u"cs.LG"_s, AnnounceType::Cross}));
}

void TestImporting::oaiAnswersAreTaken()
{
    const QString path = write(
        u"oai.xml"_s,
        R"(<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">)"
        R"(<responseDate>2025-10-02T00:00:00Z</responseDate><request>x</request><ListRecords>)"
        R"(<record><header><identifier>oai:arXiv.org:2510.00007</identifier>)"
        R"(<datestamp>2025-10-02</datestamp></header><metadata>)"
        R"(<arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>2510.00007</id>)"
        R"(<submitter>Ada</submitter><version version="v1"><date>Wed, 01 Oct 2025 10:00:00 GMT</date>)"
        R"(<size>1kb</size></version><title>Seven</title><authors>Ada and Ben</authors>)"
        R"(<categories>cs.LG</categories><abstract>We.</abstract></arXivRaw></metadata></record>)"
        R"(</ListRecords></OAI-PMH>)");
    const FileImport file = import(path);
    QVERIFY2(!file.stoppedBy, qPrintable(file.stoppedBy ? file.stoppedBy->detail : QString()));
    QCOMPARE(file.counts.taken, 1);
    QCOMPARE(library().first().firstAnnounced, QDate(2025, 10, 2));
    QCOMPARE(import(path).counts.known, 1);
}

void TestImporting::badLinesAreNamedAndTheRestGoesOn()
{
    SnapshotLines lines;
    QByteArray text;
    const QList<int> bad{1, 2, 700, 1300}; // in more than one stretch
    for (int number = 1; number <= 1300; ++number)
        text += (bad.contains(number) ? QByteArray("{broken") : lines.next()) + '\n';
    const QByteArray first = lines.next();
    const FileImport file = import(write(u"snapshot"_s, first + '\n' + text));
    QVERIFY(!file.stoppedBy);
    QCOMPARE(file.counts.taken, 1297);
    QCOMPARE(file.refused, 4);
    QList<qint64> named;
    for (const Refusal &refusal : file.refusals)
        named.append(refusal.line);
    QCOMPARE(named, QList<qint64>({2, 3, 701, 1301}));
}

void TestImporting::cancelledImportGoesOn()
{
    SnapshotLines lines;
    QByteArray text = lines.next() + "\n{broken\n";
    for (int number = 0; number < 3000; ++number)
        text += lines.next() + '\n';
    const QString path = write(u"snapshot.json"_s, text);
    Importing &importing = m_services->importing();
    connect(&importing, &Importing::progressed, &importing,
            [&importing](const QString &, qint64 done) {
                if (done > 0)
                    importing.cancel();
            });
    const FileImport broken = import(path);
    QVERIFY(broken.stoppedBy && broken.stoppedBy->kind == Error::Kind::Cancelled);
    const qint64 before = broken.counts.taken;
    QVERIFY(before > 0 && before < 3001);

    open(); // as after a kill
    const FileImport whole = import(path);
    QVERIFY(!whole.stoppedBy);
    QVERIFY(whole.isResumed);
    QCOMPARE(whole.counts.taken, 3001);
    QCOMPARE(whole.counts.known, 0);
    QCOMPARE(whole.refused, 1);
    QCOMPARE(library().size(), 3001);
    const FileImport again = import(path);
    QVERIFY(!again.isResumed);
    QCOMPARE(again.counts.known, 3001);
}

void TestImporting::anotherFileOfThatNameBeginsAnew()
{
    SnapshotLines lines;
    const QString path = write(u"snapshot.json"_s, lines.next() + '\n' + lines.next() + '\n');
    const MarkedSource marked{{path, 1, u"of another"_s}, {.position = 50, .line = 1}};
    QVERIFY(m_services->store().importPapers({}, marked).result());
    const FileImport file = import(path);
    QVERIFY(!file.isResumed);
    QCOMPARE(file.counts.taken, 2);
}

void TestImporting::snapshotFillsWhatIsMissing()
{
    Store &store = m_services->store();
    const auto paperWith = [](int version, const QString &comments) {
        Paper made = paper(u"2510.00002"_s);
        made.version = version;
        made.comments = comments;
        return made;
    };
    QVERIFY(store.saveAnnouncement(announcement(day, {paperWith(2, {})})).result());
    const auto save = [&store](const Paper &given) {
        return store.importPapers({{given, QDate(2025, 9, 1)}}, {}).result()->taken;
    };
    QCOMPARE(save(paperWith(1, u"4 pages"_s)), 1);
    QCOMPARE(save(paperWith(1, u"5 pages"_s)), 0);
    Paper newer = paperWith(3, {});
    newer.abstract = u"Another."_s;
    QCOMPARE(save(newer), 1);
    const LibraryPaper kept = library().first();
    QCOMPARE(kept.paper.comments, u"4 pages"_s);
    QCOMPARE(kept.paper.version, 3);
    QCOMPARE(kept.paper.abstract, u"Another."_s);
    QCOMPARE(kept.earlier.size(), 1);
    QCOMPARE(kept.firstAnnounced, day); // known exactly; the file's is about
    const auto found = store.picks({.types = {}, .search = u"Another"_s}).result();
    QCOMPARE(found->size(), 1);
}

void TestImporting::otherWritesComeBetweenParts()
{
    constexpr int count = 3000;
    Store &store = m_services->store();
    const Paper known = paper(u"2510.00001"_s);
    QVERIFY(store.saveAnnouncement(announcement(day, {known})).result());
    QList<DatedPaper> papers;
    for (int number = 0; number < count; ++number)
        papers.append({paper(u"2509.%1"_s.arg(10'000 + number)), day});
    const auto bulk = store.importPapers(papers, {});
    const auto starred = store.setStarred({known.id}, true);
    QVERIFY(starred.result());
    QVERIFY(!bulk.isFinished());
    QCOMPARE(bulk.result()->taken, count);
    QCOMPARE(library().size(), count + 1);
    QVERIFY(library().first().marks.starredAt.isValid());
}

void TestImporting::bundleFillsAnEmptyProfileOnce()
{
    Store &store = m_services->store();
    QVERIFY(store.saveRevision(criteria, u"maps"_s).result());
    Announcement announced = announcement(day, {paper(u"2510.00001"_s), paper(u"2510.00002"_s)});
    announced.health = {{.category = u"cs.LG"_s, .listed = 2, .kept = 2, .fetchedAt = testNow()}};
    QVERIFY(store.saveAnnouncement(announced).result());
    QVERIFY(store.saveScores(0, {*scoredPick(u"2510.00002"_s, 9, 8).score}).result());
    QVERIFY(store.setStarred({paper(u"2510.00001"_s).id}, true).result());
    Settings &settings = m_services->settings();
    QVERIFY(settings.setText(u"cutoff.novelty"_s, u"5"_s));
    QVERIFY(settings.setText(u"llm.endpoint"_s, u"https://models.example/v1"_s));
    const QByteArray bundle = exported(u"a.jsonl"_s);
    QVERIFY(!bundle.contains("sk-"));

    open(u"other"_s);
    const FileImport first = import(m_folder->filePath(u"a.jsonl"_s));
    QVERIFY(first.kind == FileKind::Bundle && !first.stoppedBy);
    QCOMPARE(first.refused, 0);
    QCOMPARE(first.counts.taken, bundle.count('\n') - 2); // but for both ends
    QCOMPARE(exported(u"b.jsonl"_s), bundle);
    QCOMPARE(m_services->store().currentRevision().result().value()->text, criteria);
    const FileImport second = import(m_folder->filePath(u"a.jsonl"_s));
    QCOMPARE(second.counts.taken, 0);
    QCOMPARE(exported(u"b.jsonl"_s), bundle);
}

void TestImporting::bundleTakesNothingAway()
{
    Store &store = m_services->store();
    const ArxivId id = paper(u"2510.00001"_s).id;
    QVERIFY(store.saveAnnouncement(announcement(day, {paper(u"2510.00001"_s)})).result());
    QVERIFY(store.setRead({id}, true).result());
    exported(u"a.jsonl"_s);

    open(u"other"_s);
    Store &other = m_services->store();
    QVERIFY(other.saveRevision(u"Mine."_s, {}).result());
    QVERIFY(m_services->settings().setText(u"cutoff.novelty"_s, u"3"_s));
    QVERIFY(other.saveAnnouncement(announcement(day, {paper(u"2510.00001"_s)})).result());
    QVERIFY(other.setStarred({id}, true).result());
    QCOMPARE(import(m_folder->filePath(u"a.jsonl"_s)).counts.taken, 1);
    const LibraryPaper kept = library().first();
    QVERIFY(kept.marks.readAt.isValid());
    QVERIFY(kept.marks.starredAt.isValid());
    QCOMPARE(other.currentRevision().result().value()->text, u"Mine."_s);
    QCOMPARE(m_services->settings().noveltyCutoff(), 3);
}

void TestImporting::unusableFilesDoNotHoldBackOthers()
{
    const QString digest = write(u"digest.md"_s, digestMarkdown(smallDigest()).toUtf8());
    const QString notes = write(u"notes.txt"_s, "# Notes\n");
    const QString cut = write(u"feed.xml"_s, feed.first(feed.size() / 2));
    const QList<FileImport> files =
        import({m_folder->filePath(u"none"_s), m_folder->path(), notes, cut, digest});
    QCOMPARE(files.size(), 5);
    for (qsizetype at = 0; at < 4; ++at) {
        QVERIFY(files.at(at).stoppedBy);
        QVERIFY(files.at(at).stoppedBy->kind == Error::Kind::Usage);
        QVERIFY(!files.at(at).stoppedBy->detail.isEmpty());
    }
    QVERIFY(!files.last().stoppedBy);
    QCOMPARE(files.last().counts.taken, 2);
}

void TestImporting::secondImportWaitsItsTurn()
{
    const QString path = write(u"digest.md"_s, digestMarkdown(smallDigest()).toUtf8());
    const auto first = m_services->importing().start({path});
    const auto second = await(m_services->importing().start({path}));
    QVERIFY(!second && second.error().kind == Error::Kind::Busy);
    QVERIFY(await(first));
    QVERIFY(!m_services->importing().isRunning());
}

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
