// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

namespace firstlight {

// The colours and the size of text and controls of the whole application. Made before the first
// window, it knows what the desktop had given.
class Looks final
{
public:
    Looks();

    // theme as in the settings; scale in per cent of the desktop's text. "system" is the desktop's
    // palette; where it has none of its own, our light or dark one.
    void wear(const QString &theme, int scale);

private:
    QFont fontOf(int scale) const;

    QString m_desktopStyle;
    QString m_bareTheme; // in place of the desktop's; empty: it has colours of its own
    QFont m_desktopFont;
    QString m_style; // what is worn; none yet where it is to be worn as AppStyle
    QString m_theme; // what is worn
    int m_scale = 100;
};

// The desktop's font of fixed pitch, as large as the text around it.
QFont fixedFont();

} // namespace firstlight
