// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/monthsources.h"

#include "paper/foldedname.h"
#include "paper/texaccents.h"
#include "ranker/ranker.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QDate firstOf(QDate month)
{
    return {month.year(), month.month(), 1};
}

QStringList faultsOf(QDate day, const QList<DayHealth> &health)
{
    QStringList faults;
    for (const DayHealth &known : health) {
        if (known.day != day)
            continue;
        for (const FeedHealth &feed : known.categories) {
            if (feed.isFault())
                faults.append(feed.detail.isEmpty()
                                  ? feed.category
                                  : QString(feed.category + u": "_s + feed.detail));
        }
    }
    return faults;
}

bool isQuiet(QDate day, const QList<DayHealth> &health)
{
    using State = FeedHealth::State;
    const auto quiet = [](const FeedHealth &feed) { return feed.state == State::Quiet; };
    return std::any_of(health.cbegin(), health.cend(), [&](const DayHealth &known) {
        return known.day == day &&
               std::any_of(known.categories.cbegin(), known.categories.cend(), quiet);
    });
}

MonthDay::Kind kindOf(QDate day, const MonthDay &known, const MonthSources &sources,
                      const AnnouncementCalendar &calendar)
{
    using DayKind = AnnouncementCalendar::DayKind;
    if (known.announced > 0)
        return MonthDay::Kind::Announced;
    if (!known.reason.isEmpty())
        return MonthDay::Kind::Failed;
    const DayKind expected = calendar.kind(day);
    if (expected != DayKind::Announcement)
        return expected == DayKind::Weekend ? MonthDay::Kind::Weekend : MonthDay::Kind::Holiday;
    if (day > calendar.latest(sources.now))
        return MonthDay::Kind::Future;
    if (!sources.start.isValid() || day < sources.start)
        return MonthDay::Kind::BeforeStart;
    if (isQuiet(day, sources.health))
        return MonthDay::Kind::Holiday;
    return day == calendar.today(sources.now) ? MonthDay::Kind::Waiting : MonthDay::Kind::Missing;
}

QList<Pick> eachOnce(const QList<Pick> &papers)
{
    QHash<ArxivId, qsizetype> known;
    QList<Pick> distinct;
    for (const Pick &pick : papers) {
        const auto earlier = known.constFind(pick.paper.id);
        if (earlier != known.cend()) {
            distinct[*earlier] = pick;
            continue;
        }
        known.insert(pick.paper.id, distinct.size());
        distinct.append(pick);
    }
    return distinct;
}

QString withoutAffiliation(const QString &author)
{
    const QString name = decodeTexText(author).section(u'(', 0, 0).simplified();
    return name.isEmpty() ? decodeTexText(author).simplified() : name;
}

QList<int> topicsOf(const QList<Pick> &picks, const Query &query)
{
    QList<Paper> papers;
    for (const Pick &pick : picks)
        papers.append(pick.paper);
    return bestTopics(RankingIndex(papers), query);
}

} // namespace

QList<MonthDay> monthDays(const MonthSources &sources, const AnnouncementCalendar &calendar)
{
    QHash<QDate, DaySummary> summaries;
    for (const DaySummary &summary : sources.summaries)
        summaries.insert(summary.day, summary);
    QList<MonthDay> days;
    const QDate first = firstOf(sources.month);
    for (QDate day = first; day < first.addMonths(1); day = day.addDays(1)) {
        const DaySummary summary = summaries.value(day);
        MonthDay known{.day = day,
                       .reason = faultsOf(day, sources.health).join(u"; "_s),
                       .announced = summary.announced,
                       .scanned = summary.scanned};
        known.kind = kindOf(day, known, sources, calendar);
        if (known.kind == MonthDay::Kind::Holiday)
            known.reason = calendar.holidayName(day);
        days.append(known);
    }
    return days;
}

QList<MonthTopic> monthTopics(const QList<Pick> &picks, const Criteria &criteria)
{
    const Query query = queryFromCriteria(criteria);
    const QList<int> matches = topicsOf(picks, query);
    QList<MonthTopic> topics;
    for (const Query::TopicTerms &topic : query.topics)
        topics.append({.name = topic.name});
    QList<MonthTopic> categories;
    for (qsizetype i = 0; i < picks.size(); ++i) {
        const Pick &pick = picks.at(i);
        const int match = matches.at(i);
        const bool hasTopic = match != noTopic && !topics.at(match).name.isEmpty();
        const QString code = pick.paper.primaryCategory();
        auto category = std::find_if(categories.begin(), categories.end(),
                                     [&code](const MonthTopic &each) { return each.name == code; });
        if (!hasTopic && category == categories.end())
            category = categories.insert(categories.end(), {.name = code, .isCategory = true});
        MonthTopic &topic = hasTopic ? topics[match] : *category;
        ++topic.picked;
        if (topic.best.size() < MonthReview::bestOfEach)
            topic.best.append(pick);
    }
    std::stable_sort(categories.begin(), categories.end(),
                     [](const MonthTopic &a, const MonthTopic &b) { return a.picked > b.picked; });
    topics.append(categories);
    topics.removeIf([](const MonthTopic &topic) { return topic.picked == 0; });
    return topics;
}

QList<MonthAuthor> monthAuthors(const QList<Pick> &picks)
{
    QHash<QString, MonthAuthor> known;
    for (const Pick &pick : picks) {
        QSet<QString> seen; // who signs twice counts once
        for (const QString &author : pick.paper.authors) {
            const QString key = foldedName(author);
            if (key.isEmpty() || seen.contains(key))
                continue;
            seen.insert(key);
            MonthAuthor &entry = known[key];
            ++entry.picks;
            if (entry.name.isEmpty())
                entry.name = withoutAffiliation(author);
            entry.isFollowed |=
                std::any_of(pick.followedAuthors.cbegin(), pick.followedAuthors.cend(),
                            [&author](const FollowedAuthor &each) {
                                return each.isCertain() && each.name == author;
                            });
        }
    }
    QList<MonthAuthor> authors = known.values();
    authors.removeIf([](const MonthAuthor &author) { return author.picks < 2; });
    std::sort(authors.begin(), authors.end(), [](const MonthAuthor &a, const MonthAuthor &b) {
        return a.picks != b.picks ? a.picks > b.picks : a.name < b.name;
    });
    return authors.first(std::min<qsizetype>(authors.size(), MonthReview::mostAuthors));
}

MonthReview reviewOf(const MonthSources &sources, const AnnouncementCalendar &calendar)
{
    const QList<Pick> papers = eachOnce(sources.papers);
    const QList<Pick> picks = pickedFrom(papers, sources.cutoffs);
    MonthReview review{.month = firstOf(sources.month),
                       .cutoffs = sources.cutoffs,
                       .days = monthDays(sources, calendar),
                       .scanned = static_cast<int>(papers.size()),
                       .picked = static_cast<int>(picks.size()),
                       .topics = monthTopics(picks, sources.criteria),
                       .grid = scoreMapOf(papers),
                       .authors = monthAuthors(picks),
                       .spending = sources.spending};
    for (MonthDay &day : review.days)
        review.announced += day.announced;
    for (const Pick &pick : picks) {
        const qsizetype at = review.month.daysTo(pick.day);
        if (at >= 0 && at < review.days.size())
            ++review.days[at].picked;
    }
    std::copy_if(papers.cbegin(), papers.cend(), std::back_inserter(review.starred),
                 [](const Pick &pick) { return pick.reader.starred; });
    std::sort(review.starred.begin(), review.starred.end(),
              [](const Pick &a, const Pick &b) { return comesBefore(a, b); });
    return review;
}

} // namespace firstlight
