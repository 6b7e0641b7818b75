// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

ArxivId id(const QString &text)
{
    return *ArxivId::fromString(text);
}

const QList<ArxivId> both{id(u"2509.10541"_s), id(u"2509.10542"_s)};

} // namespace

// What the reader does with papers, and its way back.
class TestReaderState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void toReadIsAListOfItsOwn();
    void tagsAreCountedAndSpeltOneWay();
    void emptyTagIsRefused();
    void notesAreFoundUntilTheyAreGone();
    void undoTellsWhatItTookBack_data();
    void undoTellsWhatItTookBack();
    void redoGoesAsFarAsUndoCame();
    void newChangeEndsRedo();
    void unknownPapersChangeNothing();
    void undoToTheStartRestoresAll();
    void logOfAnOlderSchemaIsRedone();
    void savedSearchesKeepTheirOrder();
    void savedSearchesRefuse();

private:
    ReaderState stateOf(const ArxivId &paper) const;
    int found(const QString &search) const;

    std::unique_ptr<TempStore> m_temp;
};

void TestReaderState::init()
{
    m_temp = std::make_unique<TempStore>();
    QVERIFY(m_temp->store
                ->saveAnnouncement(announcement(QDate(2025, 10, 1),
                                                {paper(u"2509.10541"_s), paper(u"2509.10542"_s)}))
                .result());
}

ReaderState TestReaderState::stateOf(const ArxivId &paper) const
{
    return m_temp->store->picksOf({paper}, {}).result()->first().reader;
}

int TestReaderState::found(const QString &search) const
{
    return *m_temp->store->countFound({.search = search, .wholeLibrary = true}, 100).result();
}

void TestReaderState::toReadIsAListOfItsOwn()
{
    Store &store = *m_temp->store;
    QVERIFY(store.setToRead(both, true).result());
    QVERIFY(store.setToRead({both.first()}, false).result());
    QVERIFY(!stateOf(both.first()).toRead && stateOf(both.last()).toRead);
    QVERIFY(!stateOf(both.last()).starred);
    m_temp->reopen();
    QCOMPARE(m_temp->store->picks({.toReadOnly = true}).result()->size(), 1);
}

void TestReaderState::tagsAreCountedAndSpeltOneWay()
{
    Store &store = *m_temp->store;
    QVERIFY(store.addTag(both, u"  For   Ben "_s).result());
    QVERIFY(store.addTag({both.first()}, u"for ben"_s).result());
    QVERIFY(store.addTag({both.first()}, u"Énergie"_s).result());
    QVERIFY(store.addTag({both.last()}, u"énergie"_s).result());
    const QList<TagCount> expected{{u"For Ben"_s, 2}, {u"Énergie"_s, 2}};
    QCOMPARE(*store.tags().result(), expected);
    QCOMPARE(stateOf(both.first()).tags, (QStringList{u"For Ben"_s, u"Énergie"_s}));
    for (const QString &search : {u"tag:\"FOR BEN\""_s, u"tag:énergie"_s, u"tag:ÉNERGIE"_s})
        QCOMPARE(found(search), 2);
    QCOMPARE(store.picks({.tag = u"énergie"_s}).result()->size(), 2);
    QVERIFY(store.removeTag(both, u"for BEN"_s).result());
    QCOMPARE(store.tags().result()->size(), 1);
}

void TestReaderState::emptyTagIsRefused()
{
    for (const QString &tag : {u""_s, u"  "_s, u"\""_s}) {
        const auto added = m_temp->store->addTag(both, tag).result();
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::Usage);
    }
    QVERIFY(m_temp->store->undo().result()->isEmpty());
}

void TestReaderState::notesAreFoundUntilTheyAreGone()
{
    Store &store = *m_temp->store;
    QVERIFY(store.setNote(both.first(), u"Compare with *zebras*."_s).result());
    QCOMPARE(found(u"zebras"_s), 1);
    QVERIFY(store.setNote(both.first(), u"Compare with lions."_s).result());
    QCOMPARE(found(u"zebras"_s), 0);
    QCOMPARE(found(u"note:lions is:noted"_s), 1);
    QVERIFY(store.undo().result());
    QCOMPARE(stateOf(both.first()).note, u"Compare with *zebras*."_s);
    QCOMPARE(found(u"zebras"_s), 1);
    QVERIFY(store.setNote(both.first(), {}).result());
    QCOMPARE(found(u"is:noted"_s), 0);
    m_temp->store.reset();
    QCOMPARE(m_temp->execute(u"INSERT INTO paper_search (paper_search, rank) "
                             "VALUES ('integrity-check', 1)"_s,
                             {{}}),
             QString());
}

