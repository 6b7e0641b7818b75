// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdowntext.h"
#include "exchange/monthdigest.h"
#include "exchange/monthwords.h"
#include "exchange/pickexport.h"
#include "paper/texaccents.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString section(const QString &title, const QList<Pick> &picks)
{
    return u"## "_s + title + u"\n\n"_s + picksMarkdown(picks) + u'\n';
}

QString dayTable(const MonthReview &review)
{
    QString table = u"| Day | Announced | Scanned | Picked |\n|:--|--:|--:|--:|\n"_s;
    for (const MonthDay &day : review.days) {
        if (day.kind == MonthDay::Kind::Announced)
            table += u"| %1 | %2 | %3 | %4 |\n"_s.arg(isoDay(day.day))
                         .arg(day.announced)
                         .arg(day.scanned)
                         .arg(day.picked);
    }
    return table + u'\n';
}

QString authorList(const QList<MonthAuthor> &authors)
{
    QString list = u"## Authors seen most\n\n"_s;
    for (const MonthAuthor &author : authors)
        list += u"- "_s + markdownText(author.name) + u": "_s + QString::number(author.picks) +
                (author.isFollowed ? u" (followed)\n"_s : u"\n"_s);
    return list + u'\n';
}

} // namespace

QString monthMarkdown(const MonthReview &review)
{
    const QLocale plain = QLocale::c();
    QString markdown = u"# Personalized ArXiv Papers of "_s + review.month.toString(u"yyyy-MM"_s) +
                       u"\n\nTotal arXiv papers: "_s + QString::number(review.announced) +
                       u"\n\nTotal scanned papers: "_s + QString::number(review.scanned) +
                       u"\n\nTotal relevant papers: "_s + QString::number(review.picked) +
                       u"\n\n"_s;
    const QStringList notes = monthDayNotes(review, isoDay);
    for (const QString &note : notes)
        markdown += markdownText(note) + u"\n\n"_s;
    markdown += u"Spending: "_s + monthSpending(review, plain) + u"\n\n"_s;
    for (const MonthTopic &topic : review.topics)
        markdown += section(markdownText(monthTopicName(topic)) + u" ("_s +
                                QString::number(topic.picked) + u')',
                            topic.best);
    if (!review.starred.isEmpty())
        markdown += section(u"Starred"_s, review.starred);
    if (!review.authors.isEmpty())
        markdown += authorList(review.authors);
    if (!review.isEmpty())
        markdown += u"## Days\n\n"_s + dayTable(review);
    return markdown;
}

} // namespace firstlight
