// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "dialogs/authorfinder.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestAuthorFinder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenByKeyboard()
    {
        QStringList asked;
        AuthorFinder finder(
            [&asked](const QString &name) {
                asked.append(name);
                return ready(Result<QList<FoundAuthor>>(QList<FoundAuthor>{
                    {u"17"_s, u"Luisa Baum"_s, 80, 12}, {u"18"_s, u"L. <Baum>;"_s, {}, {}}}));
            },
            nullptr);
        QSignalSpy chosen(&finder, &AuthorFinder::chosen);
        finder.open();
        auto *list = finder.findChild<QTreeWidget *>(u"foundAuthors"_s);
        auto *follow = finder.findChild<QPushButton *>(u"followFound"_s);
        QTest::keyClicks(finder.findChild<QLineEdit *>(u"authorName"_s), u" Luisa  Baum"_s);
        QVERIFY(asked.isEmpty());
        QVERIFY(!follow->isEnabled());
        QTest::keyClick(finder.findChild<QLineEdit *>(u"authorName"_s), Qt::Key_Return);
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(asked, QStringList{u"Luisa Baum"_s});
        QCOMPARE(list->topLevelItem(0)->text(2), u"12"_s);
        QCOMPARE(list->topLevelItem(1)->text(2), u"–"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(follow->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.first().first().value<FollowedPerson>() ==
                (FollowedPerson{u"L. Baum"_s, u"18"_s}));
        QVERIFY(!finder.isVisible());
    }

    void failureIsSaid()
    {
        AuthorFinder finder(
            [](const QString &) {
                return ready(
                    Result<QList<FoundAuthor>>(failure(Error::Kind::RateLimited, u"busy 429"_s)));
            },
            nullptr);
        finder.findChild<QLineEdit *>(u"authorName"_s)->setText(u"Luisa Baum"_s);
        finder.findChild<QPushButton *>(u"findAuthor"_s)->click();
        auto *state = finder.findChild<QLabel *>(u"findState"_s);
        QTRY_VERIFY(state->text().contains(u"busy 429"_s));
        QVERIFY(!finder.findChild<QPushButton *>(u"followFound"_s)->isEnabled());
    }

    void takesItsPlaceAmongTheEntries_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("first") << QString() << u"Luisa Baum <s2:17>"_s;
        QTest::newRow("another") << u"Jan Obst;"_s << u"Jan Obst; Luisa Baum <s2:17>"_s;
        QTest::newRow("known by name")
            << u"Baum, Luisa; Jan Obst"_s << u"Luisa Baum <s2:17>; Jan Obst"_s;
        QTest::newRow("known") << u"Luisa Baum <s2:17>"_s << u"Luisa Baum <s2:17>"_s;
        QTest::newRow("a second number")
            << u"Luisa Baum <s2:18>"_s << u"Luisa Baum <s2:18>; Luisa Baum <s2:17>"_s;
    }

    void takesItsPlaceAmongTheEntries()
    {
        QFETCH(const QString, before);
        QTEST(withFollowed(before, {u"Luisa Baum"_s, u"17"_s}), "after");
    }
};

QTEST_MAIN(TestAuthorFinder)
#include "tst_authorfinder.moc"
