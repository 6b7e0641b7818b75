// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/announcement.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestAnnouncement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announceTypesReadBack();
    void announceTypeIgnoresCase();
    void unknownNamesAreNone();
    void highestRankingListingDecides();
    void sourcesAndStatesHaveNames();
};

void TestAnnouncement::announceTypesReadBack()
{
    const QList<std::pair<AnnounceType, QString>> names = {
        {AnnounceType::New, u"new"_s},
        {AnnounceType::Cross, u"cross"_s},
        {AnnounceType::Replace, u"replace"_s},
        {AnnounceType::ReplaceCross, u"replace-cross"_s},
    };
    for (const auto &[type, name] : names) {
        QCOMPARE(toString(type), name);
        QVERIFY(announceTypeFromString(name) == type);
    }
}

void TestAnnouncement::announceTypeIgnoresCase()
{
    QVERIFY(announceTypeFromString(u"Replace-Cross") == AnnounceType::ReplaceCross);
}

void TestAnnouncement::unknownNamesAreNone()
{
    QVERIFY(!announceTypeFromString(u""));
    QVERIFY(!announceTypeFromString(u"replacement"));
    QVERIFY(!feedStateFromString(u"fine"));
}

void TestAnnouncement::highestRankingListingDecides()
{
    const AnnouncedPaper paper{test::paper(u"2510.00001"_s),
                               {{u"cs.AI"_s, AnnounceType::ReplaceCross},
                                {u"cs.LG"_s, AnnounceType::Cross},
                                {u"stat.ML"_s, AnnounceType::Replace}}};
    QVERIFY(paper.type() == AnnounceType::Cross);
}

void TestAnnouncement::sourcesAndStatesHaveNames()
{
    QCOMPARE(toString(AnnouncementSource::Oai), u"oai"_s);
    QCOMPARE(toString(AnnouncementSource::Import), u"import"_s);
    using State = FeedHealth::State;
    for (const State state :
         {State::Fresh, State::Waiting, State::Quiet, State::Stalled, State::Failed})
        QVERIFY(feedStateFromString(toString(state)) == state);
}

QTEST_GUILESS_MAIN(TestAnnouncement)
#include "tst_announcement.moc"
