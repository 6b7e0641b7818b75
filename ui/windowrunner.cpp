// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowrunner.h"

#include "base/async.h"
#include "base/interrupts.h"
#include "base/logbook.h"
#include "desktop/instance.h"
#include "languages.h"
#include "looks.h"
#include "mainwindow.h"
#include "messages.h"
#include "syncwatch.h"

#include <QApplication>
#include <QEventLoop>
#include <QMessageBox>
#include <QTimer>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int storageFailed = 4;
constexpr std::chrono::seconds longestFarewell(15);

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
        auto services = isSample ? Services::openSample(m_clock)
                                 : Services::open(m_profile, m_clock, DailyCopy::Later);
        if (!services)
            return tl::unexpected(services.error());
        m_window.reset();
        if (isSample && m_services)
            takeLooksAlong((*services)->settings());
        m_services = *std::move(services);
        wearSettings();
        showWindow();
        return {};
    }

    void answer(const InstanceMessage &asked)
    {
        if (m_window)
            m_window->comeForward(asked);
    }

    // What changed since the last time goes to the reader's other machines; a large library may
    // have to wait for the next time.
    void leave()
    {
        const auto *sync = m_window ? m_window->findChild<SyncWatch *>() : nullptr;
        if (!sync || !sync->hasUnwritten() || m_services->settings().syncFolder().isEmpty())
            return;
        QEventLoop loop;
        deliver(m_services->syncing().start(), &loop,
                [&loop](const Result<SyncReport> &) { loop.quit(); });
        QTimer::singleShot(longestFarewell, &loop, &QEventLoop::quit);
        loop.exec();
    }

    // At the end of a session, or when somebody kills the program politely.
    void leaveAtOnce()
    {
        if (m_window)
            m_window->remember();
        QApplication::exit();
    }

private:
    void showWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_services);
        // Not while the old window is still handling the click.
        connect(
            m_window.get(), &MainWindow::sampleRequested, this, [this] { switchTo(true); },
            Qt::QueuedConnection);
        connect(
            m_window.get(), &MainWindow::realRequested, this, [this] { switchTo(false); },
            Qt::QueuedConnection);
        connect(m_window.get(), &MainWindow::looksTried, this,
                [this](const QString &theme, int scale) { m_looks.wear(theme, scale); });
        connect(m_window.get(), &MainWindow::reopenRequested, this, &OpenLibrary::reopen,
                Qt::QueuedConnection);
        connect(m_window.get(), &MainWindow::languageChanged, this, &OpenLibrary::changeLanguage,
                Qt::QueuedConnection);
        m_window->show();
        if (m_services->isSample())
            return;
        m_window->startAutomaticRuns();
        m_services->dailyCare().start();
    }

    // Nobody may have the library open while a backup takes its place.
    void reopen()
    {
        m_window->remember();
        m_window.reset();
        m_services.reset();
        const Result<void> opened = open(false);
        if (!opened)
            showMessage(nullptr, tr("Firstlight"), sentence(opened.error(), Doing::Opening));
    }

    // On the same services: what runs goes on running.
    void changeLanguage()
    {
        m_window->remember();
        m_window.reset();
        wearSettings();
        showWindow();
    }

    void wearSettings()
    {
        const Settings &settings = m_services->settings();
        m_looks.wear(settings.windowTheme(), settings.windowScale());
        if (settings.windowLanguage() != m_language) {
            m_language = settings.windowLanguage();
            m_languages.speak(m_language);
        }
    }

    // The sample has a profile of its own, which knows nothing of what the reader has chosen.
    void takeLooksAlong(Settings &sample) const
    {
        for (const SettingInfo &info : settingInfos()) {
            if (info.key.startsWith("ui."_L1))
                (void)sample.setText(info.key, m_services->settings().text(info.key).value());
        }
    }

    void switchTo(bool isSample)
    {
        if (const Result<void> opened = open(isSample); !opened && m_window)
            showMessage(m_window.get(), tr("Firstlight"), sentence(opened.error(), Doing::Opening));
    }

    Profile m_profile;
    Clock m_clock;
    Looks m_looks;
    Languages m_languages;
    QString m_language;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int runWindow(const Profile &profile, const Clock &clock, const InstanceMessage &asked)
{
    QApplication::setApplicationName(u"Firstlight"_s);
    QApplication::setDesktopFileName(u"io.github.firstlight.Firstlight"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/io.github.firstlight.Firstlight.svg"_s));
    Instance instance(profile.instanceSocket());
    if (instance.begin(asked) == Instance::Role::Told)
        return 0;
    OpenLibrary library(profile, clock);
    keepLog(profile.logFile());
    QObject::connect(&instance, &Instance::asked, &library, &OpenLibrary::answer);
    const Result<void> opened = library.open(false);
    if (!opened) {
        showMessage(nullptr, OpenLibrary::tr("Firstlight cannot start"),
                    sentence(opened.error(), Doing::Opening));
        QApplication::exec();
        return storageFailed;
    }
    if (!asked.links.isEmpty())
        library.answer(asked);
    const Interrupts interrupts([&library] { library.leaveAtOnce(); });
    const int code = QApplication::exec();
    library.leave();
    return code;
}

} // namespace firstlight

#include "windowrunner.moc"
