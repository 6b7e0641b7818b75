// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picklist.h"

#include "paper/texaccents.h"
#include "ranker/rankingdifference.h"

#include <algorithm>
#include <limits>

namespace firstlight {

namespace {

quint16 stateFlags(const Pick &pick)
{
    if (!pick.score)
        return bit(PickFlag::Unscored);
    switch (pick.score->state) {
    case Score::State::Refused:
        return bit(PickFlag::Refused);
    case Score::State::Failed:
        return bit(PickFlag::Failed);
    case Score::State::Estimated:
    case Score::State::Scored:
        break;
    }
    return pick.score->scorer.isLocal() ? bit(PickFlag::Estimated) : quint16{0};
}

quint8 valueOf(const Pick &pick, std::optional<int> Score::*value)
{
    return pick.score ? static_cast<quint8>((*pick.score.*value).value_or(0)) : quint8{0};
}

void append(const Pick &pick, PickColumns *columns)
{
    columns->keys.append(keyOf(pick));
    columns->relevance.append(valueOf(pick, &Score::relevance));
    columns->novelty.append(valueOf(pick, &Score::novelty));
    columns->strength.append(pick.score && pick.score->strength
                                 ? static_cast<float>(*pick.score->strength)
                                 : std::numeric_limits<float>::quiet_NaN());
    columns->days.append(pick.day.isValid() ? static_cast<qint32>(pick.day.toJulianDay()) : 0);
    columns->flags.append(flagsOf(pick));
}

} // namespace

qint64 keyOf(const Pick &pick)
{
    return pick.key != 0 ? pick.key
                         : -static_cast<qint64>(qHash(pick.paper.id.toString()) >> 1U) - 1;
}

quint16 flagsOf(const Pick &pick)
{
    unsigned flags = stateFlags(pick);
    const auto mark = [&flags](bool isSo, PickFlag flag) { flags |= isSo ? bit(flag) : 0U; };
    mark(!pick.reader.isRead(), PickFlag::Unread);
    mark(pick.reader.starred, PickFlag::Starred);
    mark(pick.reader.toRead, PickFlag::ToRead);
    mark(pick.reader.dismissed, PickFlag::Dismissed);
    mark(pick.isAuthorMatch(), PickFlag::AuthorMatch);
    mark(pick.isPerhapsAuthorMatch(), PickFlag::PerhapsAuthorMatch);
    mark(pick.isUpdated(), PickFlag::Updated);
    mark(pick.hiddenBelowHIndex.has_value(), PickFlag::HiddenByHIndex);
    mark(!pick.reader.note.isEmpty(), PickFlag::HasNote);
    mark(!pick.reader.tags.isEmpty(), PickFlag::HasTags);
    return static_cast<quint16>(flags);
}

PickList pickListOf(const QList<Pick> &picks)
{
    PickList list;
    for (const Pick &pick : picks) {
        const qint64 key = keyOf(pick);
        append(pick, &list.columns);
        list.leastHIndex = pick.hiddenBelowHIndex.value_or(list.leastHIndex);
        list.picks.insert(key, pick);
    }
    return list;
}

QHash<qint64, QString> searchTextsOf(const QList<Pick> &picks)
{
    QHash<qint64, QString> texts;
    for (const Pick &pick : picks)
        texts.insert(keyOf(pick), searchTextOf(pick));
    return texts;
}

QString foldedForSearch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toLower();
    folded.removeIf([](QChar character) { return character.isMark(); });
    return folded;
}

QString searchTextOf(const Pick &pick)
{
    return foldedForSearch(decodeTexText(pick.paper.title + u'\n' + pick.paper.authors.join(u'\n') +
                                         u'\n' + pick.paper.abstract) +
                           u'\n' + pick.reader.note + u'\n' + pick.reader.tags.join(u'\n'));
}

void prepareList(PickList *list, const std::shared_ptr<const std::vector<qint64>> &shown,
                 ListOrder order)
{
    std::vector<qint64> keys = keysOf(list->columns);
    list->heldBack = shown ? keysMissing(keys, *shown) : std::vector<qint64>();
    if (!list->heldBack.empty())
        keys = keysMissing(keys, list->heldBack);
    list->shown = std::make_shared<const std::vector<qint64>>(std::move(keys));
    list->sorted =
        std::make_shared<SortedColumns>(sortedColumns(list->columns, order, list->heldBack));
}

PickList listScoredBy(PickList list, const QList<Pick> &picks, const QList<Score> &scores,
                      ListOrder order)
{
    const PickList scored = pickListOf(picksScoredBy(picks, scores));
    list.columns = scored.columns;
    list.picks = scored.picks;
    list.sorted =
        std::make_shared<SortedColumns>(sortedColumns(list.columns, order, list.heldBack));
    return list;
}

std::vector<qint64> keysOf(const PickColumns &columns)
{
    std::vector<qint64> keys(columns.keys.cbegin(), columns.keys.cend());
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::vector<qint64> keysMissing(const std::vector<qint64> &some, const std::vector<qint64> &others)
{
    std::vector<qint64> missing;
    std::set_difference(some.cbegin(), some.cend(), others.cbegin(), others.cend(),
                        std::back_inserter(missing));
    return missing;
}

} // namespace firstlight
