// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/namematch.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(firstlight::NameAgreement)

class TestNameMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
};

void TestNameMatch::agrees_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<NameAgreement>("expected");
    const auto row = [](const char *title, const QString &a, const QString &b,
                        NameAgreement expected) { QTest::newRow(title) << a << b << expected; };
    const auto whole = NameAgreement::Whole;
    const auto initials = NameAgreement::Initials;
    const auto none = NameAgreement::None;
    row("case and blanks", u"Luisa  BAUM"_s, u"luisa baum"_s, whole);
    row("accents", u"Zoë Šimůnek"_s, u"Zoe Simunek"_s, whole);
    row("TeX", uR"(Zo\"e {\v S}im\r{u}nek)"_s, u"Zoë Šimůnek"_s, whole);
    row("hyphen", u"Mei-Lin Wu"_s, u"Meilin Wu"_s, whole);
    row("hyphen and blank", u"Mei-Lin Wu"_s, u"Mei Lin Wu"_s, whole);
    row("family first", u"Baum, Luisa"_s, u"Luisa Baum"_s, whole);
    row("particles", u"van der Baum, Luisa"_s, u"Luisa van der Baum"_s, whole);
    row("junior", u"Jan Obst Jr."_s, u"Jan Obst"_s, whole);
    row("junior, family first", u"Obst, Jan, III"_s, u"Jan Obst"_s, whole);
    row("affiliation with a comma", u"Jan Obst (Uni, Town)"_s, u"Jan Obst"_s, whole);
    row("one word", u"Platon"_s, u"platon"_s, whole);
    row("Chinese", u"王小明"_s, u"王小明"_s, whole);
    row("initial", u"L. Baum"_s, u"Luisa Baum"_s, initials);
    row("initials", u"J.-P. Obst"_s, u"Jean-Pierre Obst"_s, initials);
    row("initial, family first", u"Baum, L."_s, u"Luisa Baum"_s, initials);
    row("middle initial", u"Luisa M. Baum"_s, u"Luisa Baum"_s, initials);
    row("middle initial spelt out", u"Luisa M. Baum"_s, u"Luisa Maria Baum"_s, initials);
    row("other initial", u"M. Baum"_s, u"Luisa Baum"_s, none);
    row("other middle initial", u"Luisa K. Baum"_s, u"Luisa Maria Baum"_s, none);
    row("two given names are another", u"Wei Wu"_s, u"Wei Jun Wu"_s, none);
    row("other given name", u"Lena Baum"_s, u"Luisa Baum"_s, none);
    row("other family name", u"Luisa Baume"_s, u"Luisa Baum"_s, none);
    row("family name alone", u"Baum"_s, u"Luisa Baum"_s, none);
    row("nothing", u" - "_s, u"(Town)"_s, none);
}

void TestNameMatch::agrees()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const NameAgreement, expected);
    QVERIFY(agreement(comparableName(a), comparableName(b)) == expected);
    QVERIFY(agreement(comparableName(b), comparableName(a)) == expected);
}

QTEST_GUILESS_MAIN(TestNameMatch)
#include "tst_namematch.moc"
