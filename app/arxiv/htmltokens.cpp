// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/htmltokens.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool endsName(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'/' || c == u'=';
}

} // namespace

bool HtmlToken::hasClass(QStringView word) const
{
    const QString classes = attributes.value(u"class"_s);
    const QList<QStringView> words = QStringView(classes).split(u' ', Qt::SkipEmptyParts);
    return words.contains(word);
}

HtmlToken HtmlTokens::next()
{
    while (m_at < m_page.size()) {
        if (isAt("<!--"_L1)) {
            skipPast("-->"_L1);
        } else if (isAt("<!"_L1) || isAt("<?"_L1)) {
            skipPast(">"_L1);
        } else if (const qsizetype start = m_at; auto found = tag()) {
            if (!found->isOpen(u"script") && !found->isOpen(u"style"))
                return *found;
            skipPast(found->isOpen(u"script") ? "</script"_L1 : "</style"_L1);
            skipPast(">"_L1);
        } else {
            qsizetype end = m_page.indexOf(u'<', start + 1);
            if (end < 0)
                end = m_page.size();
            m_at = end;
            return {HtmlToken::Kind::Text,
                    decodeEntities(QStringView(m_page).sliced(start, end - start)),
                    {}};
        }
    }
    return {};
}

// Empty, and nothing read, when no tag begins here.
std::optional<HtmlToken> HtmlTokens::tag()
{
    if (current() != u'<')
        return {};
    const bool isClosing = isAt("</"_L1);
    const qsizetype start = m_at + (isClosing ? 2 : 1);
    if (start >= m_page.size() || !isNameStart(m_page[start]))
        return {};
    const auto end = std::find_if(m_page.cbegin() + start, m_page.cend(), endsName);
    HtmlToken token{isClosing ? HtmlToken::Kind::Close : HtmlToken::Kind::Open, {}, {}};
    m_at = end - m_page.cbegin();
    token.text = m_page.sliced(start, m_at - start).toLower();
    readAttributes(&token);
    return token;
}

void HtmlTokens::readAttributes(HtmlToken *token)
{
    for (;;) {
        skipSpace();
        if (m_at >= m_page.size())
            return;
        const QChar c = m_page[m_at];
        if (c == u'>' || c == u'/' || c == u'=') {
            ++m_at;
            if (c == u'>')
                return;
            continue;
        }
        const auto end = std::find_if(m_page.cbegin() + m_at, m_page.cend(), endsName);
        const qsizetype start = std::exchange(m_at, end - m_page.cbegin());
        const QString name = m_page.sliced(start, m_at - start).toLower();
        skipSpace();
        QString value;
        if (current() == u'=') {
            ++m_at;
            value = attributeValue();
        }
        if (!token->attributes.contains(name))
            token->attributes.insert(name, value);
    }
}

QString HtmlTokens::attributeValue()
{
    skipSpace();
    const QChar quote = current();
    qsizetype start = m_at;
    qsizetype end = 0;
    if (quote == u'"' || quote == u'\'') {
        end = m_page.indexOf(quote, ++start);
        if (end < 0)
            end = m_page.size();
        m_at = std::min(end + 1, m_page.size());
    } else {
        const auto stops = [](QChar c) { return c.isSpace() || c == u'>'; };
        end = std::find_if(m_page.cbegin() + start, m_page.cend(), stops) - m_page.cbegin();
        m_at = end;
    }
    return decodeEntities(QStringView(m_page).sliced(start, end - start));
}

void HtmlTokens::skipSpace()
{
    while (m_at < m_page.size() && m_page[m_at].isSpace())
        ++m_at;
}

void HtmlTokens::skipPast(QLatin1StringView mark)
{
    const qsizetype found = m_page.indexOf(mark, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_page.size() : found + mark.size();
}

bool HtmlTokens::isAt(QLatin1StringView mark) const
{
    return QStringView(m_page).sliced(m_at).startsWith(mark);
}

} // namespace firstlight
