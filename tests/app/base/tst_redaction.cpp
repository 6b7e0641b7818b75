// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logbook.h"
#include "base/redaction.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logTest, "firstlight.test", QtWarningMsg)

} // namespace

class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const auto row = [](const QString &text, const QString &secret) {
            QTest::newRow(qPrintable(text)) << text << secret;
        };
        row(u"key sk-proj-Ab12Cd34Ef56Gh78 refused"_s, u"Ab12Cd34Ef56Gh78"_s);
        row(u"Authorization: Bearer abc.def-ghi"_s, u"abc.def"_s);
        row(u"{\"authorization\": \"Basic dXNlcjpwYXNz\"}"_s, u"dXNlcjpwYXNz"_s);
        row(u"x-api-key: short1"_s, u"short1"_s);
        row(u"https://h.example/v1?a=1&api_key=s3cr3t&b=2"_s, u"s3cr3t"_s);
        row(u"https://ada:pa55@h.example/v1"_s, u"pa55"_s);
        row(u"token=1234abcd"_s, u"1234abcd"_s);
        row(u"sent bearer 0123456789abcdef"_s, u"0123456789abcdef"_s);
        row(u"AIzaSyA1234567890abcdefghijk"_s, u"AIzaSyA1234567890"_s);
        row(u"q8Zr4Lm2Xv7Bn1Ks9Tw3Yd6Hf5Jg0PcAa1"_s, u"q8Zr4Lm2"_s);
        row(u"the odd word swordfish is known"_s, u"swordfish"_s);
    }

    void secretsGo()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        const QString clean = withoutSecrets(text, {u"swordfish"_s});
        QVERIFY2(!clean.contains(secret), qPrintable(clean));
        QVERIFY(clean.contains(u"[redacted]"_s));
    }

    void plainWordsStay()
    {
        for (const QString &text :
             {u"2509.10541 picked: relevance 8, novelty 7"_s, u"in 1200 tokens, out 300 tokens"_s,
              u"https://rss.arxiv.org/rss/cs.LG+cs.AI"_s, u"criteria a1b2c3d4e5f60718"_s})
            QCOMPARE(withoutSecrets(text), text);
    }

    void placesGo()
    {
        const QString text = withoutPlaces(QDir::homePath() + u"/papers/firstlight.db is sound"_s);
        QCOMPARE(text, u"~/papers/firstlight.db is sound"_s);
    }

    void logIsKeptWithoutSecrets()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sub/firstlight.log"_s);
        keepLog(path);
        qCInfo(logTest) << "three announced";
        qCDebug(logTest) << "a detail";
        QTest::ignoreMessage(QtWarningMsg, "refused: sk-proj-Ab12Cd34Ef56Gh78");
        qCWarning(logTest).noquote() << "refused: sk-proj-Ab12Cd34Ef56Gh78";
        const QList<LogLine> lines = logLines();
        QCOMPARE(lines.size(), 2); // nobody asked for details
        QVERIFY(lines.at(0).text.contains(u"three announced"_s));
        QCOMPARE(lines.at(1).level, QtWarningMsg);
        QVERIFY(!lines.at(1).text.contains(u"Ab12"_s));
        QCOMPARE(logLines(lines.at(0).number).size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 2);
        QVERIFY(!text.contains("Ab12"));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
