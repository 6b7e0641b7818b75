// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readertable.h"

#include "store/readerlog.h"
#include "store/readervalue.h"

#include <QStringList>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QList<qint64> keysOf(Session &session, const QList<ArxivId> &papers)
{
    Statement keyOf(session, u"SELECT key FROM paper WHERE id = ?"_s);
    QList<qint64> keys;
    QStringList unknown;
    for (const ArxivId &paper : papers) {
        QSqlQuery &row = keyOf.run({paper.toString()});
        if (row.next())
            keys.append(row.value(0).toLongLong());
        else
            unknown.append(paper.toString());
    }
    if (!unknown.isEmpty())
        session.fail({Error::Kind::NotFound, unknown.join(u", "_s)});
    return keys;
}

QJsonValue valueWanted(const ReaderChange &wanted, const QString &note, const QDateTime &now)
{
    if (wanted.field == ReaderField::Tag)
        return wanted.on;
    if (wanted.field == ReaderField::Note)
        return notNull(note);
    return wanted.on ? QJsonValue(now.toMSecsSinceEpoch()) : QJsonValue();
}

} // namespace

void changeReaderState(Session &session, const ReaderChange &wanted, const QString &note,
                       const QDateTime &now)
{
    const bool isTag = wanted.field == ReaderField::Tag;
    const QString tag = isTag ? tagAsKnown(session, wanted.tag) : QString();
    if (isTag && tag.isEmpty())
        session.fail({Error::Kind::Usage, u"the tag is empty"_s});
    const QJsonValue after = valueWanted(wanted, note, now);
    ReaderValue value(session, wanted.field, tag, now);
    QList<LoggedValue> changed;
    for (const qint64 key : keysOf(session, wanted.papers)) {
        const QJsonValue before = value.of(key);
        const bool isSo =
            wanted.field == ReaderField::Note ? before == after : isOn(before) == wanted.on;
        if (isSo)
            continue;
        value.write(key, after);
        changed.append({key, before, after});
    }
    if (!changed.isEmpty())
        logChange(session, wanted.field, tag, changed, now);
}

QString tagAsKnown(Session &session, const QString &tag)
{
    // The language of searches has no way to write a quote within quotes.
    QString wanted = QString(tag).remove(u'"').simplified();
    QSqlQuery rows = session.run(u"SELECT DISTINCT tag FROM tag"_s);
    QString known;
    while (rows.next()) {
        const QString spelling = rows.value(0).toString();
        if (spelling == wanted)
            return wanted;
        if (spelling.compare(wanted, Qt::CaseInsensitive) == 0)
            known = spelling;
    }
    return known.isEmpty() ? wanted : known;
}

QList<TagCount> tagCounts(Session &session)
{
    QList<TagCount> counts;
    QSqlQuery rows = session.run(u"SELECT tag, count(*) FROM tag GROUP BY tag"_s);
    while (rows.next())
        counts.append({rows.value(0).toString(), rows.value(1).toInt()});
    std::sort(counts.begin(), counts.end(), [](const TagCount &a, const TagCount &b) {
        const int order = a.tag.compare(b.tag, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.tag < b.tag;
    });
    return counts;
}

} // namespace firstlight
