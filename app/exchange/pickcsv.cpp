// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pickcsv.h"

#include "exchange/csvtext.h"
#include "exchange/reference.h"
#include "paper/texaccents.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString numberOrNothing(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QString();
}

QString yesOrNothing(bool isSo)
{
    return isSo ? u"yes"_s : QString();
}

QString lineOf(const Pick &pick)
{
    const Paper &paper = pick.paper;
    const Score score = pick.score.value_or(Score{.paper = paper.id});
    QStringList authors;
    for (const QString &author : paper.authors)
        authors.append(decodeTexText(author));
    const QStringList fields{paper.id.toString(),
                             QString::number(paper.version),
                             pick.day.toString(Qt::ISODate),
                             csvSafeField(onOneLine(decodeTexText(paper.title))),
                             csvSafeField(authors.join(u"; "_s)),
                             csvSafeField(paper.categories.join(u' ')),
                             numberOrNothing(score.relevance),
                             numberOrNothing(score.novelty),
                             pick.score ? csvSafeField(score.scorer.toString()) : QString(),
                             stateText(pick),
                             csvSafeField(onOneLine(score.comment)),
                             yesOrNothing(pick.reader.starred),
                             yesOrNothing(pick.reader.isRead()),
                             yesOrNothing(pick.reader.dismissed),
                             csvSafeField(pick.reader.tags.join(u"; "_s)),
                             csvSafeField(pick.reader.note),
                             addressOf(paper)};
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray picksCsv(const QList<Pick> &picks)
{
    QString text = u"id,version,day,title,authors,categories,relevance,novelty,scorer,state,"
                   "comment,starred,read,dismissed,tags,note,url\r\n"_s;
    for (const Pick &pick : picks)
        text += lineOf(pick);
    return text.toUtf8();
}

} // namespace firstlight
