// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"

#include "appstyle.h"
#include "themes.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isFusion(const QString &style)
{
    return style.compare(u"fusion"_s, Qt::CaseInsensitive) == 0;
}

// Qt's own grey is nobody's choice.
QString bareTheme()
{
    const QPalette standard = QApplication::style()->standardPalette();
    if (!isFusion(QApplication::style()->name()) || QApplication::palette() != standard)
        return {};
    return standard.color(QPalette::Window).lightness() < 128 ? u"dark"_s : u"light"_s;
}

} // namespace

Looks::Looks()
    : m_desktopStyle(QApplication::style()->name())
    , m_bareTheme(bareTheme())
    , m_desktopFont(QApplication::font())
    , m_style(isFusion(m_desktopStyle) ? QString() : m_desktopStyle)
    , m_theme(u"system"_s)
{}

void Looks::wear(const QString &chosen, int scale)
{
    const QString theme = chosen == "system"_L1 && !m_bareTheme.isEmpty() ? m_bareTheme : chosen;
    const bool isOtherTheme = theme != m_theme;
    const bool isOtherScale = scale != m_scale;
    const std::optional<QPalette> palette = themePalette(theme);
    // A desktop's style may have colours of its own that know nothing of the palette.
    const QString style = palette ? u"fusion"_s : m_desktopStyle;
    if (isOtherScale || style != m_style)
        QApplication::setStyle(scale == 100 && !isFusion(style) ? QStyleFactory::create(style)
                                                                : new AppStyle(style, scale));
    m_style = style;
    if (isOtherTheme)
        QApplication::setPalette(palette.value_or(QPalette()));
    if (isOtherScale)
        QApplication::setFont(fontOf(scale));
    m_theme = theme;
    m_scale = scale;
}

QFont Looks::fontOf(int scale) const
{
    QFont font = m_desktopFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale / 100);
    else
        font.setPixelSize(font.pixelSize() * scale / 100);
    return font;
}

QFont fixedFont()
{
    QFont font;
    font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    return font;
}

} // namespace firstlight
