// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(const QString &language)
{
    const QLocale desktop = QLocale::system();
    if (language == "system"_L1)
        return desktop;
    const QLocale wanted(language);
    return wanted.language() == desktop.language() && wanted.script() == desktop.script() ? desktop
                                                                                          : wanted;
}

} // namespace

Languages::~Languages()
{
    removeAll();
}

void Languages::speak(const QString &language)
{
    removeAll();
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    // What is installed later is asked first.
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    auto english = std::make_unique<QTranslator>();
    if (english->load(u":/i18n/firstlight_en"_s) &&
        QCoreApplication::installTranslator(english.get()))
        m_installed.push_back(std::move(english));
    if (locale.language() != QLocale::English)
        install(u"firstlight"_s, u":/i18n"_s);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Languages::install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QLocale(), name, u"_"_s, folder) &&
        QCoreApplication::installTranslator(translator.get()))
        m_installed.push_back(std::move(translator));
}

void Languages::removeAll()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

} // namespace firstlight
