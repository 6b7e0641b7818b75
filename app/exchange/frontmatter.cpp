// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frontmatter.h"

#include "exchange/filekind.h"
#include "exchange/reference.h"
#include "exchange/yamlvalues.h"

#include <algorithm>
#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool isFence(QByteArrayView line)
{
    return line.startsWith("---") && line.sliced(3).trimmed().isEmpty();
}

// Behind the line that begins at a place; the end of the text for the last.
qsizetype endOfLine(QByteArrayView text, qsizetype at)
{
    const qsizetype found = text.indexOf('\n', at);
    return found < 0 ? text.size() : found + 1;
}

// Whether a line goes on with what the key before it says.
bool isContinuation(QByteArrayView line)
{
    const QByteArrayView text = withoutLineEnd(line);
    return text.front() == ' ' || text.front() == '\t' || text.front() == ']' || text == "-" ||
           text.startsWith("- ");
}

// The place of the colon behind the key, or -1 where the line names none.
qsizetype endOfKey(QByteArrayView line)
{
    const QByteArrayView text = withoutLineEnd(line);
    if (QByteArrayView("[]{}&*!|>%@`?:").contains(text.front()))
        return -1;
    for (qsizetype at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\t')
            return at;
    }
    return -1;
}

QByteArray withoutQuotes(QByteArrayView key)
{
    const bool isQuoted =
        key.size() > 2 && (key.front() == '"' || key.front() == '\'') && key.front() == key.back();
    return (isQuoted ? key.sliced(1, key.size() - 2) : key).toByteArray();
}

} // namespace

FrontMatter::FrontMatter(const QByteArray &file)
{
    const QByteArray text = withoutByteOrderMark(file);
    m_byteOrderMark = file.first(file.size() - text.size());
    const qsizetype firstEnd = endOfLine(text, 0);
    m_lineEnd = text.first(firstEnd).endsWith("\r\n") ? "\r\n"_ba : "\n"_ba;
    m_body = text;
    if (!isFence(QByteArrayView(text).first(firstEnd)))
        return;
    for (qsizetype at = firstEnd; at < text.size(); at = endOfLine(text, at)) {
        const qsizetype end = endOfLine(text, at);
        if (!isFence(QByteArrayView(text).sliced(at, end - at)))
            continue;
        m_opening = text.first(firstEnd);
        m_closing = text.sliced(at, end - at);
        m_body = text.sliced(end);
        read(text.sliced(firstEnd, at - firstEnd));
        return;
    }
}

void FrontMatter::read(const QByteArray &block)
{
    QByteArray between;
    for (qsizetype at = 0; at < block.size(); at = endOfLine(block, at)) {
        const QByteArray line = block.sliced(at, endOfLine(block, at) - at);
        if (line.startsWith('#') || line.trimmed().isEmpty()) {
            between += line;
        } else if (isContinuation(line)) {
            m_isUnderstood = m_isUnderstood && !m_entries.isEmpty();
            if (m_entries.isEmpty())
                m_entries.append(Entry());
            m_entries.last().lines += std::exchange(between, {}) + line;
        } else {
            if (!between.isEmpty())
                m_entries.append({{}, std::exchange(between, {})});
            const qsizetype colon = endOfKey(line);
            m_isUnderstood = m_isUnderstood && colon > 0;
            m_entries.append({withoutQuotes(QByteArrayView(line).first(qMax(colon, 0)).trimmed()),
                              line, colon + 1});
        }
    }
    if (!between.isEmpty())
        m_entries.append({{}, between});
}

const FrontMatter::Entry *FrontMatter::find(QByteArrayView key) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [key](const Entry &entry) { return entry.key == key; });
    return found == m_entries.cend() ? nullptr : &*found;
}

bool FrontMatter::has(QByteArrayView key) const
{
    return find(key) != nullptr;
}

std::optional<QStringList> FrontMatter::values(QByteArrayView key) const
{
    const Entry *entry = find(key);
    if (!entry)
        return std::nullopt;
    return yamlValues(QString::fromUtf8(entry->lines.sliced(entry->valueAt)));
}

void FrontMatter::set(const QByteArray &key, const QByteArray &text)
{
    if (!m_isUnderstood)
        return;
    if (m_opening.isEmpty()) {
        m_opening = "---" + m_lineEnd;
        m_closing = m_opening;
    }
    QByteArray lines = key + ':' + text + '\n';
    lines.replace("\n", m_lineEnd);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&key](const Entry &entry) { return entry.key == key; });
    if (found != m_entries.end())
        *found = {key, lines, key.size() + 1};
    else
        m_entries.append({key, lines, key.size() + 1});
}

void FrontMatter::remove(QByteArrayView key)
{
    m_entries.removeIf([key](const Entry &entry) { return entry.key == key; });
}

QByteArray FrontMatter::file() const
{
    QByteArray text = m_byteOrderMark + m_opening;
    for (const Entry &entry : m_entries)
        text += entry.lines;
    return text + m_closing + m_body;
}

QByteArray yamlText(const QString &text)
{
    QByteArray quoted = "\"";
    const QByteArray line = onOneLine(text).remove(QChar(0xFFFE)).remove(QChar(0xFFFF)).toUtf8();
    for (const char c : line) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        if (c == '%' && quoted.endsWith('<'))
            quoted.replace(quoted.size() - 1, 1, "\\x3C");
        quoted += c;
    }
    return quoted + '"';
}

QByteArray yamlList(const QStringList &texts)
{
    QByteArray list;
    for (const QString &text : texts)
        list += "\n  - " + yamlText(text);
    return list;
}

} // namespace firstlight
