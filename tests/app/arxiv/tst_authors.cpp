// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/feedparser.h"

#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;

class AuthorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void splitsWhatAuthorsWrote_data();
    void splitsWhatAuthorsWrote();
};

void AuthorsTest::splits_data()
{
    QTest::addColumn<QString>("creators");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &creators, const QStringList &expected) {
        QTest::newRow(name) << creators << expected;
    };
    row("nobody", {}, {});
    row("one", u"Ada Writer"_s, {u"Ada Writer"_s});
    row("with a suffix", u"Ada Writer, Ben Writer Jr"_s, {u"Ada Writer"_s, u"Ben Writer Jr"_s});
    row("line breaks and blanks", u" Ada\n   Writer ,  , Ben Writer, "_s,
        {u"Ada Writer"_s, u"Ben Writer"_s});
    row("affiliations keep their commas", u"Ada Writer (NPL, Cambridge, UK), Ben Writer (ETH)"_s,
        {u"Ada Writer (NPL, Cambridge, UK)"_s, u"Ben Writer (ETH)"_s});
    row("numbered affiliations", u"Ada Writer (1), Ben Writer (2) ((1) A, B, (2) C, D)"_s,
        {u"Ada Writer (1)"_s, u"Ben Writer (2) ((1) A, B, (2) C, D)"_s});
    row("one left open", u"Ada Writer (NPL, Ben Writer, Cem Writer"_s,
        {u"Ada Writer (NPL"_s, u"Ben Writer"_s, u"Cem Writer"_s});
    row("one left open before a pair", u"Ada Writer (NPL, Ben Writer (X, Y), Cem Writer"_s,
        {u"Ada Writer (NPL"_s, u"Ben Writer (X, Y)"_s, u"Cem Writer"_s});
    row("one closed too often", u"Ada Writer (X)), Ben Writer), Cem Writer (Y, Z)"_s,
        {u"Ada Writer (X))"_s, u"Ben Writer)"_s, u"Cem Writer (Y, Z)"_s});
    row("TeX", uR"(Zo\"{e} Writer, H\aa kon Writer)"_s,
        {uR"(Zo\"{e} Writer)"_s, uR"(H\aa kon Writer)"_s});
}

void AuthorsTest::splits()
{
    QFETCH(QString, creators);
    QTEST(splitAuthors(creators), "expected");
}

void AuthorsTest::splitsWhatAuthorsWrote_data()
{
    QTest::addColumn<QString>("creators");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &creators, const QStringList &expected) {
        QTest::newRow(name) << creators << expected;
    };
    row("two", u"Ada Writer and Ben Writer"_s, {u"Ada Writer"_s, u"Ben Writer"_s});
    row("three", u"Ada Writer, Ben Writer, and\n  Cem Writer"_s,
        {u"Ada Writer"_s, u"Ben Writer"_s, u"Cem Writer"_s});
    row("in parentheses", u"Ada Writer (1 and 2) and Ben Writer"_s,
        {u"Ada Writer (1 and 2)"_s, u"Ben Writer"_s});
    row("within names", u"Sandy Anderson, Rand Andrews"_s,
        {u"Sandy Anderson"_s, u"Rand Andrews"_s});
    row("a suffix apart", u"Ada Writer, Ben Writer, Jr., Cem Writer, III"_s,
        {u"Ada Writer"_s, u"Ben Writer Jr."_s, u"Cem Writer III"_s});
}

void AuthorsTest::splitsWhatAuthorsWrote()
{
    QFETCH(QString, creators);
    QTEST(splitAuthors(creators, AuthorSeparators::CommasAndWords), "expected");
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::AuthorsTest)
#include "tst_authors.moc"
