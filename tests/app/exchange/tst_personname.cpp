// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/personname.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestPersonName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
};

void TestPersonName::splits_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("suffix");
    const auto row = [](const char *author, const char *family, const char *given,
                        const char *suffix = "") {
        QTest::newRow(author) << QString::fromUtf8(author) << QString::fromUtf8(family)
                              << QString::fromUtf8(given) << QString::fromUtf8(suffix);
    };
    row("Ada Lovelace", "Lovelace", "Ada");
    row("Ada B. C. Lovelace (Mila)", "Lovelace", "Ada B. C.");
    row("Anna van der Berg", "van der Berg", "Anna");
    row("Anna Van den Broeck", "Van den Broeck", "Anna");
    row("Maria de la Cruz", "de la Cruz", "Maria");
    row("Thi Van Nguyen", "Nguyen", "Thi Van");
    row("Alan Turing Jr", "Turing", "Alan", "Jr");
    row("Alan Turing, Jr.", "Turing", "Alan", "Jr.");
    row("Alan van Turing III", "van Turing", "Alan", "III");
    row(R"(Erika M\"uller)", "Müller", "Erika");
    row("Gemma Team", "Gemma Team", "");
    row("The BIG Collaboration", "The BIG Collaboration", "");
    row("Plato", "Plato", "");
    row("王 小明", "小明", "王");
    row(":", "", "");
    row("", "", "");
    row("(Mila)", "", "");
}

void TestPersonName::splits()
{
    QFETCH(const QString, author);
    QFETCH(const QString, family);
    QFETCH(const QString, given);
    QFETCH(const QString, suffix);
    const PersonName name = personName(author);
    QCOMPARE(name.family, family);
    QCOMPARE(name.given, given);
    QCOMPARE(name.suffix, suffix);
}

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_personname.moc"
