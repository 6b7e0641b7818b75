// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/runnews.h"

#include "paper/texunicode.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTitles = 3;
constexpr qsizetype longestTitle = 100;

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(RunNews)

public:
    static QString day(QDate day) { return QLocale().toString(day, u"ddd d MMM"_s); }

    static QString papers(int count) { return tr("%Ln paper(s)", nullptr, count); }

    static QString title(const DayNews &news)
    {
        if (news.picked == 0)
            //: %1: "506 papers"
            return tr("No picks among %1").arg(papers(news.scanned));
        if (news.toldBefore > 0 && news.picked > news.toldBefore)
            //: %1: how many picks there are now; %2: "506 papers"
            return tr("%Ln more pick(s): %1 of %2", nullptr, news.picked - news.toldBefore)
                .arg(news.picked)
                .arg(papers(news.scanned));
        //: %1: "506 papers"
        return tr("%Ln pick(s) of %1", nullptr, news.picked).arg(papers(news.scanned));
    }

    static QStringList details(const DayNews &news)
    {
        QStringList parts{day(news.day)};
        if (news.byFollowed > 0) {
            parts.append(tr("%Ln above your cut-offs", nullptr, news.above));
            parts.append(tr("%Ln by authors you follow", nullptr, news.byFollowed));
        }
        if (news.unscored > 0)
            parts.append(tr("%Ln not scored", nullptr, news.unscored));
        return parts;
    }

    static Notification filled(const BackfillReport &report)
    {
        const int days = static_cast<int>(report.filled.size());
        Notification text{.title = tr("%Ln missed day(s) filled", nullptr, days)};
        if (!report.missing.isEmpty())
            text.body = tr("%Ln still missing", nullptr, static_cast<int>(report.missing.size()));
        if (days > 0)
            text.day = report.filled.constLast().day;
        return text;
    }

    static Notification fault(const QString &sentence)
    {
        return {.title = tr("Getting papers ended early"), .body = sentence};
    }

    static QString quietTitle(int messages)
    {
        return tr("While it was quiet: %Ln message(s)", nullptr, messages);
    }
};

} // namespace

DayNews dayNews(const RunReport &report, const QList<Pick> &papers, Cutoffs cutoffs)
{
    DayNews news{.day = report.day,
                 .scanned = report.scanned,
                 .picked = report.picksToRead,
                 .unscored = report.requests > 0 || report.stoppedBy ? report.unscored : 0};
    const QList<Pick> picks = pickedFrom(papers, cutoffs);
    for (Pick pick : picks) {
        if (news.best.size() < mostTitles)
            news.best.append(readableTex(pick.paper.title));
        pick.followedAuthors.clear();
        ++(isPicked(pick, cutoffs) ? news.above : news.byFollowed);
    }
    return news;
}

Notification newsText(const DayNews &news)
{
    QStringList lines{Words::details(news).join(u" · "_s)};
    for (const QString &title : news.best) {
        const bool isLong = title.size() > longestTitle;
        lines.append(u"• "_s + (isLong ? QString(title.left(longestTitle) + u'…') : title));
    }
    return {.title = Words::title(news), .body = lines.join(u'\n'), .day = news.day};
}

Notification newsText(const BackfillReport &report)
{
    return Words::filled(report);
}

Notification faultText(const QString &sentence)
{
    return Words::fault(sentence);
}

Notification together(const QList<Notification> &held)
{
    Q_ASSERT(!held.isEmpty());
    if (held.size() == 1)
        return held.constFirst();
    Notification all{.title = Words::quietTitle(static_cast<int>(held.size()))};
    QStringList lines;
    for (const Notification &each : held) {
        lines.append(each.day.isValid() ? QString(Words::day(each.day) + u": "_s + each.title)
                                        : each.title);
        all.day = std::max(all.day, each.day);
    }
    all.body = lines.join(u'\n');
    return all;
}

bool needsReader(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Usage:
    case Kind::Unauthorized:
    case Kind::Quota:
    case Kind::Refused:
    case Kind::TooLong:
    case Kind::Storage:
    case Kind::Budget:
        return true;
    case Kind::NotFound:
    case Kind::NotYet:
    case Kind::Network:
    case Kind::RateLimited:
    case Kind::Parse:
    case Kind::Busy:
    case Kind::Cancelled:
        break;
    }
    return false;
}

} // namespace firstlight
