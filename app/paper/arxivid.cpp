// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/arxivid.h"

#include <algorithm>
#include <array>
#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostVersionDigits = 4;
constexpr int firstOldStyle = 199107;
constexpr int lastOldStyle = 200703;
constexpr int firstNewStyle = 200704;
constexpr int firstWithFiveDigits = 201501;

// Every archive that has given out old-style identifiers.
constexpr std::array oldArchives = {
    "acc-phys"_L1, "adap-org"_L1, "alg-geom"_L1, "ao-sci"_L1,   "astro-ph"_L1, "atom-ph"_L1,
    "bayes-an"_L1, "chao-dyn"_L1, "chem-ph"_L1,  "cmp-lg"_L1,   "comp-gas"_L1, "cond-mat"_L1,
    "cs"_L1,       "dg-ga"_L1,    "funct-an"_L1, "gr-qc"_L1,    "hep-ex"_L1,   "hep-lat"_L1,
    "hep-ph"_L1,   "hep-th"_L1,   "math"_L1,     "math-ph"_L1,  "mtrl-th"_L1,  "nlin"_L1,
    "nucl-ex"_L1,  "nucl-th"_L1,  "patt-sol"_L1, "physics"_L1,  "plasm-ph"_L1, "q-alg"_L1,
    "q-bio"_L1,    "quant-ph"_L1, "solv-int"_L1, "supr-con"_L1,
};

constexpr std::array barePrefixes = {"arXiv:"_L1, "oai:arXiv.org:"_L1, "10.48550/arXiv."_L1,
                                     "doi:10.48550/arXiv."_L1};
constexpr std::array hosts = {"arxiv.org/"_L1, "www.arxiv.org/"_L1, "export.arxiv.org/"_L1};
constexpr std::array pages = {"abs/"_L1, "pdf/"_L1, "html/"_L1};
constexpr std::array doiHosts = {"doi.org/10.48550/arXiv."_L1, "dx.doi.org/10.48550/arXiv."_L1};

struct Parts
{
    QString text;
    int year = 0;
    int month = 0;
    int number = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

template <std::size_t N>
bool dropOneOf(QStringView &text, const std::array<QLatin1StringView, N> &prefixes)
{
    for (const QLatin1StringView prefix : prefixes) {
        if (text.startsWith(prefix, Qt::CaseInsensitive)) {
            text = text.sliced(prefix.size());
            return true;
        }
    }
    return false;
}

QStringView withoutQueryAndFragment(QStringView text)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'?' || c == u'#'; });
    return text.first(end - text.begin());
}

// What remains once the forms that services and browsers add are gone; empty when a URL is not one
// of a paper.
QStringView withoutPrefix(QStringView text)
{
    QStringView rest = text;
    const bool isUrl = dropOneOf(rest, std::array{"https://"_L1, "http://"_L1});
    if (dropOneOf(rest, hosts)) {
        if (!dropOneOf(rest, pages))
            return {};
        rest = withoutQueryAndFragment(rest);
        return rest.endsWith(".pdf"_L1) ? rest.chopped(4) : rest;
    }
    if (dropOneOf(rest, doiHosts))
        return withoutQueryAndFragment(rest);
    if (isUrl)
        return {};
    dropOneOf(rest, barePrefixes);
    return rest;
}

std::optional<Parts> newStyle(QStringView text)
{
    const qsizetype digits = text.size() - 5;
    if ((digits != 4 && digits != 5) || text[4] != u'.' || !isDigits(text.first(4)) ||
        !isDigits(text.sliced(5)))
        return {};
    const int year = 2000 + text.first(2).toInt();
    const int month = text.sliced(2, 2).toInt();
    const int announced = year * 100 + month;
    if (month < 1 || month > 12 || announced < firstNewStyle ||
        digits != (announced < firstWithFiveDigits ? 4 : 5))
        return {};
    return Parts{text.toString(), year, month, text.sliced(5).toInt()};
}

bool isSubjectClass(QStringView text)
{
    return text.size() >= 2 && text.size() <= 20 &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
           });
}

std::optional<Parts> oldStyle(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0 || text.size() - slash != 8 || !isDigits(text.sliced(slash + 1)))
        return {};
    QStringView archive = text.first(slash);
    const qsizetype dot = archive.indexOf(u'.');
    if (dot >= 0) {
        if (!isSubjectClass(archive.sliced(dot + 1)))
            return {};
        archive = archive.first(dot);
    }
    if (std::find(oldArchives.begin(), oldArchives.end(), archive) == oldArchives.end())
        return {};
    const QStringView digits = text.sliced(slash + 1);
    const int shortYear = digits.first(2).toInt();
    const int year = shortYear >= 91 ? 1900 + shortYear : 2000 + shortYear;
    const int month = digits.sliced(2, 2).toInt();
    const int announced = year * 100 + month;
    if (month < 1 || month > 12 || announced < firstOldStyle || announced > lastOldStyle)
        return {};
    QString canonical = archive.toString();
    canonical += u'/';
    canonical += digits;
    return Parts{canonical, year, month, digits.sliced(4).toInt()};
}

struct Cited
{
    QStringView id;
    std::optional<int> version;
};

std::optional<Cited> split(QStringView text)
{
    const QStringView cited = withoutPrefix(text.trimmed());
    // An archive may hold a "v" ("solv-int"); only one after a digit can begin a version.
    const qsizetype mark = cited.lastIndexOf(u'v');
    if (mark < 1 || !isDigit(cited[mark - 1]))
        return Cited{cited, {}};
    const QStringView digits = cited.sliced(mark + 1);
    if (!isDigits(digits) || digits.size() > mostVersionDigits || digits.front() == u'0')
        return {};
    return Cited{cited.first(mark), digits.toInt()};
}

} // namespace

ArxivId::ArxivId(QString text, int year, int month, int number)
    : m_text(std::move(text))
    , m_year(year)
    , m_month(month)
    , m_number(number)
{}

std::optional<ArxivId> ArxivId::fromString(QStringView text)
{
    const auto cited = split(text);
    if (!cited)
        return {};
    auto parts = newStyle(cited->id);
    if (!parts)
        parts = oldStyle(cited->id);
    if (!parts)
        return {};
    return ArxivId(parts->text, parts->year, parts->month, parts->number);
}

std::optional<ArxivReference> ArxivReference::fromString(QStringView text)
{
    const auto id = ArxivId::fromString(text);
    if (!id)
        return {};
    return ArxivReference{*id, split(text)->version};
}

std::strong_ordering operator<=>(const ArxivId &a, const ArxivId &b)
{
    if (const auto order = a.m_year <=> b.m_year; std::is_neq(order))
        return order;
    if (const auto order = a.m_month <=> b.m_month; std::is_neq(order))
        return order;
    // Old and new style never share a month, so the number alone decides.
    if (const auto order = a.m_number <=> b.m_number; std::is_neq(order))
        return order;
    return a.m_text.compare(b.m_text) <=> 0;
}

} // namespace firstlight