using Change = std::function<QFuture<Result<void>>(Store &)>;

void TestReaderState::undoTellsWhatItTookBack_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ReaderChange>("told");
    const QList<ArxivId> one{both.first()};
    const auto row = [](const char *name, const Change &change, const ReaderChange &told) {
        QTest::newRow(name) << change << told;
    };
    row("read", [](Store &store) { return store.setRead(both, true); },
        {ReaderField::Read, true, {}, both});
    row("starred", [](Store &store) { return store.setStarred(both, true); },
        {ReaderField::Starred, true, {}, both});
    row("dismissed", [one](Store &store) { return store.setDismissed(one, true); },
        {ReaderField::Dismissed, true, {}, one});
    row("to read", [](Store &store) { return store.setToRead(both, true); },
        {ReaderField::ToRead, true, {}, both});
    row("tagged", [](Store &store) { return store.addTag(both, u"later"_s); },
        {ReaderField::Tag, true, u"later"_s, both});
    row("noted", [one](Store &store) { return store.setNote(one.first(), u"Why?"_s); },
        {ReaderField::Note, true, {}, one});
}

void TestReaderState::undoTellsWhatItTookBack()
{
    QFETCH(Change, change);
    QFETCH(ReaderChange, told);
    Store &store = *m_temp->store;
    QSignalSpy changed(&store, &Store::readerStateChanged);
    const ReaderState before = stateOf(both.first());
    QVERIFY(change(store).result());
    const ReaderState after = stateOf(both.first());
    QVERIFY(after != before);
    QCOMPARE(*store.undo().result(), told);
    QVERIFY(stateOf(both.first()) == before);
    QCOMPARE(*store.redo().result(), told);
    QVERIFY(stateOf(both.first()) == after);
    QTRY_COMPARE(changed.size(), 3);
    m_temp->reopen();
    QCOMPARE(*m_temp->store->undo().result(), told);
    QVERIFY(stateOf(both.first()) == before);
}

void TestReaderState::redoGoesAsFarAsUndoCame()
{
    Store &store = *m_temp->store;
    QVERIFY(store.setStarred(both, true).result());
    QVERIFY(store.addTag(both, u"later"_s).result());
    QVERIFY(store.removeTag({both.first()}, u"later"_s).result());
    QVERIFY(store.redo().result()->isEmpty());
    QCOMPARE(store.undo().result()->on, false);
    QCOMPARE(store.undo().result()->tag, u"later"_s);
    QVERIFY(store.undo().result()->field == ReaderField::Starred);
    QVERIFY(store.undo().result()->isEmpty());
    QVERIFY(store.redo().result()->field == ReaderField::Starred);
    QCOMPARE(store.redo().result()->on, true);
    QCOMPARE(store.redo().result()->papers, QList<ArxivId>{both.first()});
    QVERIFY(store.redo().result()->isEmpty());
    QCOMPARE(stateOf(both.last()).tags, QStringList{u"later"_s});
    QVERIFY(stateOf(both.first()).tags.isEmpty() && stateOf(both.first()).starred);
}

void TestReaderState::newChangeEndsRedo()
{
    Store &store = *m_temp->store;
    QVERIFY(store.setStarred(both, true).result());
    QVERIFY(store.setRead(both, true).result());
    QVERIFY(store.undo().result());
    QVERIFY(store.undo().result());
    QVERIFY(store.setDismissed(both, true).result());
    QVERIFY(store.redo().result()->isEmpty());
    QVERIFY(store.undo().result()->field == ReaderField::Dismissed);
    QVERIFY(store.redo().result()->field == ReaderField::Dismissed);
    QVERIFY(!stateOf(both.first()).starred);
}

void TestReaderState::unknownPapersChangeNothing()
{
    Store &store = *m_temp->store;
    const QList<ArxivId> papers{both.first(), id(u"2509.99999"_s)};
    const QList<QFuture<Result<void>>> changes{
        store.setToRead(papers, true), store.addTag(papers, u"later"_s),
        store.removeTag(papers, u"later"_s), store.setNote(papers.last(), u"Why?"_s)};
    for (const auto &change : changes) {
        QVERIFY(!change.result());
        QCOMPARE(change.result().error().kind, Error::Kind::NotFound);
        QCOMPARE(change.result().error().detail, u"2509.99999"_s);
    }
    QVERIFY(stateOf(both.first()) == ReaderState());
    QVERIFY(store.undo().result()->isEmpty());
}

