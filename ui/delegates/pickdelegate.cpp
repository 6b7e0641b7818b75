// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/pickdelegate.h"

#include "contrast.h"
#include "delegates/picklayout.h"
#include "delegates/rowink.h"
#include "models/borderline.h"
#include "models/picklistmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

PickRowMetrics metricsFor(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return {.titleHeight = QFontMetrics(bold).height(),
            .detailHeight = QFontMetrics(detailFont(font)).height(),
            .iconSide = SymbolicIcons::sideFor(nullptr)};
}

// Chips that say "R 9" stand in a column of their own, so each is as wide as the widest could be.
QList<int> chipWidthsFor(const QStringList &texts, const QFont &font)
{
    QFont bold = detailFont(font);
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int column = metrics.horizontalAdvance(u"N ~10"_s) + 8;
    QList<int> widths;
    for (const QString &text : texts)
        widths.append(qMax(column, metrics.horizontalAdvance(text) + 12));
    return widths;
}

PickRowLayout layoutFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QStringList chips = index.data(PickListModel::ChipsRole).toStringList();
    return layoutPickRow(option.rect, metricsFor(option.font), chipWidthsFor(chips, option.font),
                         option.direction);
}

// Wide enough for what most papers have; others are cut off.
PickColumnWidths columnWidthsFor(const QFont &font, const PickColumnWidths &own)
{
    const QFontMetrics metrics(detailFont(font));
    const auto usual = [&metrics](int wanted, const QString &text) {
        return wanted > 0 ? wanted : metrics.horizontalAdvance(text);
    };
    return {.chip = chipWidthsFor({u"N ~10"_s}, font).constFirst(),
            .authors = own.authors,
            .category = usual(own.category, u"astro-ph.CO"_s),
            .day = usual(own.day, u"30 Sep 2025"_s)};
}

// Where a text will be.
void paintBar(QPainter *painter, const QRect &place, double share, const RowInk &ink,
              Qt::LayoutDirection direction)
{
    const int height = place.height() / 2;
    const QRect bar(place.left(), place.top() + height / 2, qRound(place.width() * share), height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blended(ink.background, ink.muted, 0.12));
    painter->drawRoundedRect(QStyle::visualRect(direction, place, bar), 3, 3);
}

// What leads, in bold, is why a paper is here, or what the reader made of it.
QString leadOf(const QModelIndex &index)
{
    QStringList reasons;
    for (const int role :
         {PickListModel::SimilarityRole, PickListModel::UpdateRole, PickListModel::MarksRole})
        reasons.append(index.data(role).toString());
    reasons.removeAll(QString());
    return reasons.join(u"  ·  "_s);
}

void paintDetail(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                 const QModelIndex &index, const RowInk &ink, bool showsDay)
{
    const QString lead = leadOf(index);
    QFont bold = detailFont(option.font);
    bold.setBold(true);
    const int width =
        lead.isEmpty() ? 0
                       : qMin(place.width(), QFontMetrics(bold).horizontalAdvance(lead + u"   "_s));
    const auto part = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, place, rect);
    };
    paintElided(painter, part({place.left(), place.top(), width, place.height()}), lead, bold,
                ink.text, option.direction);
    QStringList details;
    if (showsDay)
        details.append(index.data(PickListModel::DayRole).toString());
    for (const int role : {PickListModel::AuthorsRole, PickListModel::CategoriesRole})
        details.append(index.data(role).toString());
    details.removeAll(QString());
    paintElided(painter,
                part({place.left() + width, place.top(), place.width() - width, place.height()}),
                details.join(u"  ·  "_s), detailFont(option.font), ink.muted, option.direction);
}

} // namespace

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    full.palette = withReadableSelection(full.palette);
    const QWidget *widget = full.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &full, painter, widget);
    if (index.data(PickListModel::IsHeadingRole).toBool())
        paintHeading(painter, full, index);
    else if (m_density == Density::Columns)
        paintColumns(painter, full, index);
    else
        paintCard(painter, full, index);
    if (full.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(full);
        focus.rect = full.rect.adjusted(1, 1, -1, -1);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = full.palette.color(
            full.state & QStyle::State_Selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
    painter->restore();
}

void PickDelegate::paintTitle(QPainter *painter, const QRect &place,
                              const QStyleOptionViewItem &option, const QModelIndex &index,
                              const RowInk &ink) const
{
    if (!index.data(PickListModel::IsAtHandRole).toBool()) {
        paintBar(painter, place, 0.7, ink, option.direction);
        return;
    }
    const bool isDismissed = index.data(PickListModel::IsDismissedRole).toBool();
    QFont font = option.font;
    font.setBold(index.data(PickListModel::IsUnreadRole).toBool() && !isDismissed);
    font.setStrikeOut(isDismissed);
    paintElided(painter, place, index.data(PickListModel::TitleRole).toString(), font, ink.text,
                option.direction, m_marked);
}

void PickDelegate::paintStar(QPainter *painter, const QRect &place, const QModelIndex &index,
                             const RowInk &ink) const
{
    const bool isStarred = index.data(PickListModel::IsStarredRole).toBool();
    const int side = SymbolicIcons::sideFor(nullptr);
    QRect star(0, 0, side, side);
    star.moveCenter(place.center());
    m_icons.paint(painter, star, isStarred ? u"star"_s : u"star-outline"_s,
                  isStarred ? ink.accent : blended(ink.background, ink.muted, 0.7));
}

// At the end of a line, beside the scores that it is about; what is left of the line.
QRect PickDelegate::paintBorderline(QPainter *painter, const QRect &line,
                                    const QStyleOptionViewItem &option, const QModelIndex &index,
                                    const RowInk &ink) const
{
    const auto mark =
        static_cast<BorderlineMark>(index.data(PickListModel::BorderlineRole).toInt());
    const int side = SymbolicIcons::sideFor(nullptr);
    if (mark == BorderlineMark::None || line.width() < 3 * side)
        return line;
    const auto part = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, line, rect);
    };
    const QRect place(line.right() + 1 - side, line.center().y() - side / 2, side, side);
    m_icons.paint(painter, part(place),
                  mark == BorderlineMark::Disputed ? u"disputed"_s : u"borderline"_s, ink.muted);
    return part(line.adjusted(0, 0, -side - 6, 0));
}

