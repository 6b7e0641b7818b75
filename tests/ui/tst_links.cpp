// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // as they stand there
        const auto row = [](const char *name, const QString &text, const QStringList &found = {}) {
            QTest::newRow(name) << text << found;
        };
        row("none", u"no address here"_s);
        row("plain", u"at https://a.example/b c"_s, {u"https://a.example/b"_s});
        row("two", u"http://a.example and https://b.example"_s,
            {u"http://a.example"_s, u"https://b.example"_s});
        row("full stop", u"at https://a.example/b."_s, {u"https://a.example/b"_s});
        row("more punctuation", u"(see https://a.example/b?c=d);"_s,
            {u"https://a.example/b?c=d"_s});
        row("brackets of its own", u"https://a.example/b_(c)"_s, {u"https://a.example/b_(c)"_s});
        row("quotes", u"\"https://a.example\""_s, {u"https://a.example"_s});
        row("fragment", u"https://a.example/b#c"_s, {u"https://a.example/b#c"_s});
        row("port", u"https://a.example:8080/b"_s, {u"https://a.example:8080/b"_s});
        row("capitals", u"HTTPS://A.example/B"_s, {u"HTTPS://A.example/B"_s});
        row("script", u"javascript:alert(1)"_s);
        row("script behind a word", u"xhttps://a.example"_s);
        row("file", u"file:///etc/passwd"_s);
        row("data", u"data:text/html,https"_s);
        row("user", u"https://arxiv.org@a.example/"_s);
        row("no dot in the host", u"http://localhost/"_s);
        row("no host", u"https:///b"_s);
        row("lone scheme", u"https:// and http"_s);
        row("other letters", u"https://аrxiv.org/"_s); // the first one is Cyrillic
        row("coded letters", u"https://xn--rxiv-63d.org/"_s);
        row("turned around", u"https://a.example/\u202Egpj.exe"_s, {u"https://a.example/"_s});
        row("joined on", u"https://a.example/bécd"_s);
    }

    void findsAddresses()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QStringList there;
        for (const FoundLink &link : linksIn(text)) {
            there.append(text.mid(link.start, link.length));
            QCOMPARE(link.url, QUrl(there.constLast()));
        }
        QCOMPARE(there, found);
    }

    void longTextsEnd()
    {
        QVERIFY(linksIn(u"http"_s.repeated(50'000)).isEmpty());
        QVERIFY(linksIn(u"https://"_s.repeated(20'000)).isEmpty());
        QCOMPARE(linksIn(u"https://a.example/)"_s).size(), 1);
    }

    void opensWebPagesAlone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOpened");
        QTest::newRow("https") << u"https://a.example/b"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("relative") << u"b/c"_s << false;
        QTest::newRow("our own") << u"firstlight:like"_s << false;
        QTest::newRow("mail") << u"mailto:a@b.example"_s << false;
    }

    void opensWebPagesAlone()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isOpened);
        QCOMPARE(isWebPage(QUrl(address, QUrl::StrictMode)), isOpened);
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
