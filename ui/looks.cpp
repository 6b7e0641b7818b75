// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"

#include "themes.h"

#include <QApplication>
#include <QStyle>

namespace firstlight {

using namespace Qt::StringLiterals;

Looks::Looks()
    : m_desktopStyle(QApplication::style()->name())
    , m_desktopFont(QApplication::font())
    , m_theme(u"system"_s)
{}

void Looks::wear(const QString &theme, int scale)
{
    if (theme != m_theme) {
        m_theme = theme;
        const std::optional<QPalette> palette = themePalette(theme);
        // A desktop's style may have colours of its own that know nothing of the palette.
        const QString style = palette ? u"fusion"_s : m_desktopStyle;
        if (QApplication::style()->name().compare(style, Qt::CaseInsensitive) != 0)
            QApplication::setStyle(style);
        QApplication::setPalette(palette.value_or(QPalette()));
    }
    if (scale != m_scale) {
        m_scale = scale;
        QFont font = m_desktopFont;
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * scale / 100);
        else
            font.setPixelSize(font.pixelSize() * scale / 100);
        QApplication::setFont(font);
    }
}

} // namespace firstlight
