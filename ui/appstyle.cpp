// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appstyle.h"

#include "contrast.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace firstlight {

namespace {

bool growsWithText(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_LargeIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_IconViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_MessageBoxIconSize:
    case QStyle::PM_LineEditIconSize:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_ScrollBarExtent:
    case QStyle::PM_SliderLength:
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
        return true;
    default:
        return false;
    }
}

// Three to one on the ground, as what shows where a control is needs to be.
QColor outlineOf(const QStyleOption &option)
{
    QColor outline = option.palette.color(QPalette::WindowText);
    outline.setAlphaF(option.state.testFlag(QStyle::State_Enabled) ? 0.55F : 0.3F);
    return outline;
}

bool isOnDark(const QStyleOption &option)
{
    return option.palette.color(QPalette::Window).lightness() < 128;
}

// Over the style's own, which does not grow with the text.
void drawArrow(QPainter *painter, const QStyleOption &option, const QRect &place, int scale)
{
    const double side = std::min(place.width() * 0.8, 8.0 * scale / 100);
    const QPointF middle = QRectF(place).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(QPalette::ButtonText));
    painter->drawPolygon(QPolygonF{middle + QPointF(-side / 2, -side / 4),
                                   middle + QPointF(side / 2, -side / 4),
                                   middle + QPointF(0, side / 4)});
    painter->restore();
}

enum class Shape { Box, Rounded, Round };

void drawOutline(QPainter *painter, const QStyleOption &option, Shape shape)
{
    const bool isFocused = shape == Shape::Rounded && option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, shape != Shape::Box);
    painter->setPen(isFocused ? readableOn(option.palette.color(QPalette::Window),
                                           option.palette.color(QPalette::Highlight), 3.0)
                              : outlineOf(option));
    painter->setBrush(Qt::NoBrush);
    const QRect frame = option.rect.adjusted(0, 0, -1, -1);
    const QRectF middle = QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5);
    if (shape == Shape::Round)
        painter->drawEllipse(middle);
    else if (shape == Shape::Rounded)
        painter->drawRoundedRect(middle, 2, 2);
    else
        painter->drawRect(frame);
    painter->restore();
}

} // namespace

AppStyle::AppStyle(const QString &key, int scale)
    : QProxyStyle(key)
    , m_scale(scale)
{}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                          const QWidget *widget) const
{
    const int own = QProxyStyle::pixelMetric(metric, option, widget);
    return own > 0 && growsWithText(metric) ? own * m_scale / 100 : own;
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returned);
}

// Of the desktop's colours, too.
void AppStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        const QColor text = palette.color(group, QPalette::Text);
        palette.setColor(group, QPalette::PlaceholderText,
                         readableOn(base, blended(base, text, 0.6)));
        palette.setColor(group, QPalette::Link,
                         readableOn(base, palette.color(group, QPalette::Link)));
    }
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
        drawOutline(painter, *option,
                    element == PE_IndicatorRadioButton ? Shape::Round : Shape::Box);
        break;
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
        if (isOnDark(*option))
            drawOutline(painter, *option, Shape::Rounded);
        break;
    default:
        break;
    }
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && button->text.endsWith(u'▾')) {
        QStyleOptionToolButton plain = *button;
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false); // its text says so
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && isOnDark(*option))
        drawOutline(painter, *option, Shape::Rounded);
    if (control == CC_ComboBox && m_scale > 100)
        drawArrow(painter, *option, subControlRect(control, option, SC_ComboBoxArrow, widget),
                  m_scale);
    if (control == CC_ScrollBar && isOnDark(*option)) {
        QStyleOption handle;
        handle.QStyleOption::operator=(*option);
        handle.state.setFlag(State_HasFocus, false);
        handle.rect = subControlRect(control, option, SC_ScrollBarSlider, widget);
        drawOutline(painter, handle, Shape::Rounded);
    }
}

} // namespace firstlight
