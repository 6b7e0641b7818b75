// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/editedlines.h"

#include "criteria/criterialabels.h"
#include "criteria/listdifference.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// The entries that stood on the same lines, and what is to stand there.
struct EntryGroup
{
    struct Entry
    {
        QString text;
        bool isKept = false;
    };

    SourceLines place;
    QList<Entry> entries;
    bool isChanged = false;
};

QList<EntryGroup> groupsOf(const QStringList &before, const QStringList &after,
                           const QList<SourceLines> &source, QStringList &leading)
{
    QList<EntryGroup> groups;
    const auto openGroup = [&](qsizetype entry) {
        const SourceLines &place = source.at(entry);
        if (groups.isEmpty() || groups.constLast().place.first != place.first)
            groups.append({place, {}, false});
    };
    for (const ListStep &step : listDifference(before, after)) {
        if (step.before)
            openGroup(*step.before);
        if (groups.isEmpty()) {
            leading.append(after.at(*step.after));
            continue;
        }
        EntryGroup &group = groups.last();
        if (step.after)
            group.entries.append({after.at(*step.after), step.isKept});
        group.isChanged = group.isChanged || !step.isKept;
    }
    if (!groups.isEmpty() && !leading.isEmpty()) {
        for (qsizetype at = 0; at < leading.size(); ++at)
            groups.first().entries.insert(at, {leading.at(at), false});
        groups.first().isChanged = true;
        leading.clear();
    }
    return groups;
}

QStringList writtenGroup(const EditedLines &lines, const EntryGroup &group, const ListForm &form)
{
    const QString prefix = form.isWhole ? QString() : entryPrefix(lines.line(group.place.first));
    QStringList written;
    if (form.isShared) {
        QStringList texts;
        for (const EntryGroup::Entry &entry : group.entries)
            texts.append(entry.text);
        for (const QString &line : form.linesOf(texts))
            written.append(prefix + line);
        return written;
    }
    for (const EntryGroup::Entry &entry : group.entries) {
        if (entry.isKept)
            written += lines.standingAt(group.place);
        else
            written.append(entry.text.isEmpty() ? QString() : QString(prefix + entry.text));
    }
    return written;
}

} // namespace

EditedLines::EditedLines(const QStringList &lines)
    : m_lines(lines)
    , m_lineEnd(u"\n"_s)
{
    const auto endsInReturn = [](const QString &line) { return line.endsWith(u'\r'); };
    if (lines.size() > 1 && std::all_of(lines.cbegin(), lines.cend() - 1, endsInReturn)) {
        m_lineEnd = u"\r\n"_s;
        for (QString &line : m_lines) {
            if (endsInReturn(line))
                line.chop(1);
        }
    }
    for (const QString &line : std::as_const(m_lines))
        m_standing.append(QStringList(line));
}

bool EditedLines::isBlank(qsizetype at) const
{
    return m_lines.at(at).trimmed().isEmpty();
}

void EditedLines::replace(SourceLines place, const QStringList &lines)
{
    for (qsizetype at = place.first; at <= place.last; ++at)
        m_standing[at].clear();
    m_standing[place.first] = lines;
}

void EditedLines::insertBehind(qsizetype at, const QStringList &lines)
{
    m_standing[at] += lines;
}

void EditedLines::insertBefore(qsizetype at, const QStringList &lines)
{
    m_standing[at] = lines + m_standing.at(at);
}

QStringList EditedLines::standingAt(SourceLines place) const
{
    QStringList lines;
    for (qsizetype at = place.first; at <= place.last; ++at)
        lines += m_standing.at(at);
    return lines;
}

void EditedLines::insertPartBehind(qsizetype at, const QStringList &lines)
{
    const bool isText = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                    [](const QString &line) { return !line.trimmed().isEmpty(); });
    if (!isText)
        return replace({0, m_lines.size() - 1}, lines);
    if (at < 0)
        return insertBefore(0, lines + QStringList(QString()));
    QStringList part = QStringList(QString()) + lines;
    if (at + 1 < m_lines.size() && !isBlank(at + 1))
        part.append(QString());
    insertBehind(at, part);
}

QString EditedLines::text() const
{
    QStringList lines;
    for (const QStringList &standing : m_standing)
        lines += standing;
    return lines.join(m_lineEnd);
}

QString entryPrefix(const QString &line)
{
    const auto skipBlanks = [&line](qsizetype at) {
        while (at < line.size() && line.at(at).isSpace())
            ++at;
        return at;
    };
    qsizetype at = skipBlanks(0);
    if (bulletIn(line)) {
        at = skipBlanks(at + 1);
    } else if (numberedIn(line)) {
        while (line.at(at).isDigit())
            ++at;
        at = skipBlanks(at + 1);
    }
    const auto label = labelIn(QStringView(line).sliced(at));
    if (label && (wantedLabel(label->label) || criteriaPartLabel(label->label))) {
        at = line.indexOf(u':', at) + 1;
        if (QStringView(line).sliced(at).startsWith("**"_L1))
            at += 2;
        at = skipBlanks(at);
    }
    const QString prefix = line.left(at);
    return prefix.isEmpty() || prefix.back().isSpace() ? prefix : QString(prefix + u' ');
}

void editList(EditedLines &lines, const QStringList &before, const QStringList &after,
              const QList<SourceLines> &source, const ListForm &form, qsizetype anchor)
{
    QStringList leading;
    for (const EntryGroup &group : groupsOf(before, after, source, leading)) {
        if (group.isChanged)
            lines.replace(group.place, writtenGroup(lines, group, form));
    }
    QStringList written;
    for (const QString &entry : form.isShared ? form.linesOf(leading) : leading)
        written.append(entry.isEmpty() ? QString() : QString(form.prefix + entry));
    if (!written.isEmpty())
        lines.insertBehind(anchor, written);
}

} // namespace firstlight
