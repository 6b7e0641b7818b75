// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/yamlvalues.h"

#include <QHash>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Behind a scalar only blanks and a comment may follow.
bool isEnd(QStringView rest)
{
    const QStringView text = rest.trimmed();
    return text.isEmpty() || (text.front() == u'#' && rest.front().isSpace());
}

std::optional<QString> unescaped(QStringView text, qsizetype &at)
{
    static const QHash<QChar, QChar> simple{{u'"', u'"'},  {u'\\', u'\\'}, {u'/', u'/'},
                                            {u'n', u'\n'}, {u't', u'\t'},  {u' ', u' '}};
    static const QHash<QChar, int> hexadecimal{{u'x', 2}, {u'u', 4}, {u'U', 8}};
    const QChar kind = text[at++];
    if (const auto found = simple.constFind(kind); found != simple.cend())
        return QString(*found);
    const int digits = hexadecimal.value(kind);
    if (digits == 0 || at + digits > text.size())
        return std::nullopt;
    bool ok = false;
    const char32_t code = text.sliced(at, digits).toUInt(&ok, 16);
    at += digits;
    return ok && code <= 0x10FFFF ? std::optional(QString::fromUcs4(&code, 1)) : std::nullopt;
}

// From the opening quote; at ends behind the closing one.
std::optional<QString> quoted(QStringView text, qsizetype &at)
{
    const QChar quote = text[at++];
    QString value;
    while (at < text.size()) {
        const QChar c = text[at++];
        if (c == quote && quote == u'\'' && at < text.size() && text[at] == quote) {
            value += text[at++];
        } else if (c == quote) {
            return value;
        } else if (c == u'\\' && quote == u'"' && at < text.size()) {
            const std::optional<QString> meant = unescaped(text, at);
            if (!meant)
                return std::nullopt;
            value += *meant;
        } else {
            value += c;
        }
    }
    return std::nullopt;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

QString plain(QStringView text)
{
    const qsizetype comment = text.indexOf(u" #");
    const QStringView value = (comment < 0 ? text : text.first(comment)).trimmed();
    const bool isNothing = value == "~"_L1 || value == "null"_L1 || value.startsWith(u'#');
    return isNothing ? QString() : value.toString();
}

// A null string for no value.
std::optional<QString> scalar(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty())
        return QString();
    if (isQuote(text.front())) {
        qsizetype at = 0;
        const std::optional<QString> value = quoted(text, at);
        return value && isEnd(text.sliced(at)) ? value : std::nullopt;
    }
    if (QStringView(u"&*!|>{[@`%").contains(text.front()))
        return std::nullopt;
    return plain(text);
}

std::optional<QStringList> bracketed(QStringView text)
{
    QStringList values;
    qsizetype at = 1;
    while (at < text.size()) {
        while (at < text.size() && (text[at].isSpace() || text[at] == u','))
            ++at;
        if (at == text.size())
            return std::nullopt;
        if (text[at] == u']')
            return isEnd(text.sliced(at + 1)) ? std::optional(values) : std::nullopt;
        if (isQuote(text[at])) {
            const std::optional<QString> value = quoted(text, at);
            if (!value)
                return std::nullopt;
            values.append(*value);
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && text[at] != u',' && text[at] != u']')
            ++at;
        const QStringView word = text.sliced(from, at - from).trimmed();
        if (word.contains(u'[') || word.contains(u'{') || word.contains(u'#'))
            return std::nullopt;
        values.append(word.toString());
    }
    return std::nullopt;
}

} // namespace

std::optional<QStringList> yamlValues(const QString &text)
{
    const QStringView whole = QStringView(text).trimmed();
    if (whole.startsWith(u'['))
        return bracketed(whole);
    QStringList lines = text.split(u'\n');
    const QString first = lines.takeFirst();
    QStringList values;
    for (const QString &line : std::as_const(lines)) {
        const QStringView item = QStringView(line).trimmed();
        if (item.isEmpty() || item.startsWith(u'#'))
            continue;
        const bool isItem = item == "-"_L1 || item.startsWith(u"- ");
        const std::optional<QString> value = isItem ? scalar(item.sliced(1)) : std::nullopt;
        if (!value)
            return std::nullopt;
        if (!value->isNull())
            values.append(*value);
    }
    const std::optional<QString> alone = scalar(first);
    if (!alone || (!alone->isNull() && !values.isEmpty()))
        return std::nullopt;
    if (!alone->isNull())
        values.append(*alone);
    return values;
}

} // namespace firstlight
