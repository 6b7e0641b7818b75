// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"

#include "criteria/criterialabels.h"
#include "criteria/criteriareader.h"
#include "criteria/namelist.h"
#include "criteria/proselines.h"

#include <QCryptographicHash>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashDigits = 16;
QString topicBlock(const Topic &topic, qsizetype number)
{
    QString block =
        QString::number(number) + u". " + topicTitleText({.name = topic.name, .isOn = topic.isOn});
    for (const QString &line : topic.relevant)
        block += u"\n   - Relevant: " + line;
    for (const QString &line : topic.irrelevant)
        block += u"\n   - Irrelevant: " + line;
    return block;
}

QString keywordBlock(const Criteria &criteria)
{
    QStringList lines;
    for (const QString &line : keywordLines(criteria.relevantKeywords))
        lines.append(u"- Relevant: " + line);
    for (const QString &line : keywordLines(criteria.irrelevantKeywords))
        lines.append(u"- Irrelevant: " + line);
    for (const QString &line : keywordLines(criteria.applicationKeywords))
        lines.append(u"- Application: " + line);
    return lines.join(u'\n');
}

QString proseBlock(const QString &prose, ProsePlace place, bool isEscaped)
{
    if (!isEscaped || prose.isEmpty())
        return prose;
    return escapedProse(prose.split(u'\n'), place).join(u'\n');
}

QString markdownOf(const Criteria &criteria, bool isEscaped)
{
    QStringList blocks;
    const auto add = [&blocks](const QString &heading, const QString &block) {
        if (block.isEmpty())
            return;
        if (!heading.isEmpty())
            blocks.append(heading);
        blocks.append(block);
    };
    QStringList topics;
    for (const Topic &topic : criteria.topics)
        topics.append(topicBlock(topic, topics.size() + 1));
    QStringList people;
    for (const QString &name : criteria.people)
        people.append(u"- " + personLine(name));
    add({}, proseBlock(criteria.introduction, ProsePlace::Introduction, isEscaped));
    add(u"## Relevant Topics"_s, topics.join("\n\n"_L1));
    add(u"**Keywords:**"_s, keywordBlock(criteria));
    add(u"**People:**"_s, people.join(u'\n'));
    add(u"## Notes"_s, proseBlock(criteria.remainder, ProsePlace::Notes, isEscaped));
    add(u"## Scoring Criteria"_s, proseBlock(criteria.rubric, ProsePlace::Rubric, isEscaped));
    return blocks.join("\n\n"_L1);
}

QString withoutOddCharacters(const QString &text)
{
    return withPlainLineEnds(text).remove(QChar::ByteOrderMark);
}

QString tidiedLine(const QString &text)
{
    return withoutOddCharacters(text).simplified();
}

QStringList tidiedLines(const QStringList &lines)
{
    QStringList result;
    for (const QString &line : lines) {
        const QString text = tidiedLine(line);
        if (!text.isEmpty())
            result.append(text);
    }
    return result;
}

QString tidiedProse(const QString &text)
{
    return joinedProse(withoutOddCharacters(text).split(u'\n'));
}

} // namespace

bool Criteria::isEmpty() const
{
    return topics.isEmpty() && relevantKeywords.isEmpty() && irrelevantKeywords.isEmpty() &&
           applicationKeywords.isEmpty() && people.isEmpty() && rubric.isEmpty() &&
           withoutComments(introduction).trimmed().isEmpty() &&
           withoutComments(remainder).trimmed().isEmpty();
}

Criteria criteriaFromMarkdown(const QString &text)
{
    return readCriteria(criteriaTextFromPrompt(text).split(u'\n')).criteria;
}

CriteriaDocument criteriaDocument(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const ReadCriteria asItStands = readCriteria(lines);
    const QStringList taken = criteriaTextFromPrompt(text).split(u'\n');
    ReadCriteria read = readCriteria(taken);
    if (read.criteria == asItStands.criteria)
        return {lines, asItStands.criteria, asItStands.source};
    return {taken, read.criteria, read.source};
}

QString criteriaToMarkdown(const Criteria &criteria)
{
    const Criteria tidy = tidied(criteria);
    QString text = markdownOf(tidy, false);
    return criteriaFromMarkdown(text) == tidy ? text : markdownOf(tidy, true);
}

Criteria tidied(const Criteria &criteria)
{
    Criteria tidy{.introduction = tidiedProse(criteria.introduction),
                  .topics = {},
                  .relevantKeywords = tidiedLines(criteria.relevantKeywords),
                  .irrelevantKeywords = tidiedLines(criteria.irrelevantKeywords),
                  .applicationKeywords = tidiedLines(criteria.applicationKeywords),
                  .people = tidiedLines(criteria.people),
                  .rubric = tidiedProse(criteria.rubric),
                  .remainder = tidiedProse(criteria.remainder)};
    for (const Topic &topic : criteria.topics)
        tidy.topics.append({tidiedLine(topic.name), tidiedLines(topic.relevant),
                            tidiedLines(topic.irrelevant), topic.isOn});
    return tidy;
}

QString criteriaHash(const QString &text)
{
    QString canonical = withPlainLineEnds(text).normalized(QString::NormalizationForm_C);
    while (!canonical.isEmpty() && canonical.back().isSpace())
        canonical.chop(1);
    const QByteArray digest =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest.left(hashDigits));
}

} // namespace firstlight
