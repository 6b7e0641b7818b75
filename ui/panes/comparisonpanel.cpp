// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/comparisonpanel.h"

#include "paper/texunicode.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

enum Column { Title, FromTo, Because, Day, ColumnCount };

constexpr int paperRole = Qt::UserRole;
constexpr int dayRole = Qt::UserRole + 1;
// Of those that moved without entering or leaving, the farthest of a day.
constexpr qsizetype mostMovedOfADay = 30;

QString levelText(const std::optional<int> &level, bool isEstimate)
{
    if (!level)
        return u"–"_s;
    return isEstimate ? u"~%1"_s.arg(*level) : QString::number(*level);
}

QString wordsText(const RankingMove &move)
{
    QStringList words;
    for (const QString &word : move.raising)
        words.append(u'+' + word);
    for (const QString &word : move.lowering)
        words.append(u'−' + word);
    return words.join(u"  "_s);
}

QTreeWidgetItem *itemOf(const RankingMove &move, const ComparedDay &day)
{
    const bool isEstimate = day.estimated.contains(move.paper);
    auto *item = new QTreeWidgetItem;
    item->setText(Title, readableTex(day.picks.at(move.at).paper.title));
    item->setText(FromTo,
                  ComparisonPanel::tr("%1 → %2", "relevance before and after")
                      .arg(levelText(move.before, isEstimate), levelText(move.after, isEstimate)));
    item->setText(Because, wordsText(move));
    item->setText(Day, dayText(day.day));
    item->setData(Title, paperRole, move.paper.toString());
    item->setData(Title, dayRole, day.day);
    item->setToolTip(Title, Qt::convertFromPlainText(item->text(Title)));
    item->setToolTip(Because, Qt::convertFromPlainText(item->text(Because)));
    return item;
}

} // namespace

ComparisonPanel::ComparisonPanel(QWidget *parent)
    : QWidget(parent)
    , m_range(new QComboBox)
    , m_compare(new QPushButton(tr("&Compare on days")))
    , m_cancel(new QPushButton(tr("Ca&ncel")))
    , m_progress(new QProgressBar)
    , m_said(new QLabel)
    , m_list(new QTreeWidget)
{
    m_range->setObjectName(u"comparisonRange"_s);
    m_range->setAccessibleName(tr("Days to compare on"));
    m_range->addItem(tr("This day"), 1);
    m_range->addItem(tr("This week"), 7);
    m_range->addItem(tr("This fortnight"), 14);
    m_compare->setObjectName(u"compareOnDays"_s);
    m_cancel->setObjectName(u"cancelComparison"_s);
    m_progress->setObjectName(u"comparisonProgress"_s);
    m_progress->setAccessibleName(tr("Days compared"));
    m_progress->setFormat(tr("%v of %m days"));
    m_said->setObjectName(u"comparisonSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_list->setObjectName(u"comparison"_s);
    m_list->setAccessibleName(tr("Papers that enter, leave or move"));
    m_list->setHeaderLabels({tr("Paper"), tr("Relevance"), tr("Words"), tr("Day")});
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(FromTo, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(Because, fontMetrics().averageCharWidth() * 28);

    auto *row = new QHBoxLayout;
    row->addWidget(m_range);
    row->addWidget(m_compare);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_said);
    column->addWidget(m_list, 1);

    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT requested(daysWanted()); });
    connect(m_cancel, &QPushButton::clicked, this, &ComparisonPanel::cancelled);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const auto paper = ArxivId::fromString(item->data(Title, paperRole).toString());
        if (paper)
            Q_EMIT paperActivated(*paper, item->data(Title, dayRole).toDate());
    });
    resetGroups();
    setRunning(false);
}

int ComparisonPanel::daysWanted() const
{
    return m_range->currentData().toInt();
}

void ComparisonPanel::setComparable(bool isComparable)
{
    m_isComparable = isComparable;
    setRunning(m_isRunning);
}

void ComparisonPanel::begin()
{
    resetGroups();
    m_said->clear();
    m_progress->setRange(0, 0);
    setRunning(true);
}

void ComparisonPanel::showProgress(int days, int ofDays)
{
    m_progress->setRange(0, qMax(1, ofDays));
    m_progress->setValue(days);
}

void ComparisonPanel::add(const ComparedDay &day)
{
    addMoves(Entered, day, day.difference.entered);
    addMoves(Left, day, day.difference.left);
    addMoves(Moved, day,
             day.difference.moved.first(qMin(mostMovedOfADay, day.difference.moved.size())));
    m_counts[Moved] +=
        static_cast<int>(qMax<qsizetype>(0, day.difference.moved.size() - mostMovedOfADay));
    describeGroups();
}

void ComparisonPanel::addMoves(Group group, const ComparedDay &day, const QList<RankingMove> &moves)
{
    QList<QTreeWidgetItem *> items;
    for (const RankingMove &move : moves)
        items.append(itemOf(move, day));
    m_groups[group]->addChildren(items);
    m_counts[group] += static_cast<int>(moves.size());
}

void ComparisonPanel::describeGroups()
{
    m_groups[Entered]->setText(Title, tr("%Ln enter(s) the picks", nullptr, m_counts[Entered]));
    m_groups[Left]->setText(Title, tr("%Ln leave(s) the picks", nullptr, m_counts[Left]));
    const int shown = m_groups[Moved]->childCount();
    m_groups[Moved]->setText(
        Title, shown < m_counts[Moved]
                   ? tr("%1 move; the %2 that move farthest").arg(m_counts[Moved]).arg(shown)
                   : tr("%Ln move(s)", nullptr, m_counts[Moved]));
}

void ComparisonPanel::finish(int days, bool isCancelled)
{
    setRunning(false);
    if (days == 0)
        m_said->setText(isCancelled ? tr("Cancelled before the first day.")
                                    : tr("No announcement of these days is in the library."));
    else
        m_said->setText(isCancelled ? tr("Cancelled after %Ln day(s).", nullptr, days)
                                    : tr("Compared on %Ln day(s). “~” is an estimate of the local "
                                         "ranker under both.",
                                         nullptr, days));
}

void ComparisonPanel::fail(const QString &text)
{
    setRunning(false);
    m_said->setText(text);
}

void ComparisonPanel::setRunning(bool isRunning)
{
    const bool hadFocus = m_cancel->hasFocus();
    m_isRunning = isRunning;
    m_compare->setEnabled(m_isComparable && !isRunning);
    m_range->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    if (hadFocus && !isRunning)
        m_list->setFocus();
}

void ComparisonPanel::resetGroups()
{
    m_list->clear();
    for (int group = 0; group < GroupCount; ++group) {
        m_counts[group] = 0;
        m_groups[group] = new QTreeWidgetItem(m_list);
        m_groups[group]->setFirstColumnSpanned(true);
        m_groups[group]->setExpanded(group != Moved);
    }
    describeGroups();
}

} // namespace firstlight
