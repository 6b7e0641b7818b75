// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptcolumns.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
constexpr int paperCount = 5100; // more than one part, and enough to be kept

ArxivId idOf(int number)
{
    return *ArxivId::fromString(u"2509.%1"_s.arg(number + 1, 5, 10, QChar(u'0')));
}

QList<Paper> papersFrom(int first, int count)
{
    QList<Paper> papers;
    for (int number = first; number < first + count; ++number)
        papers.append(paper(idOf(number).toString()));
    return papers;
}

PickQuery wholeLibrary()
{
    PickQuery query;
    query.wholeLibrary = true;
    query.criteriaHash = u"hash"_s;
    return query;
}

// The same papers by a way that keeps nothing.
PickQuery unkept()
{
    PickQuery query = wholeLibrary();
    query.search = u" "_s;
    return query;
}

Score scoreOf(int number, int relevance)
{
    Score made = *scoredPick(idOf(number).toString(), relevance, 11 - relevance).score;
    made.criteriaHash = u"hash"_s;
    return made;
}

} // namespace

class TestKeptColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void onlyTheWholeLibraryIsKept();
    void whatChangedIsReadAgain();
    void muchThatChangedIsKeptAnew();
    void peopleAreLookedUpAnew();
    void whatIsDamagedIsReadAgain_data();
    void whatIsDamagedIsReadAgain();

private:
    bool isKept();
    void compareWithUnkept();
    void changeAtRandom(QRandomGenerator &random);

    std::unique_ptr<TempStore> m_library;
    Store *m_store = nullptr;
    QTemporaryDir m_folder;
    QString m_filled; // a library that is copied for each test
};

void TestKeptColumns::initTestCase()
{
    TempStore library;
    for (int back = 0; back < 3; ++back)
        QVERIFY(library.store
                    ->saveAnnouncement(announcement(
                        day.addDays(-back), papersFrom(back * paperCount / 3, paperCount / 3)))
                    .result());
    library.store.reset();
    m_filled = m_folder.filePath(u"filled.db"_s);
    QVERIFY(QFile::copy(library.file(), m_filled));
}

void TestKeptColumns::init()
{
    m_library = std::make_unique<TempStore>();
    m_library->store.reset();
    QVERIFY(QFile::remove(m_library->file()));
    QVERIFY(QFile::copy(m_filled, m_library->file()));
    m_library->reopen();
    m_store = m_library->store.get();
    QCOMPARE(m_store->columns(wholeLibrary()).result()->size(), paperCount);
}

// Whether the next opening takes what is kept: it does not see what is changed behind its back.
bool TestKeptColumns::isKept()
{
    const QString mistake = m_library->execute(
        u"UPDATE kept_columns_part SET papers = zeroblob(length(papers))"_s, {{}});
    m_store = m_library->store.get();
    const auto columns = m_store->columns(wholeLibrary()).result();
    return mistake.isEmpty() && columns && columns->size() == paperCount &&
           columns->keys.constLast() == 0;
}

void TestKeptColumns::compareWithUnkept()
{
    const auto kept = m_store->columns(wholeLibrary()).result();
    const auto read = m_store->columns(unkept()).result();
    QVERIFY(kept && read);
    QCOMPARE(kept->keys, read->keys);
    QCOMPARE(kept->days, read->days);
    QCOMPARE(kept->flags, read->flags);
    QCOMPARE(kept->relevance, read->relevance);
    QCOMPARE(kept->novelty, read->novelty);
}

void TestKeptColumns::changeAtRandom(QRandomGenerator &random)
{
    const int number = random.bounded(paperCount);
    const QList<ArxivId> one{idOf(number)};
    switch (random.bounded(8)) {
    case 0:
        QVERIFY(m_store->setStarred(one, true).result());
        break;
    case 1:
        QVERIFY(m_store->setRead(one, true).result());
        break;
    case 2:
        QVERIFY(m_store->addTag(one, u"oak"_s).result());
        break;
    case 3:
        QVERIFY(m_store->removeTag({idOf(number % 50)}, u"oak"_s).result());
        break;
    case 4:
        QVERIFY(m_store->saveScores(0, {scoreOf(number, 1 + random.bounded(10))}).result());
        break;
    case 5:
        QVERIFY(m_store->setNote(one.constFirst(), u"a thought"_s).result());
        break;
    case 6: {
        QList<Paper> updated = papersFrom(number, 1);
        updated.first().version = 2;
        QVERIFY(m_store->saveAnnouncement(announcement(day.addDays(1), updated)).result());
        break;
    }
    default:
        QVERIFY(m_store->undo().result());
        break;
    }
}

