// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/pickdelegate.h"

#include "contrast.h"
#include "delegates/picklayout.h"
#include "models/picklistmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace firstlight {

using namespace Qt::StringLiterals;

struct PickDelegate::Ink
{
    QColor background;
    QColor text;
    QColor muted;
    QColor accent; // what marks unread, and the chips of picked papers
};

namespace {

QFont detailFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.92);
    return smaller;
}

PickRowMetrics metricsFor(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return {QFontMetrics(bold).height(), QFontMetrics(detailFont(font)).height()};
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

void paintElided(QPainter *painter, const QRect &place, const QString &text, const QFont &font,
                 const QColor &color, Qt::LayoutDirection direction)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(
        place,
        static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) |
            Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

PickDelegate::Ink PickDelegate::inkOf(const QStyleOptionViewItem &option, bool isDimmed)
{
    const QPalette &palette = option.palette;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = option.state & QStyle::State_Selected;
    Ink ink;
    ink.background = palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor text =
        palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    ink.muted = readableOn(ink.background, blended(ink.background, text, 0.62));
    ink.text = isDimmed ? ink.muted : readableOn(ink.background, text);
    ink.accent = isSelected ? ink.text
                            : readableOn(ink.background,
                                         palette.color(QPalette::Active, QPalette::Highlight), 3.0);
    return ink;
}

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
    else
        paintPick(painter, full, index);
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

void PickDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Ink ink = inkOf(option, false);
    QFont font = detailFont(option.font);
    font.setBold(true);
    const QRect row = option.rect;

    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.palette.setColor(QPalette::WindowText, ink.muted);
    arrow.palette.setColor(QPalette::ButtonText, ink.muted);
    arrow.state = QStyle::State_Enabled;
    arrow.direction = option.direction;
    const int middle = row.bottom() - row.height() / 4 - 2;
    arrow.rect =
        QStyle::visualRect(option.direction, row, QRect(row.left() + 6, middle - 6, 12, 12));
    const bool isCollapsed = index.data(PickListModel::IsCollapsedRole).toBool();
    const auto closed = option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                            : QStyle::PE_IndicatorArrowRight;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(isCollapsed ? closed : QStyle::PE_IndicatorArrowDown, &arrow, painter,
                         option.widget);

    const int height = QFontMetrics(font).height();
    const QRect place =
        QStyle::visualRect(option.direction, row,
                           QRect(row.left() + 24, middle - height / 2, row.width() - 32, height));
    paintElided(painter, place, index.data().toString(), font, ink.muted, option.direction);
    painter->setPen(blended(ink.background, ink.muted, 0.35));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
}

void PickDelegate::paintPick(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool isUnread = index.data(PickListModel::IsUnreadRole).toBool();
    const bool isStarred = index.data(PickListModel::IsStarredRole).toBool();
    const bool isDismissed = index.data(PickListModel::IsDismissedRole).toBool();
    const Ink ink = inkOf(option, isDismissed);
    const PickRowLayout layout = layoutFor(option, index);

    if (isUnread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink.accent);
        painter->drawEllipse(layout.dot);
    }
    QFont titleFont = option.font;
    titleFont.setBold(isUnread && !isDismissed);
    titleFont.setStrikeOut(isDismissed);
    paintElided(painter, layout.title, index.data(PickListModel::TitleRole).toString(), titleFont,
                ink.text, option.direction);
    paintDetail(painter, layout.detail, option, index, ink);

    const QRect star =
        QRect(QPoint(), QSize(16, 16)).translated(layout.star.center() - QPoint(7, 7));
    m_icons.paint(painter, star, isStarred ? u"star"_s : u"star-outline"_s,
                  isStarred ? ink.accent : blended(ink.background, ink.muted, 0.7));
    painter->setFont(detailFont(option.font));
    paintChips(painter, layout.chips, index.data(PickListModel::ChipsRole).toStringList(), ink,
               index.data(PickListModel::IsPickedRole).toBool());
}

// What leads, in bold, is why a paper is here: it is like another, or it is here again.
void PickDelegate::paintDetail(QPainter *painter, const QRect &place,
                               const QStyleOptionViewItem &option, const QModelIndex &index,
                               const Ink &ink)
{
    QStringList reasons{index.data(PickListModel::SimilarityRole).toString(),
                        index.data(PickListModel::UpdateRole).toString()};
    reasons.removeAll({});
    const QString lead = reasons.join(u"  ·  "_s);
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
    const QString detail = index.data(PickListModel::AuthorsRole).toString() + u"  ·  " +
                           index.data(PickListModel::CategoriesRole).toString();
    paintElided(painter,
                part({place.left() + width, place.top(), place.width() - width, place.height()}),
                detail, detailFont(option.font), ink.muted, option.direction);
}

void PickDelegate::paintChips(QPainter *painter, const QList<QRect> &places,
                              const QStringList &texts, const Ink &ink, bool isPicked)
{
    const QColor fill =
        blended(ink.background, isPicked ? ink.accent : ink.muted, isPicked ? 0.22 : 0.10);
    QFont font = painter->font();
    font.setBold(isPicked);
    painter->setFont(font);
    for (qsizetype i = 0; i < places.size(); ++i) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(places.at(i), 4, 4);
        painter->setPen(readableOn(fill, isPicked ? ink.text : ink.muted));
        painter->drawText(places.at(i), Qt::AlignCenter | Qt::TextSingleLine, texts.value(i));
    }
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {320, pickRowHeight(metricsFor(option.font))};
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
    if (!layoutFor(full, index).star.contains(position))
        return false;
    Q_EMIT starClicked(index);
    return true;
}

} // namespace firstlight
