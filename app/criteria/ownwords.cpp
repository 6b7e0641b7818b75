// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/ownwords.h"

#include "criteria/criteriamarkdown.h"

#include <QRegularExpression>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
constexpr int wordsOfKeyword = 4;

QStringList partsOf(const QString &text, const QRegularExpression &separator)
{
    QStringList parts;
    const QStringList all = text.split(separator);
    for (const QString &each : all) {
        if (const QString part = each.simplified(); !part.isEmpty())
            parts.append(part);
    }
    return parts;
}

QString nameOf(const QString &interest)
{
    QString name = interest;
    if (name.size() > longestName)
        name = name.left(name.lastIndexOf(u' ', longestName)).left(longestName);
    name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

QString criteriaInOwnWords(const QString &wanted, const QString &unwanted)
{
    static const QRegularExpression lines(u"\\n+"_s);
    static const QRegularExpression commas(u"[,;，；、\\n]+"_s);
    Criteria criteria;
    const QStringList interests = partsOf(wanted, lines);
    for (const QString &interest : interests) {
        criteria.topics.append({.name = nameOf(interest), .relevant = {interest}});
        const QStringList parts = partsOf(interest, commas);
        for (const QString &part : parts) {
            if (part.count(u' ') < wordsOfKeyword)
                criteria.relevantKeywords.append(part);
        }
    }
    criteria.relevantKeywords.removeDuplicates();
    criteria.irrelevantKeywords = partsOf(unwanted, commas);
    return criteriaToMarkdown(criteria);
}

} // namespace firstlight
