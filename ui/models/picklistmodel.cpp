// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picklistmodel.h"

#include "links.h"
#include "paper/texaccents.h"
#include "words.h"

#include <QMimeData>
#include <QUrl>

#include <numeric>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// What a row is, however far it moves: its paper, or its band.
QString keyOf(const ListRow &row, const QList<Pick> &picks)
{
    return row.isHeading() ? QString::number(static_cast<int>(row.band))
                           : picks.at(row.pick).paper.id.toString();
}

QList<int> orderOf(const QList<Pick> &picks, const ListView &view)
{
    if (!view.isFlat)
        return sortedIndices(picks, view.order);
    QList<int> given(picks.size());
    std::iota(given.begin(), given.end(), 0);
    return given;
}

} // namespace

void PickListModel::showPicks(const QList<Pick> &picks, const QStringList &searchTexts, bool isFlat)
{
    beginResetModel();
    m_picks = picks;
    m_searchTexts = searchTexts;
    m_view.isFlat = isFlat;
    m_sorted = orderOf(m_picks, m_view);
    m_view.keep.reset();
    m_arrangement = arrange(m_picks, m_sorted, m_searchTexts, m_view);
    endResetModel();
    Q_EMIT arranged();
}

void PickListModel::updatePicks(const QList<Pick> &picks, const QStringList &searchTexts)
{
    rearrange([&] {
        m_picks = picks;
        m_searchTexts = searchTexts;
        m_sorted = orderOf(m_picks, m_view);
    });
    if (!m_arrangement.rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PickListModel::setView(const ListView &view)
{
    if (view == m_view)
        return;
    rearrange([&] {
        if (view.order != m_view.order || view.isFlat != m_view.isFlat)
            m_sorted = orderOf(m_picks, view);
        m_view = view;
    });
    if (!m_arrangement.rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PickListModel::toggleBand(Band band)
{
    ListView view = m_view;
    if (!view.collapsed.remove(band))
        view.collapsed.insert(band);
    setView(view);
}

template <class Change>
void PickListModel::rearrange(Change change)
{
    const QList<QPersistentModelIndex> wholeList;
    Q_EMIT layoutAboutToBeChanged(wholeList);
    const QModelIndexList before = persistentIndexList();
    QStringList keys;
    for (const QModelIndex &index : before)
        keys.append(keyOf(m_arrangement.rows.at(index.row()), m_picks));
    change();
    m_arrangement = arrange(m_picks, m_sorted, m_searchTexts, m_view);
    QHash<QString, int> rowOf;
    for (int row = 0; row < m_arrangement.rows.size(); ++row)
        rowOf.insert(keyOf(m_arrangement.rows.at(row), m_picks), row);
    QModelIndexList after;
    for (const QString &key : keys)
        after.append(index(rowOf.value(key, -1)));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(wholeList);
    Q_EMIT arranged();
}

const Pick *PickListModel::pickAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_arrangement.rows.at(index.row()).isHeading())
        return nullptr;
    return &m_picks.at(m_arrangement.rows.at(index.row()).pick);
}

QModelIndex PickListModel::indexOf(const ArxivId &paper) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const Pick *pick = pickAt(index(row)); pick && pick->paper.id == paper)
            return index(row);
    }
    return {};
}

QModelIndex PickListModel::nextPick(const QModelIndex &from, int step, bool unreadOnly) const
{
    const int start = from.isValid() ? from.row() + step : (step > 0 ? 0 : rowCount() - 1);
    for (int row = start; row >= 0 && row < rowCount(); row += step) {
        const Pick *pick = pickAt(index(row));
        if (pick && !(unreadOnly && pick->reader.isRead()))
            return index(row);
    }
    return {};
}

int PickListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_arrangement.rows.size());
}

QVariant PickListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow &row = m_arrangement.rows.at(index.row());
    if (role == IsHeadingRole)
        return row.isHeading();
    if (role == KeyRole)
        return keyOf(row, m_picks);
    if (role == BandRole)
        return static_cast<int>(row.band);
    return row.isHeading() ? headingData(row.band, role) : pickData(m_picks.at(row.pick), role);
}

QVariant PickListModel::headingData(Band band, int role) const
{
    const int count = m_arrangement.bandCounts[static_cast<size_t>(band)];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 · %2").arg(bandName(band), QLocale().toString(count));
    case Qt::AccessibleTextRole:
        return (m_view.collapsed.contains(band) ? tr("%1, %n paper(s), collapsed", nullptr, count)
                                                : tr("%1, %n paper(s), expanded", nullptr, count))
            .arg(bandName(band));
    case CountRole:
        return count;
    case IsCollapsedRole:
        return m_view.collapsed.contains(band);
    default:
        return {};
    }
}

QVariant PickListModel::pickData(const Pick &pick, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case TitleRole:
        return decodeTexText(pick.paper.title);
    case Qt::AccessibleTextRole:
        return spokenRow(pick);
    case IdRole:
        return pick.paper.id.toString();
    case AuthorsRole:
        return authorsLine(pick);
    case SimilarityRole:
        return similarityText(pick);
    case UpdateRole:
        return updateText(pick);
    case CategoriesRole:
        return pick.paper.categories.join(u' ');
    case ChipsRole:
        return chipTexts(pick);
    case IsPickedRole:
        return isPicked(pick, m_view.cutoffs);
    case IsStarredRole:
        return pick.reader.starred;
    case IsUnreadRole:
        return !pick.reader.isRead();
    case IsDismissedRole:
        return pick.reader.dismissed;
    default:
        return {};
    }
}

Qt::ItemFlags PickListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return pickAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                               Qt::ItemNeverHasChildren
                         : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QStringList PickListModel::mimeTypes() const
{
    return {u"text/uri-list"_s, u"text/plain"_s};
}

QMimeData *PickListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    QStringList lines;
    for (const QModelIndex &index : indexes) {
        const Pick *pick = pickAt(index);
        if (!pick)
            continue;
        urls.append(abstractUrl(pick->paper.id));
        lines.append(decodeTexText(pick->paper.title) + u'\n' + urls.constLast().toString());
    }
    if (urls.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setUrls(urls);
    data->setText(lines.join(u"\n\n"_s));
    return data;
}

} // namespace firstlight
