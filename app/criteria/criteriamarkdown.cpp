// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"

#include "criteria/criteriareader.h"
#include "criteria/markdownline.h"
#include "criteria/namelist.h"

#include <QCryptographicHash>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashDigits = 16;
constexpr int mostQuotations = 4;

QString topicBlock(const Topic &topic, qsizetype number)
{
    QString block = QString::number(number) + u". " + topic.name;
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

// What remains of a whole prompt may be one quotation, which is then read as its text.
bool isOneQuotation(const Criteria &criteria)
{
    const Criteria prose{.introduction = criteria.introduction};
    const QStringList lines = criteria.introduction.split(u'\n');
    return criteria == prose && unquoted(lines) != lines;
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
    QString source = text;
    Criteria criteria;
    for (int quotations = 0; quotations < mostQuotations; ++quotations) {
        const QStringList lines = criteriaTextFromPrompt(source).split(u'\n');
        criteria = readCriteria(lines);
        if (!isOneQuotation(criteria))
            break;
        source = criteria.introduction;
    }
    return criteria;
}

QString criteriaToMarkdown(const Criteria &criteria)
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
        people.append(u"- " + name);
    add({}, criteria.introduction);
    add(u"## Relevant Topics"_s, topics.join("\n\n"_L1));
    add(u"**Keywords:**"_s, keywordBlock(criteria));
    add(u"**People:**"_s, people.join(u'\n'));
    add(u"## Notes"_s, criteria.remainder);
    add(u"## Scoring Criteria"_s, criteria.rubric);
    return blocks.join("\n\n"_L1);
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
