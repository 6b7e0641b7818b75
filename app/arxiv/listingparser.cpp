// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/listingparser.h"

#include "arxiv/listingentry.h"
#include "arxiv/xmlreading.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSurroundings = 100'000;

// Of the page's heading: "Showing new listings for Tuesday, 16 September 2025", "Catchup results
// for Machine Learning on Tue, 16 Sep 2025".
QDate dayOfHeading(const QString &heading)
{
    static const QRegularExpression pattern(
        uR"(\A(Showing new listings for|Catchup results for .+ on) \w+, (\d\d? \w+ \d{4})\z)"_s);
    const QString date = pattern.match(heading).captured(2);
    const QDate day = QLocale::c().toDate(date, u"d MMMM yyyy"_s);
    return day.isValid() ? day : QLocale::c().toDate(date, u"d MMM yyyy"_s);
}

struct Section
{
    ListingSection kind = ListingSection::New;
    QString name;
    int shown = 0; // on this page, as its heading says
    int total = 0; // on all pages
    int held = 0;  // found on this page
};

// Of "Cross submissions (continued, showing last 19 of 119 entries)".
std::optional<Section> sectionOfHeading(const QString &heading)
{
    static const QRegularExpression pattern(
        uR"(\A(New|Cross|Replace)[\w -]*\((?:continued, )?showing (?:first |last )?)"
        uR"((\d{1,6}) of (\d{1,6}) entries ?\)\z)"_s);
    const QRegularExpressionMatch match = pattern.match(heading);
    if (!match.hasMatch())
        return {};
    const QString kind = match.captured(1);
    return Section{.kind = kind == "New"_L1     ? ListingSection::New
                           : kind == "Cross"_L1 ? ListingSection::Cross
                                                : ListingSection::Replacement,
                   .name = heading.section(u'(', 0, 0).simplified(),
                   .shown = match.captured(2).toInt(),
                   .total = match.captured(3).toInt()};
}

// Of one pass over one page; every problem ends it with one cause.
class ListingReader final
{
public:
    ListingReader(const QByteArray &body, QString category)
        : m_tokens(QString::fromUtf8(body).replace(QChar(QChar::Null), QChar::ReplacementCharacter))
        , m_category(std::move(category))
    {}

    Result<ListingPage> read();

private:
    void take(const HtmlToken &token);
    void readHeading(const QString &tag);
    void takeHeading(const QString &heading);
    void finishEntry();
    void takeEntry(const ListingEntry &entry);
    QString problem() const;
    int statedTotal() const;

    HtmlTokens m_tokens;
    QString m_category;
    ListingPage m_page;
    QList<Section> m_sections;
    std::optional<ListingEntry> m_entry;
    QSet<ArxivId> m_seen;
    QString m_surroundings; // the text outside of entries
    QString m_problem;
    int m_entryCount = 0;
    int m_lastNumber = 0;
    bool m_isWhole = false;
};

Result<ListingPage> ListingReader::read()
{
    for (HtmlToken token = m_tokens.next(); token.kind != HtmlToken::Kind::End;
         token = m_tokens.next())
        take(token);
    finishEntry();
    const QString problem = this->problem();
    if (!problem.isEmpty())
        return failure(Error::Kind::Parse, problem);
    m_page.total = std::max(statedTotal(), m_entryCount);
    m_page.hasMore = m_entryCount > 0 && std::max(m_lastNumber, m_entryCount) < m_page.total;
    return m_page;
}

void ListingReader::take(const HtmlToken &token)
{
    if (token.isOpen(u"dt") || token.isClose(u"dd") || token.isClose(u"dl"))
        finishEntry();
    if (token.isOpen(u"dt"))
        m_entry.emplace();
    else if (token.isOpen(u"h1") || token.isOpen(u"h3"))
        readHeading(token.text);
    else if (token.isClose(u"html"))
        m_isWhole = true;
    else if (m_entry)
        m_entry->take(token);
    else if (token.kind == HtmlToken::Kind::Text && m_surroundings.size() < longestSurroundings)
        m_surroundings += token.text;
}

void ListingReader::readHeading(const QString &tag)
{
    finishEntry();
    QString heading;
    HtmlToken token = m_tokens.next();
    while (token.kind != HtmlToken::Kind::End && !token.isClose(tag)) {
        if (token.kind == HtmlToken::Kind::Text)
            heading += token.text;
        token = m_tokens.next();
    }
    takeHeading(heading.simplified());
}

void ListingReader::takeHeading(const QString &heading)
{
    if (const QDate day = dayOfHeading(heading); day.isValid())
        m_page.day = day;
    else if (const std::optional<Section> section = sectionOfHeading(heading))
        m_sections.append(*section);
}

void ListingReader::finishEntry()
{
    if (m_entry && m_problem.isEmpty())
        takeEntry(*m_entry);
    m_entry.reset();
}

void ListingReader::takeEntry(const ListingEntry &entry)
{
    ++m_entryCount;
    m_lastNumber = std::max(m_lastNumber, entry.number());
    const QString lacking = entry.lacking();
    if (m_sections.isEmpty())
        m_problem = u"an entry outside of the listing's sections"_s;
    else if (!lacking.isEmpty())
        m_problem = u"entry %1 of the listing has no usable %2"_s.arg(m_entryCount).arg(lacking);
    if (!m_problem.isEmpty())
        return;
    ++m_sections.last().held;
    const Feed::Item item = entry.item(m_sections.last().kind, m_category);
    if (m_seen.contains(item.paper.id))
        return;
    m_seen.insert(item.paper.id);
    m_page.items.append(item);
}

QString ListingReader::problem() const
{
    static const QRegularExpression emptiness(uR"(\bNo (further )?updates\b)"_s);
    if (!m_page.day.isValid())
        return u"an HTML page instead of a listing"_s;
    if (!m_isWhole)
        return u"the listing is cut off after %1 entries"_s.arg(m_entryCount);
    if (!m_problem.isEmpty())
        return m_problem;
    for (const Section &section : m_sections) {
        if (section.held < section.shown)
            return u"%1: %2 of the %3 entries that the page says it shows"_s.arg(section.name)
                .arg(section.held)
                .arg(section.shown);
    }
    if (m_entryCount == 0 && !emptiness.match(m_surroundings).hasMatch())
        return u"a listing with neither entries nor \"No updates\""_s;
    return {};
}

int ListingReader::statedTotal() const
{
    static const QRegularExpression pattern(uR"(\bTotal of (\d{1,6}) entries\b)"_s);
    int sum = 0;
    for (const Section &section : m_sections)
        sum += section.total;
    return std::max(sum, pattern.match(m_surroundings).captured(1).toInt());
}

} // namespace

Result<ListingPage> parseListing(const QByteArray &body, const QString &category)
{
    const QByteArray beginning = body.left(1024).trimmed();
    if (beginning.isEmpty())
        return failure(Error::Kind::Parse, u"an empty answer instead of a listing"_s);
    if (!beginning.startsWith('<'))
        return failure(isRateRefusal(beginning) ? Error::Kind::RateLimited : Error::Kind::Parse,
                       QString(u"no listing: "_s + quoted(beginning)));
    return ListingReader(body, category).read();
}

} // namespace firstlight
