// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/library.h"
#include "support/tempstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
const ArxivId first = paper(u"2510.00001"_s).id;
const ArxivId second = paper(u"2510.00002"_s).id;

} // namespace

class TestSyncing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoMachinesBecomeOne();
    void nothingIsWrittenWithoutNeed();
    void settingsStayWhereTheyAre();
    void conflictCopiesAreReadAndLeftAlone();
    void halfAFileWaits();
    void aNewerFormatWaits();
    void withoutAFolderNothingHappens();
    void aFolderThatTakesNothingIsToldAndNothingIsBroken();

private:
    QString shared(const QString &name = {}) const
    {
        return m_folder->filePath(u"shared/"_s + name);
    }
    SyncReport sync(Library &library)
    {
        const auto report = await(library.services().syncing().start());
        return report.value_or(SyncReport());
    }
    bool isStarred(Library &library, qsizetype at)
    {
        const auto papers = library.store().libraryPage(0, 10).result().value().papers;
        return at < papers.size() && papers.at(at).marks.starredAt.isValid();
    }
    QByteArray textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_desk;
    std::unique_ptr<Library> m_lap;
};

void TestSyncing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"shared"_s));
    const auto made = [&](const QString &name) {
        auto library = std::make_unique<Library>(m_folder->filePath(name));
        Settings &settings = library->openAt(testNow()).settings();
        (void)settings.setText(u"sync.folder"_s, m_folder->filePath(u"shared"_s));
        (void)settings.setText(u"sync.machine"_s, name);
        return library;
    };
    m_desk = made(u"desk"_s);
    m_lap = made(u"lap top/"_s);
    QVERIFY(
        m_desk->store()
            .saveAnnouncement(announcement(day, {paper(u"2510.00001"_s), paper(u"2510.00002"_s)}))
            .result());
    QVERIFY(m_desk->store().setStarred({first}, true).result());
}

void TestSyncing::twoMachinesBecomeOne()
{
    const SyncReport deskFirst = sync(*m_desk);
    QVERIFY(deskFirst.isWritten && deskFirst.files.isEmpty());
    const SyncReport lap = sync(*m_lap);
    QCOMPARE(lap.files.size(), 1);
    QCOMPARE(lap.files.first().machine, u"desk"_s);
    QVERIFY(!lap.files.first().skipped);
    QVERIFY(lap.taken() > 0);
    QVERIFY(isStarred(*m_lap, 0));
    QVERIFY(m_lap->store().setStarred({second}, true).result());
    QVERIFY(sync(*m_lap).isWritten);
    QVERIFY(sync(*m_desk).taken() > 0);
    QVERIFY(isStarred(*m_desk, 1));
    QCOMPARE(m_desk->facts(), m_lap->facts());
    QCOMPARE(QDir(shared()).entryList(QDir::Files).size(), 2);
}

void TestSyncing::nothingIsWrittenWithoutNeed()
{
    sync(*m_desk);
    sync(*m_lap);
    sync(*m_desk);
    const SyncReport again = sync(*m_lap);
    QVERIFY(!again.isWritten);
    QCOMPARE(again.taken(), 0);
    QVERIFY(!sync(*m_desk).isWritten);
    QVERIFY(sync(*m_desk).files.first().isUnchanged);
}

void TestSyncing::settingsStayWhereTheyAre()
{
    QVERIFY(m_desk->services().settings().setText(u"cutoff.novelty"_s, u"2"_s));
    sync(*m_desk);
    QVERIFY(!textOf(shared(sync(*m_desk).ownFile)).contains("cutoff"));
    sync(*m_lap);
    QCOMPARE(m_lap->services().settings().noveltyCutoff(), 7);
}

void TestSyncing::conflictCopiesAreReadAndLeftAlone()
{
    const QString own = sync(*m_desk).ownFile;
    const QByteArray text = textOf(shared(own));
    // Of the own file, with a star that was made elsewhere.
    QVERIFY(m_desk->store().setStarred({second}, true).result());
    sync(*m_desk);
    const QByteArray later = textOf(shared(own));
    const QString copy = QString(own).replace(u".jsonl"_s, u".sync-conflict-20251001-A1.jsonl"_s);
    const QString other = QString(own).replace(u".jsonl"_s, u" (lap's conflicted copy).jsonl"_s);
    write(shared(copy), later);
    write(shared(other), text);
    write(shared(own), text);
    const SyncReport lap = sync(*m_lap);
    QCOMPARE(lap.files.size(), 3);
    QVERIFY(isStarred(*m_lap, 0) && isStarred(*m_lap, 1));
    QCOMPARE(textOf(shared(copy)), later);
    QCOMPARE(textOf(shared(other)), text);
    QCOMPARE(sync(*m_desk).files.size(), 3);
}

void TestSyncing::halfAFileWaits()
{
    const QString own = sync(*m_desk).ownFile;
    const QByteArray whole = textOf(shared(own));
    for (const QByteArray &part : {whole.first(whole.size() / 2), whole.chopped(3), QByteArray(),
                                   QByteArray("\0\0\0", 3), QByteArray(1000, '{')}) {
        write(shared(own), part);
        const SyncReport lap = sync(*m_lap);
        QCOMPARE(lap.files.size(), 1);
        QVERIFY(lap.files.first().skipped);
        QVERIFY(!lap.files.first().skipped->detail.isEmpty());
        QVERIFY(lap.hasTrouble());
        QVERIFY(m_lap->store().libraryPage(0, 1).result().value().papers.isEmpty());
    }
    write(shared(own), whole);
    QVERIFY(!sync(*m_lap).hasTrouble());
    QVERIFY(isStarred(*m_lap, 0));
}

void TestSyncing::aNewerFormatWaits()
{
    write(shared(u"firstlight-x-0.jsonl"_s), "{\"firstlight\":\"bundle\",\"version\":9}\n");
    const SyncReport report = sync(*m_lap);
    QVERIFY(report.files.first().skipped);
    QVERIFY(report.files.first().skipped->detail.contains(u"newer"_s));
}

void TestSyncing::withoutAFolderNothingHappens()
{
    Settings &settings = m_lap->services().settings();
    for (const QString &folder : {QString(), m_folder->filePath(u"none"_s)}) {
        QVERIFY(settings.setText(u"sync.folder"_s, folder));
        const auto report = await(m_lap->services().syncing().start());
        QVERIFY(!report);
        QVERIFY(report.error().kind == Error::Kind::Usage);
    }
}

// The same as of a full disk: not a byte can be written there.
void TestSyncing::aFolderThatTakesNothingIsToldAndNothingIsBroken()
{
    const QString own = sync(*m_desk).ownFile;
    const QByteArray before = textOf(shared(own));
    QVERIFY(m_desk->store().setStarred({second}, true).result());
    // A folder in the place of the file refuses even those who may write everywhere.
    QVERIFY(QFile::remove(shared(own)));
    QVERIFY(QDir(shared()).mkdir(own));
    const auto report = await(m_desk->services().syncing().start());
    QVERIFY(!report);
    QVERIFY(report.error().kind == Error::Kind::Storage);
    QVERIFY(isStarred(*m_desk, 1));
    QVERIFY(QDir(shared()).rmdir(own));
    write(shared(own), before);
    QVERIFY(sync(*m_desk).isWritten);
    QVERIFY(textOf(shared(own)) != before);
}

QTEST_GUILESS_MAIN(TestSyncing)
#include "tst_syncing.moc"
