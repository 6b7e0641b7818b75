// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/backfillplan.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

using State = FeedHealth::State;

const QDate monday(2025, 11, 24); // Thanksgiving's announcement, Friday's, is skipped
const QStringList both{u"cs.LG"_s, u"cs.AI"_s};

DayHealth known(QDate day, State first, std::optional<State> second = {})
{
    DayHealth health{day, {{.category = u"cs.LG"_s, .state = first}}};
    if (second)
        health.categories.append({.category = u"cs.AI"_s, .state = *second});
    return health;
}

QString text(const QList<MissingDay> &days)
{
    QStringList lines;
    for (const MissingDay &missing : days)
        lines.append(missing.day.toString(u"ddd"_s) + u' ' + missing.categories.join(u'+'));
    return lines.join(u", "_s);
}

} // namespace

class TestBackfillPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsMissing();
    void leavesTodayToTheFeeds();
    void gapsBeginWithEachCategory();
    void listingsReachBackNinetyDays();
    void windowsMeetAtTheDeadlines();

private:
    const AnnouncementCalendar m_calendar{{QDate(2025, 11, 28)}};
    const QDateTime m_sunday{QDate(2025, 11, 30), QTime(12, 0), Qt::UTC};
};

void TestBackfillPlan::tellsWhatIsMissing()
{
    const QList<DayHealth> stored{known(monday, State::Fresh, State::Fresh),
                                  known(monday.addDays(1), State::Fresh, State::Stalled),
                                  known(monday.addDays(2), State::Failed, State::Quiet)};
    QCOMPARE(text(missingDays(monday, monday.addDays(6), both, stored, m_calendar, m_sunday)),
             u"Tue cs.AI, Wed cs.LG, Thu cs.LG+cs.AI"_s);
    QVERIFY(missingDays(monday, monday, both, stored, m_calendar, m_sunday).isEmpty());
}

void TestBackfillPlan::leavesTodayToTheFeeds()
{
    const QDateTime mondayNoon(monday, QTime(17, 0), Qt::UTC);
    QVERIFY(missingDays(monday, monday.addDays(4), both, {}, m_calendar, mondayNoon).isEmpty());
    const QList<DayHealth> cut{known(monday, State::Truncated, State::Stalled)};
    QCOMPARE(text(missingDays(monday, monday, both, cut, m_calendar, mondayNoon)), u"Mon cs.LG"_s);
}

void TestBackfillPlan::gapsBeginWithEachCategory()
{
    QVERIFY(gapsSinceStart(both, {}, m_calendar, m_sunday).isEmpty());
    const QList<DayHealth> stored{known(monday, State::Fresh),
                                  known(monday.addDays(2), State::Fresh, State::Fresh)};
    QCOMPARE(text(gapsSinceStart(both, stored, m_calendar, m_sunday)),
             u"Tue cs.LG, Thu cs.LG+cs.AI"_s);
    // One that was never asked for has no gaps.
    QCOMPARE(text(gapsSinceStart({u"cs.CL"_s}, stored, m_calendar, m_sunday)), QString());
}

void TestBackfillPlan::listingsReachBackNinetyDays()
{
    QVERIFY(isWithinListings(monday, monday));
    QVERIFY(isWithinListings(monday.addDays(-89), monday));
    QVERIFY(!isWithinListings(monday.addDays(-90), monday));
}

void TestBackfillPlan::windowsMeetAtTheDeadlines()
{
    // In New York it is five hours earlier; the deadline is 14:00.
    const SubmissionWindow window = submissionWindow(monday.addDays(1), m_calendar);
    QCOMPARE(window.from, QDateTime(QDate(2025, 11, 21), QTime(19, 0), Qt::UTC));
    QCOMPARE(window.to, QDateTime(monday, QTime(19, 0), Qt::UTC));
    QCOMPARE(submissionWindow(monday, m_calendar).to, window.from);
}

QTEST_GUILESS_MAIN(TestBackfillPlan)
#include "tst_backfillplan.moc"
