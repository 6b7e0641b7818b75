// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"
#include "criteria/markdownline.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Prompts quote a message, and a digest may quote the prompt; deeper nesting is not worth
// following.
constexpr int deepestNesting = 4;

struct Section
{
    QString heading; // lower case; empty: what stands before the first
    QString headingLine;
    QStringList body;
};

QList<Section> sectionsOf(const QStringList &lines)
{
    QList<Section> sections{Section()};
    for (const QString &line : lines) {
        const auto heading = headingIn(line);
        if (heading && heading->level <= 2)
            sections.append({heading->text.toLower(), line, {}});
        else
            sections.last().body.append(line);
    }
    return sections;
}

bool isMessageHeading(const QString &heading)
{
    return heading == "system prompt"_L1 || heading == "user prompt"_L1;
}

bool isTitle(const QString &heading)
{
    return heading.contains("selection prompt"_L1);
}

bool isRoleSentence(const QString &line)
{
    const QString text = line.trimmed().toLower();
    return text.startsWith("you are a "_L1) || text.startsWith("you are an "_L1) ||
           text.startsWith("your job is "_L1);
}

// "[PAPER LIST HERE]", or the papers themselves as a prompt lists them.
bool isPaperList(const QStringList &body)
{
    for (const QString &line : body) {
        const QString text = withoutQuoteMarks(line).trimmed().toString();
        if (!text.isEmpty())
            return (text.startsWith(u'[') && text.endsWith(u']')) ||
                   text.startsWith("arxiv id:"_L1, Qt::CaseInsensitive);
    }
    return false;
}

bool isPrompt(const QStringList &lines)
{
    QStringList plain;
    plain.reserve(lines.size());
    for (const QString &line : lines)
        plain.append(withoutQuoteMarks(line).toString());
    const QList<Section> sections = sectionsOf(plain);
    return std::any_of(sections.begin(), sections.end(), [](const Section &section) {
        return isMessageHeading(section.heading) || isTitle(section.heading) ||
               (section.heading == "papers"_L1 && isPaperList(section.body));
    });
}

QStringList withoutRoleSentences(QStringList lines)
{
    lines.removeIf([](const QString &line) { return isRoleSentence(line); });
    return lines;
}

QStringList criteriaLines(const QStringList &lines, int nesting);

QStringList criteriaLinesOfMessage(const Section &section, int nesting)
{
    QStringList body = unquoted(section.body);
    if (section.heading == "system prompt"_L1) {
        const auto isHeading = [](const QString &line) { return headingIn(line).has_value(); };
        body.erase(body.cbegin(), std::find_if(body.cbegin(), body.cend(), isHeading));
    }
    return nesting < deepestNesting ? criteriaLines(body, nesting + 1) : body;
}

QStringList criteriaLines(const QStringList &lines, int nesting)
{
    QStringList kept;
    for (const Section &section : sectionsOf(lines)) {
        if (isMessageHeading(section.heading)) {
            kept += criteriaLinesOfMessage(section, nesting);
        } else if (section.heading.isEmpty() || isTitle(section.heading)) {
            kept += withoutRoleSentences(section.body);
        } else if (section.heading != "instructions"_L1 &&
                   !(section.heading == "papers"_L1 && isPaperList(section.body))) {
            kept.append(section.headingLine);
            kept += section.heading == "relevant topics"_L1 ? unquoted(section.body) : section.body;
        }
        kept.append(QString());
    }
    return kept;
}

// Outer blank lines and trailing white space only: the first line's indent may mean something.
QString trimmedText(const QStringList &lines)
{
    const auto isBlank = [](const QString &line) { return line.trimmed().isEmpty(); };
    const auto first = std::find_if_not(lines.cbegin(), lines.cend(), isBlank);
    const auto last = std::find_if_not(lines.crbegin(), lines.crend(), isBlank).base();
    if (first >= last)
        return {};
    QString text = QStringList(first, last).join(u'\n');
    while (text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

QString criteriaTextFromPrompt(const QString &text)
{
    const QStringList lines = unquoted(withPlainLineEnds(text).split(u'\n'));
    if (!isPrompt(lines))
        return trimmedText(lines);
    return joinedProse(unquoted(criteriaLines(lines, 1)));
}

} // namespace firstlight
