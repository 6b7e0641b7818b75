// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/filelines.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestFileLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineComesOnceHoweverTheFileIsCut_data();
    void everyLineComesOnceHoweverTheFileIsCut();
    void overlongLineIsPassedOver();
    void missingFileIsSaid();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"lines"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestFileLines::everyLineComesOnceHoweverTheFileIsCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ends") << QByteArray("one\ntwo\r\n\nfour and more\nfive\n");
    QTest::newRow("no last end") << QByteArray("one\n\n\nfour");
    QTest::newRow("one line") << QByteArray("only one line in the whole file");
    QTest::newRow("blank") << QByteArray("\n\n\n");
    QTest::newRow("nothing") << QByteArray();
}

void TestFileLines::everyLineComesOnceHoweverTheFileIsCut()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(bytes);
    QList<QByteArray> expected = QByteArray(bytes).replace("\r\n", "\n").split('\n');
    if (expected.last().isEmpty())
        expected.removeLast();
    for (qint64 stretch = 1; stretch <= bytes.size() + 1; ++stretch) {
        QList<QByteArray> found;
        for (qint64 from = 0; from < bytes.size(); from += stretch) {
            const auto lines = linesBeginningIn(path, from, from + stretch);
            QVERIFY(lines);
            for (const FileLine &line : lines->lines)
                found.append(line.text);
            QVERIFY(lines->end >= qMin(from + stretch, bytes.size()));
        }
        QCOMPARE(found, expected);
    }
}

void TestFileLines::overlongLineIsPassedOver()
{
    const QString path = write("first\n" + QByteArray(longestFileLine + 5, 'x') + "\nlast\n");
    const auto lines = linesBeginningIn(path, 0, longestFileLine * 2);
    QVERIFY(lines);
    QCOMPARE(lines->lines.size(), 3);
    QVERIFY(lines->lines.at(1).isTooLong);
    QVERIFY(lines->lines.at(1).text.isEmpty());
    QCOMPARE(lines->lines.at(2).text, QByteArray("last"));
}

void TestFileLines::missingFileIsSaid()
{
    const auto lines = linesBeginningIn(m_folder.filePath(u"none"_s), 0, 10);
    QVERIFY(!lines);
    QVERIFY(lines.error().kind == Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestFileLines)
#include "tst_filelines.moc"
