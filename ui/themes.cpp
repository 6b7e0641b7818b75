// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themes.h"

#include "contrast.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

struct ThemeColors
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb ink;
    QRgb quietInk;
    QRgb accent;
    QRgb onAccent;
    QRgb link;
    QRgb notice;
    QRgb line;
};

// Paper and ink, with the blue of the hour before sunrise.
constexpr ThemeColors lightColors{.window = 0xfff3f1ed,
                                  .base = 0xffffffff,
                                  .alternate = 0xfff8f6f2,
                                  .button = 0xfffaf9f6,
                                  .ink = 0xff1f1e24,
                                  .quietInk = 0xff65636c,
                                  .accent = 0xff3b4ba3,
                                  .onAccent = 0xffffffff,
                                  .link = 0xff3344a0,
                                  .notice = 0xfffff0cc,
                                  .line = 0xffb9b5ae};

constexpr ThemeColors darkColors{.window = 0xff1c1d23,
                                 .base = 0xff16171c,
                                 .alternate = 0xff1b1c22,
                                 .button = 0xff2a2c35,
                                 .ink = 0xffe6e3dc,
                                 .quietInk = 0xffa3a1aa,
                                 .accent = 0xff4f60b8,
                                 .onAccent = 0xffffffff,
                                 .link = 0xffa8b6ff,
                                 .notice = 0xff4a3f22,
                                 .line = 0xff4a4d5a};

constexpr ThemeColors highContrastColors{.window = 0xff000000,
                                         .base = 0xff000000,
                                         .alternate = 0xff101010,
                                         .button = 0xff000000,
                                         .ink = 0xffffffff,
                                         .quietInk = 0xffe0e0e0,
                                         .accent = 0xffffe14d,
                                         .onAccent = 0xff000000,
                                         .link = 0xff8fd8ff,
                                         .notice = 0xff33330a,
                                         .line = 0xffffffff};

QPalette paletteOf(const ThemeColors &colors)
{
    QPalette palette(QColor(colors.button), QColor(colors.window));
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, QRgb color) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, QColor(color));
    };
    set({QPalette::Window}, colors.window);
    set({QPalette::Base}, colors.base);
    set({QPalette::AlternateBase}, colors.alternate);
    set({QPalette::Button}, colors.button);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText},
        colors.ink);
    set({QPalette::BrightText}, colors.onAccent);
    set({QPalette::PlaceholderText}, colors.quietInk);
    set({QPalette::Highlight}, colors.accent);
    set({QPalette::HighlightedText}, colors.onAccent);
    set({QPalette::Link, QPalette::LinkVisited}, colors.link);
    set({QPalette::ToolTipBase}, colors.notice);
    const QColor window(colors.window);
    const QColor line(colors.line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Midlight, blended(window, line, 0.5));
    palette.setColor(QPalette::Dark, blended(line, QColor(colors.ink), 0.2));
    palette.setColor(QPalette::Light, blended(QColor(colors.button), Qt::white, 0.1));
    palette.setColor(QPalette::Shadow, Qt::black);
    // Off is faint, yet to be read: who meets it wants to know what it is.
    const QColor off = readableOn(window, blended(window, QColor(colors.quietInk), 0.75), 3);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, off);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText,
                     readableOn(line, QColor(colors.ink)));
    return palette;
}

} // namespace

std::optional<QPalette> themePalette(const QString &theme)
{
    if (theme == "light"_L1)
        return paletteOf(lightColors);
    if (theme == "dark"_L1)
        return paletteOf(darkColors);
    if (theme == "high-contrast"_L1)
        return paletteOf(highContrastColors);
    return std::nullopt;
}

} // namespace firstlight
