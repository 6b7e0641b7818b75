// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowrunner.h"

#include "mainwindow.h"
#include "messages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTranslator>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int storageFailed = 4;

// The library that is open and its window; the window goes first.
class OpenLibrary final : public QObject
{
    Q_OBJECT

public:
    OpenLibrary(Profile profile, const Clock &clock)
        : m_profile(std::move(profile))
        , m_clock(clock)
    {}

    Result<void> open(bool isSample)
    {
        auto services =
            isSample ? Services::openSample(m_clock) : Services::open(m_profile, m_clock);
        if (!services)
            return tl::unexpected(services.error());
        m_window.reset();
        m_services = *std::move(services);
        m_window = std::make_unique<MainWindow>(*m_services);
        // Not while the old window is still handling the click.
        connect(
            m_window.get(), &MainWindow::sampleRequested, this, [this] { switchTo(true); },
            Qt::QueuedConnection);
        connect(
            m_window.get(), &MainWindow::realRequested, this, [this] { switchTo(false); },
            Qt::QueuedConnection);
        m_window->show();
        if (!isSample)
            m_window->startAutomaticRuns();
        return {};
    }

private:
    void switchTo(bool isSample)
    {
        if (const Result<void> opened = open(isSample); !opened && m_window)
            showMessage(m_window.get(), tr("Firstlight"), sentence(opened.error(), Doing::Opening));
    }

    Profile m_profile;
    Clock m_clock;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void installTranslations()
{
    const auto install = [](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English holds the plurals; the reader's language, if there is one, goes before it.
    auto *english = new QTranslator(QCoreApplication::instance());
    if (english->load(u":/i18n/firstlight_en"_s))
        QCoreApplication::installTranslator(english);
    if (QLocale().language() != QLocale::English)
        install(u"firstlight"_s, u":/i18n"_s);
}

} // namespace

int runWindow(const Profile &profile, const Clock &clock)
{
    QApplication::setApplicationName(u"Firstlight"_s);
    QApplication::setDesktopFileName(u"io.github.firstlight.Firstlight"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/io.github.firstlight.Firstlight.svg"_s));
    installTranslations();
    OpenLibrary library(profile, clock);
    const Result<void> opened = library.open(false);
    if (!opened) {
        showMessage(nullptr, OpenLibrary::tr("Firstlight cannot start"),
                    sentence(opened.error(), Doing::Opening));
        QApplication::exec();
        return storageFailed;
    }
    return QApplication::exec();
}

} // namespace firstlight

#include "windowrunner.moc"