void TestReaderState::undoToTheStartRestoresAll()
{
    Store &store = *m_temp->store;
    QRandomGenerator random(20251001);
    QList<ReaderState> states{stateOf(both.first())};
    for (int step = 0; step < 60; ++step) {
        const QList<ArxivId> papers = random.bounded(2) == 0 ? both : both.first(1);
        const bool on = random.bounded(2) == 0;
        const QString tag = u"tag %1"_s.arg(random.bounded(3));
        const QList<std::function<QFuture<Result<void>>()>> changes{
            [&] { return store.setRead(papers, on); }, [&] { return store.setStarred(papers, on); },
            [&] { return store.setToRead(papers, on); },
            [&] { return on ? store.addTag(papers, tag) : store.removeTag(papers, tag); },
            [&] { return store.setNote(papers.first(), on ? tag : QString()); }};
        QVERIFY(changes.at(random.bounded(static_cast<int>(changes.size())))().result());
    }
    const ReaderState end = stateOf(both.first());
    int undone = 0;
    while (!store.undo().result()->isEmpty())
        ++undone;
    QVERIFY(undone > 10);
    QVERIFY(stateOf(both.first()) == ReaderState() && stateOf(both.last()) == ReaderState());
    int redone = 0;
    while (!store.redo().result()->isEmpty())
        ++redone;
    QCOMPARE(redone, undone);
    QVERIFY(stateOf(both.first()) == end);
}

// As schema 8 logged it: what was so before, nothing of after.
void TestReaderState::logOfAnOlderSchemaIsRedone()
{
    m_temp->store.reset();
    const QString old = u"INSERT INTO undo (field, before, made_at, after) VALUES "
                        "('starred_at', '[{\"paper\":1,\"value\":null}]', 7, '[]')"_s;
    QCOMPARE(m_temp->execute(u"UPDATE reader_state SET note = note"_s, {{}}), QString());
    QCOMPARE(m_temp->execute(u"INSERT INTO reader_state (paper, starred_at) VALUES (1, 7)"_s, {{}}),
             QString());
    QCOMPARE(m_temp->execute(old, {{}}), QString());
    QFile file(u":/sql/009.sql"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    const QStringList updates = statements.filter(u"UPDATE undo"_s);
    QCOMPARE(updates.size(), 1);
    QCOMPARE(m_temp->execute(updates.first(), {{}}), QString());
    const ReaderChange change{ReaderField::Starred, true, {}, {both.first()}};
    QVERIFY(stateOf(both.first()).starred);
    QCOMPARE(*m_temp->store->undo().result(), change);
    QVERIFY(!stateOf(both.first()).starred);
    QCOMPARE(*m_temp->store->redo().result(), change);
    QVERIFY(stateOf(both.first()).starred);
}

void TestReaderState::savedSearchesKeepTheirOrder()
{
    Store &store = *m_temp->store;
    QSignalSpy changed(&store, &Store::savedSearchesChanged);
    QVERIFY(store.saveSearch(u"maps"_s, u"title:maps"_s).result());
    QVERIFY(store.saveSearch(u" to  discuss "_s, u"tag:discuss"_s).result());
    QVERIFY(store.saveSearch(u"a third"_s, u"is:toread"_s).result());
    QVERIFY(store.saveSearch(u"maps"_s, u"maps OR charts"_s).result());
    QVERIFY(store.renameSearch(u"to discuss"_s, u"Discuss"_s).result());
    QVERIFY(store.removeSearch(u"a third"_s).result());
    m_temp->reopen();
    const QList<SavedSearch> expected{{u"maps"_s, u"maps OR charts"_s},
                                      {u"Discuss"_s, u"tag:discuss"_s}};
    QCOMPARE(*m_temp->store->savedSearches().result(), expected);
}

void TestReaderState::savedSearchesRefuse()
{
    Store &store = *m_temp->store;
    QVERIFY(store.saveSearch(u"one"_s, u"maps"_s).result());
    QVERIFY(store.saveSearch(u"two"_s, u"charts"_s).result());
    QSignalSpy changed(&store, &Store::savedSearchesChanged);
    const auto kindOf = [](const QFuture<Result<void>> &change) {
        return change.result() ? std::nullopt : std::optional(change.result().error().kind);
    };
    QVERIFY(kindOf(store.saveSearch(u" "_s, u"maps"_s)) == Error::Kind::Usage);
    QVERIFY(kindOf(store.renameSearch(u"one"_s, u"two"_s)) == Error::Kind::Usage);
    QVERIFY(kindOf(store.renameSearch(u"three"_s, u"four"_s)) == Error::Kind::NotFound);
    QVERIFY(kindOf(store.removeSearch(u"three"_s)) == Error::Kind::NotFound);
    QCOMPARE(store.savedSearches().result()->size(), 2);
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(TestReaderState)
#include "tst_readerstate.moc"
