// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowmatches.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isOfPlainWords(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [](const QString &word) {
        const auto id = ArxivId::fromString(word);
        const bool isIdOnly = !id || id->toString() == word; // without a version or more
        return !word.startsWith(u'-') && !word.contains(u':') && !word.contains(u'"') && isIdOnly;
    });
}

bool isWithin(const Pick &pick, const QString &searchText, const ListView &view,
              const QStringList &words)
{
    if (!view.category.isEmpty() && !pick.paper.categories.contains(view.category))
        return false;
    if (!view.tag.isEmpty() && !pick.reader.tags.contains(view.tag, Qt::CaseInsensitive))
        return false;
    return std::all_of(words.cbegin(), words.cend(),
                       [&searchText](const QString &word) { return searchText.contains(word); });
}

QList<Choice> choicesFrom(const QHash<QString, int> &counts)
{
    QList<Choice> choices;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        choices.append({it.key(), it.value()});
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) {
        return a.papers != b.papers ? a.papers > b.papers : a.text < b.text;
    });
    return choices;
}

template <class Texts>
QList<Choice> choicesIn(const PickList &list, Texts texts)
{
    QHash<QString, int> counts;
    for (const Pick &pick : list.picks) {
        const QStringList own = texts(pick);
        for (const QString &text : own)
            counts[text] += list.isWhole ? 1 : 0;
    }
    return choicesFrom(counts);
}

} // namespace

QString questionToStore(const ListView &view, bool isWhole)
{
    if (isWhole)
        return isOfPlainWords(view.text) ? QString() : view.text;
    QStringList parts{view.text};
    if (!view.category.isEmpty())
        parts.append(u"cat:"_s + view.category);
    if (!view.tag.isEmpty())
        parts.append(u"tag:\""_s + view.tag + u'"');
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::vector<quint8> matchingRows(const SortedColumns &columns, const PickList &list,
                                 const ListView &view, const FoundRows &found,
                                 const PaperTopics &topics)
{
    if (!view.asksMembership())
        return {};
    const QString question = questionToStore(view, list.isWhole);
    const bool isAnswered = !question.isEmpty() && question == found.query;
    const QStringList words = question.isEmpty()
                                  ? foldedForSearch(view.text).split(u' ', Qt::SkipEmptyParts)
                                  : QStringList();
    const bool asksTopic = !view.topic.isEmpty() && !topics.isEmpty();
    std::vector<quint8> matches(columns.size(), 1);
    for (size_t position = 0; position < columns.size(); ++position) {
        const qint64 key = columns.keys[position];
        bool isFound =
            !isAnswered || std::binary_search(found.keys.cbegin(), found.keys.cend(), key);
        isFound = isFound && (!asksTopic || topics.value(key) == view.topic);
        if (list.isWhole && isFound) {
            const auto pick = list.picks.constFind(key);
            isFound = pick != list.picks.cend() &&
                      isWithin(*pick, list.searchTexts.value(key), view, words);
        }
        matches[position] = isFound ? 1 : 0;
    }
    return matches;
}

QList<Choice> categoriesIn(const PickList &list)
{
    return choicesIn(list, [](const Pick &pick) { return pick.paper.categories; });
}

QList<Choice> topicsIn(const PaperTopics &topics)
{
    QHash<QString, int> counts;
    for (const QString &topic : topics) {
        if (!topic.isEmpty())
            ++counts[topic];
    }
    return choicesFrom(counts);
}

QList<Choice> tagsIn(const PickList &list)
{
    return choicesIn(list, [](const Pick &pick) { return pick.reader.tags; });
}

} // namespace firstlight
