// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notefolder.h"
#include "support/builders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestNoteFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesUpdatesAndLeavesAlone();
    void findsNotesThatWereMoved();
    void keepsTheNameWhenTheTitleChanges();
    void overwritesNoOtherNote();
    void saysWhatCannotBeWritten();

private:
    QString pathOf(const QString &name) const { return m_vault->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    QStringList names() const { return QDir(m_vault->path()).entryList({u"*.md"_s}); }
    WrittenNotes exported(const QList<Pick> &picks) const
    {
        return writeNotes(picks, m_vault->path()).value_or(WrittenNotes());
    }

    std::unique_ptr<QTemporaryDir> m_vault;
    QList<Pick> m_picks;
};

void TestNoteFolder::init()
{
    m_vault = std::make_unique<QTemporaryDir>();
    m_picks = {test::pick(u"2510.00001"_s), test::pick(u"math/0611800"_s)};
    m_picks[0].paper.title = u"One"_s;
    m_picks[1].paper.title = u"Two"_s;
}

void TestNoteFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(pathOf(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestNoteFolder::read(const QString &name) const
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestNoteFolder::writesUpdatesAndLeavesAlone()
{
    const QString folder = pathOf(u"new/vault"_s);
    QVERIFY(writeNotes(m_picks, folder) == WrittenNotes{.created = 2});
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             (QStringList{u"2510.00001 One.md"_s, u"math-0611800 Two.md"_s}));
    m_picks[0].reader.starred = true;
    m_picks.append(test::pick(u"2510.00003"_s));
    QVERIFY(writeNotes(m_picks, folder) ==
            (WrittenNotes{.created = 1, .updated = 1, .unchanged = 1}));
}

void TestNoteFolder::findsNotesThatWereMoved()
{
    QVERIFY(exported(m_picks) == WrittenNotes{.created = 2});
    QVERIFY(QDir(m_vault->path()).mkpath(u"read"_s));
    QVERIFY(QFile::rename(pathOf(u"2510.00001 One.md"_s), pathOf(u"read/Mine.md"_s)));
    m_picks[0].reader.starred = true;
    QVERIFY(exported(m_picks) == (WrittenNotes{.updated = 1, .unchanged = 1}));
    QVERIFY(read(u"read/Mine.md"_s).contains("starred: true"));
    // What the reader threw away is not one any more.
    QVERIFY(QDir(m_vault->path()).rename(u"read"_s, u".trash"_s));
    QVERIFY(exported(m_picks) == (WrittenNotes{.created = 1, .unchanged = 1}));
}

void TestNoteFolder::keepsTheNameWhenTheTitleChanges()
{
    exported(m_picks);
    m_picks[0].paper.title = u"Another"_s;
    QVERIFY(exported(m_picks) == (WrittenNotes{.updated = 1, .unchanged = 1}));
    QVERIFY(read(u"2510.00001 One.md"_s).contains("title: \"Another\""));
    QCOMPARE(names().size(), 2);
}

void TestNoteFolder::overwritesNoOtherNote()
{
    const QByteArray other = "---\narxiv: \"2510.00009\"\n---\nMine.";
    write(u"2510.00001 One.md"_s, other);
    QVERIFY(exported(m_picks) == WrittenNotes{.created = 2});
    QCOMPARE(read(u"2510.00001 One.md"_s), other);
    QVERIFY(read(u"2510.00001 One (2).md"_s).contains("arxiv: \"2510.00001\""));
    QVERIFY(exported(m_picks) == WrittenNotes{.unchanged = 2});
}

void TestNoteFolder::saysWhatCannotBeWritten()
{
    write(u"file"_s, "x");
    const auto written = writeNotes(m_picks, pathOf(u"file/vault"_s));
    QVERIFY(!written && written.error().kind == Error::Kind::Storage);
    QCOMPARE(read(u"file"_s), "x"_ba);
}

QTEST_GUILESS_MAIN(TestNoteFolder)
#include "tst_notefolder.moc"