void TestKeptColumns::onlyTheWholeLibraryIsKept()
{
    QVERIFY(!keptUnder(wholeLibrary()).isEmpty());
    QVERIFY(keptUnder(unkept()).isEmpty());
    PickQuery starred = wholeLibrary();
    starred.starredOnly = true;
    QVERIFY(keptUnder(starred).isEmpty());
    PickQuery otherCriteria = wholeLibrary();
    otherCriteria.criteriaHash = u"other"_s;
    QVERIFY(keptUnder(otherCriteria) != keptUnder(wholeLibrary()));
    QVERIFY(isKept());
}

void TestKeptColumns::whatChangedIsReadAgain()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 25; ++round) {
        for (int i = 0; i < 8; ++i)
            changeAtRandom(random);
        compareWithUnkept();
        if (QTest::currentTestFailed())
            return;
    }
    // Papers that come between others, and before all.
    QVERIFY(
        m_store->saveAnnouncement(announcement(day.addDays(-1), papersFrom(90000, 7))).result());
    QVERIFY(m_store->saveAnnouncement(announcement(day.addDays(9), papersFrom(91000, 7))).result());
    compareWithUnkept();
    QCOMPARE(m_store->columns(wholeLibrary()).result()->size(), paperCount + 14);
}

void TestKeptColumns::muchThatChangedIsKeptAnew()
{
    QList<ArxivId> many;
    for (int number = 0; number < 4000; ++number)
        many.append(idOf(number));
    QVERIFY(m_store->setStarred(many, true).result());
    compareWithUnkept();
    compareWithUnkept();
    QVERIFY(isKept());
}

void TestKeptColumns::peopleAreLookedUpAnew()
{
    PickQuery query = wholeLibrary();
    query.followed = {{.name = paper(idOf(1).toString()).authors.constFirst()}};
    const auto followed = m_store->columns(query).result();
    QVERIFY(followed);
    const auto matches = [](const PickColumns &columns) {
        return std::count_if(columns.flags.cbegin(), columns.flags.cend(),
                             [](quint16 flags) { return (flags & flagsOfPeople) != 0; });
    };
    QVERIFY(matches(*followed) > 0);
    QCOMPARE(matches(*m_store->columns(wholeLibrary()).result()), 0);
    query.search = u" "_s;
    QVERIFY(m_store->columns(query).result()->flags == followed->flags);
}

void TestKeptColumns::whatIsDamagedIsReadAgain_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("a part is gone") << u"DELETE FROM kept_columns_part WHERE part = 0"_s;
    QTest::newRow("the last part is gone") << u"DELETE FROM kept_columns_part WHERE part = 1"_s;
    QTest::newRow("a part is cut") << u"UPDATE kept_columns_part SET papers = zeroblob(7)"_s;
    QTest::newRow("it was never finished") << u"UPDATE kept_columns SET papers = NULL"_s;
    QTest::newRow("it is of other criteria") << u"UPDATE kept_columns SET question = 'x'"_s;
    QTest::newRow("all is gone") << u"DELETE FROM kept_columns"_s;
}

void TestKeptColumns::whatIsDamagedIsReadAgain()
{
    QFETCH(const QString, damage);
    QCOMPARE(m_library->execute(damage, {{}}), QString());
    m_store = m_library->store.get();
    compareWithUnkept();
    compareWithUnkept();
    QVERIFY(isKept());
}

QTEST_GUILESS_MAIN(TestKeptColumns)
#include "tst_keptcolumns.moc"
