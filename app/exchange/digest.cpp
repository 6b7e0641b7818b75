// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/digest.h"

#include "exchange/markdowntext.h"
#include "exchange/pickexport.h"

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView localRanker = "local ranker"_L1;
using Row = std::array<QString, 4>;

QString tableRow(const Row &cells, const std::array<qsizetype, 4> &widths)
{
    QString line;
    for (std::size_t column = 0; column < cells.size(); ++column)
        line += u"| "_s + cells.at(column).leftJustified(widths.at(column)) + u' ';
    return line + u"|\n"_s;
}

// Two blanks wider than the heading at least, as published digests have it.
QString table(const std::array<Row, 3> &rows)
{
    std::array<qsizetype, 4> widths{};
    QString rule;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        qsizetype &width = widths.at(column);
        width = rows.front().at(column).size() + 2;
        for (const Row &row : rows)
            width = std::max(width, row.at(column).size());
        rule += u"|:"_s + QString(width, u'-') + u':';
    }
    return tableRow(rows[0], widths) + rule + u"|\n"_s + tableRow(rows[1], widths) +
           tableRow(rows[2], widths);
}

QString dollars(std::optional<double> usd)
{
    return usd ? u'$' + QString::number(*usd, 'f', 2) : u"unknown"_s;
}

QString spendingTable(const Digest::Spending &spending)
{
    const bool isFree = spending.scorer == localRanker;
    const auto usdIn = isFree ? spending.usdIn.value_or(0) : spending.usdIn;
    const auto usdOut = isFree ? spending.usdOut.value_or(0) : spending.usdOut;
    // The sum of the exact parts: two rounded ones may miss it by a cent.
    const auto usd = usdIn && usdOut ? std::optional(*usdIn + *usdOut) : std::nullopt;
    const auto tokens = [&spending](qint64 count) -> QString {
        return (spending.usage.isEstimate ? u"~"_s : QString()) + QString::number(count);
    };
    QString scorer = markdownLinkText(spending.scorer);
    scorer.replace(u'|', u"\\|"_s);
    return table({Row{u"*["_s + scorer + u"]*"_s, u"Prompt"_s, u"Completion"_s, u"Total"_s},
                  Row{u"**Token**"_s, tokens(spending.usage.in), tokens(spending.usage.out),
                      tokens(spending.usage.in + spending.usage.out)},
                  Row{u"**Cost**"_s, dollars(usdIn), dollars(usdOut), dollars(usd)}}) +
           u'\n';
}

QString spendingTables(const QList<Digest::Spending> &spending)
{
    if (spending.isEmpty())
        return spendingTable({.scorer = localRanker});
    QString tables;
    for (const Digest::Spending &part : spending)
        tables += spendingTable(part);
    return tables;
}

QString authorsLine(const Paper &paper)
{
    return u"**Authors:** "_s + markdownText(paper.authors.join(u", "_s)) + u'\n';
}

QString contents(const QList<Pick> &picks)
{
    QString list = u"**Table of contents with paper titles:**\n\n"_s;
    int number = 0;
    for (const Pick &pick : picks) {
        const QString count = QString::number(++number);
        list += count + u". ["_s + markdownLinkText(pick.paper.title) + u"](#user-content-link"_s +
                count + u")\n"_s + authorsLine(pick.paper) + u'\n';
    }
    return list;
}

QString commentOf(const Pick &pick)
{
    const QString comment = pick.score ? markdownText(pick.score->comment) : QString();
    const QString match = pick.isAuthorMatch() ? u"Author match"_s
                          : pick.isPerhapsAuthorMatch()
                              ? u"Perhaps an author match: "_s + markdownText(perhapsAuthors(pick))
                              : QString();
    if (match.isEmpty())
        return comment.isEmpty() ? u"–"_s : comment;
    return comment.isEmpty() ? match : match + u". "_s + comment;
}

QString scoreLines(const Pick &pick)
{
    if (!pick.score || !pick.score->relevance)
        return {};
    return u"**Relevance:** "_s + scoreText(pick, pick.score->relevance) + u"\n**Novelty:** "_s +
           scoreText(pick, pick.score->novelty);
}

QString entry(const Pick &pick, int number)
{
    const QString count = QString::number(number);
    const QString id = pick.paper.id.toString();
    return u"## "_s + count + u". ["_s + markdownLinkText(pick.paper.title) +
           u"](https://arxiv.org/abs/"_s + id + u") <a id=\"link"_s + count +
           u"\"></a>\n\n**ArXiv ID:** "_s + id + u"\n\n"_s + authorsLine(pick.paper) +
           u"\n**Abstract:** "_s + markdownText(pick.paper.abstract) + u"\n\n**Comment:** "_s +
           commentOf(pick) + u"\n\n"_s + scoreLines(pick) + u"\n\n---\n\n"_s;
}

QString quoted(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    return u"> "_s + text.replace(u'\n', u"\n> "_s) + u'\n';
}

} // namespace

QString digestMarkdown(const Digest &digest)
{
    QString markdown = u"# Personalized Daily ArXiv Papers "_s + digest.day.toString(Qt::ISODate) +
                       u"\n\n"_s + spendingTables(digest.spending) + u"Total arXiv papers: "_s +
                       QString::number(digest.announced) + u"\n\nTotal scanned papers: "_s +
                       QString::number(digest.scanned) + u"\n\nTotal relevant papers: "_s +
                       QString::number(digest.picks.size()) + u"\n\n"_s + contents(digest.picks) +
                       u"---\n\n"_s;
    int number = 0;
    for (const Pick &pick : digest.picks)
        markdown += entry(pick, ++number);
    if (digest.systemPrompt.isEmpty() && digest.userPrompt.isEmpty())
        return markdown;
    return markdown + u"# Paper Selection Prompt\n\n## System Prompt\n\n"_s +
           quoted(digest.systemPrompt) + u"\n## User Prompt\n\n"_s + quoted(digest.userPrompt);
}

} // namespace firstlight