void PickDelegate::paintCard(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const RowInk ink = RowInk::of(option, index.data(PickListModel::IsDismissedRole).toBool());
    const PickRowLayout layout = layoutFor(option, index);
    if (index.data(PickListModel::IsUnreadRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink.accent);
        painter->drawEllipse(layout.dot);
    }
    paintTitle(painter, layout.title, option, index, ink);
    const QRect detail = paintBorderline(painter, layout.detail, option, index, ink);
    if (index.data(PickListModel::IsAtHandRole).toBool())
        paintDetail(painter, detail, option, index, ink, m_showsDay);
    else
        paintBar(painter, detail, 0.4, ink, option.direction);
    paintStar(painter, layout.star, index, ink);
    painter->setFont(detailFont(option.font));
    paintChips(painter, layout.chips, index.data(PickListModel::ChipsRole).toStringList(), ink,
               index.data(PickListModel::IsPickedRole).toBool());
}

void PickDelegate::paintColumns(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const RowInk ink = RowInk::of(option, index.data(PickListModel::IsDismissedRole).toBool());
    const PickColumnsLayout layout = columnsFor(option, index);
    if (index.data(PickListModel::IsUnreadRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink.accent);
        painter->drawEllipse(layout.dot);
    }
    const QFont detail = detailFont(option.font);
    QFont bold = detail;
    bold.setBold(true);
    const QString lead = leadOf(index);
    const QRect whole = paintBorderline(painter, layout.title, option, index, ink);
    const int room = whole.width() / 2;
    const int width = lead.isEmpty() ? 0 : qMin(room, QFontMetrics(bold).horizontalAdvance(lead));
    const QRect title = whole.adjusted(0, 0, width > 0 ? -width - 8 : 0, 0);
    const QRect leadPlace(whole.right() + 1 - width, title.top(), width, title.height());
    const auto part = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, whole, rect);
    };
    paintTitle(painter, part(title), option, index, ink);
    paintElided(painter, part(leadPlace), lead, bold, ink.text, option.direction);
    for (const auto &[place, role] :
         {std::pair(layout.authors, PickListModel::AuthorsRole),
          std::pair(layout.category, PickListModel::PrimaryCategoryRole),
          std::pair(layout.day, PickListModel::DayRole)})
        paintElided(painter, place, index.data(role).toString(), detail, ink.muted,
                    option.direction);
    paintStar(painter, layout.star, index, ink);
    painter->setFont(detail);
    paintChips(painter, layout.chips, index.data(PickListModel::ChipsRole).toStringList(), ink,
               index.data(PickListModel::IsPickedRole).toBool());
}

PickColumnsLayout PickDelegate::columnsFor(const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    return layoutPickColumns(
        option.rect, metricsFor(option.font), columnWidthsFor(option.font, m_widths),
        index.data(PickListModel::ChipsRole).toStringList().size(), option.direction);
}

PickColumnsLayout PickDelegate::columns(const QFont &font, int width) const
{
    return layoutPickColumns({0, 0, width, 0}, metricsFor(font), columnWidthsFor(font, m_widths), 2,
                             Qt::LeftToRight);
}

QRect PickDelegate::starPlace(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_density == Density::Columns ? columnsFor(option, index).star
                                         : layoutFor(option, index).star;
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const PickRowMetrics metrics = metricsFor(option.font);
    return {320,
            m_density == Density::Columns ? pickColumnsHeight(metrics) : pickRowHeight(metrics)};
}

bool PickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease ||
        static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const QPoint position = static_cast<QMouseEvent *>(event)->position().toPoint();
    if (index.data(PickListModel::IsHeadingRole).toBool()) {
        Q_EMIT headingClicked(index);
        return true;
    }
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    if (!starPlace(full, index).contains(position))
        return false;
    Q_EMIT starClicked(index);
    return true;
}

} // namespace firstlight
