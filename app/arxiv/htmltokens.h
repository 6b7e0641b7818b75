// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace firstlight {

// A stretch of an HTML page.
struct HtmlToken
{
    enum class Kind { Text, Open, Close, End };
    Kind kind = Kind::End;
    QString text; // entities decoded; of tags the name in lower case
    QHash<QString, QString> attributes;

    bool isOpen(QStringView name) const { return kind == Kind::Open && text == name; }
    bool isClose(QStringView name) const { return kind == Kind::Close && text == name; }
    // Whether the class attribute holds that word.
    bool hasClass(QStringView word) const;
};

// Takes an HTML page apart without ever failing; what no browser could make sense of is text.
// Comments, document types, scripts and styles are passed over. Builds no tree.
class HtmlTokens final
{
public:
    explicit HtmlTokens(QString page)
        : m_page(std::move(page))
    {}

    // Kind::End for ever once the page has ended.
    HtmlToken next();

private:
    std::optional<HtmlToken> tag();
    void readAttributes(HtmlToken *token);
    QString attributeValue();
    void skipSpace();
    void skipPast(QLatin1StringView mark);
    bool isAt(QLatin1StringView mark) const;
    QChar current() const { return m_at < m_page.size() ? m_page[m_at] : QChar(); }

    QString m_page;
    qsizetype m_at = 0;
};

// "&amp;", "&#39;", "&eacute;" → "&", "'", "é"; what is no known entity stays.
QString decodeEntities(QStringView text);

} // namespace firstlight
