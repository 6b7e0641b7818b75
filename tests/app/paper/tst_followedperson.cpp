// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/followedperson.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestFollowedPerson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void saysWhatIsNoPerson_data();
    void saysWhatIsNoPerson();
    void splitsNames_data();
    void splitsNames();
};

void TestFollowedPerson::readsAndWrites_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *title, const QString &entry, const QString &name,
                        const QString &id, const QString &written) {
        QTest::newRow(title) << entry << name << id << written;
    };
    row("name", u"  Luisa   Baum "_s, u"Luisa Baum"_s, {}, u"Luisa Baum"_s);
    row("family first", u"Baum, Luisa"_s, u"Baum, Luisa"_s, {}, u"Baum, Luisa"_s);
    row("both", u"Luisa Baum<S2: 1751762 >"_s, u"Luisa Baum"_s, u"1751762"_s,
        u"Luisa Baum <s2:1751762>"_s);
    row("id", u"S2:1751762"_s, {}, u"1751762"_s, u"s2:1751762"_s);
    row("id in brackets", u"<s2:1751762>"_s, {}, u"1751762"_s, u"s2:1751762"_s);
    row("TeX", uR"(Mar{\'i}a Baum)"_s, uR"(Mar{\'i}a Baum)"_s, {}, uR"(Mar{\'i}a Baum)"_s);
    row("Chinese", u"王小明"_s, u"王小明"_s, {}, u"王小明"_s);
}

void TestFollowedPerson::readsAndWrites()
{
    QFETCH(const QString, entry);
    QFETCH(const QString, written);
    const auto person = followedPersonFromString(entry);
    QVERIFY(person);
    QTEST(person->name, "name");
    QTEST(person->authorId, "id");
    QCOMPARE(toString(*person), written);
    QVERIFY(followedPersonFromString(written).value() == *person);
}

void TestFollowedPerson::saysWhatIsNoPerson_data()
{
    QTest::addColumn<QString>("entry");
    for (const char *entry : {"", " - ", "Luisa <luisa@example.org>", "Luisa <s2:>",
                              "Luisa <s2:x1>", "s2:", "s2:12x", "Luisa <s2:12", "<i>Luisa</i>"})
        QTest::newRow(entry) << QString::fromLatin1(entry);
}

void TestFollowedPerson::saysWhatIsNoPerson()
{
    QFETCH(const QString, entry);
    const auto person = followedPersonFromString(entry);
    QVERIFY(!person);
    QVERIFY(person.error().kind == Error::Kind::Usage);
    QVERIFY(person.error().detail.contains(u"<s2:NUMBER>"_s));
}

void TestFollowedPerson::splitsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << u" , "_s << QStringList();
    QTest::newRow("names") << u"Luisa Baum, Jan Obst,"_s
                           << QStringList{u"Luisa Baum"_s, u"Jan Obst"_s};
    QTest::newRow("family first") << u"Obst, Jan"_s << QStringList{u"Obst, Jan"_s};
    QTest::newRow("family first with an id")
        << u"Obst, Jan <s2:12>"_s << QStringList{u"Obst, Jan <s2:12>"_s};
    QTest::newRow("junior") << u"Jan Obst, Jr., Luisa Baum"_s
                            << QStringList{u"Jan Obst, Jr."_s, u"Luisa Baum"_s};
    QTest::newRow("ids") << u"s2:12, s2:13"_s << QStringList{u"s2:12"_s, u"s2:13"_s};
}

void TestFollowedPerson::splitsNames()
{
    QFETCH(const QString, text);
    QTEST(splitNames(text), "names");
}

QTEST_GUILESS_MAIN(TestFollowedPerson)
#include "tst_followedperson.moc"
