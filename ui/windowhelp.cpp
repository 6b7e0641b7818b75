// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "dialogs/helpdialog.h"
#include "dialogs/logdialog.h"
#include "dialogs/shortcutsheet.h"
#include "firststeps.h"
#include "links.h"
#include "messages.h"
#include "panes/statusline.h"
#include "runcontrol.h"
#include "windowactions.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMenu>

// What MainWindow tells of itself: help, first steps, what is new, the log.
namespace firstlight {

using namespace Qt::StringLiterals;

void MainWindow::connectHelp()
{
    connect(m_actions->help, &QAction::triggered, this,
            [this] { openHelp(helpPageFor(QApplication::focusWidget())); });
    connect(m_actions->news, &QAction::triggered, this, [this] { openHelp(u"news"_s); });
    connect(m_actions->log, &QAction::triggered, this, &MainWindow::openLog);
    connect(m_status, &StatusLine::logRequested, this, &MainWindow::openLog);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        auto *sheet = new ShortcutSheet(m_actions->bindings(), this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    m_actions->firstSteps->setEnabled(!m_services.isSample());
    connect(m_actions->firstSteps, &QAction::triggered, m_firstSteps, &FirstSteps::open);
    connect(m_firstSteps, &FirstSteps::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_firstSteps, &FirstSteps::settingsChanged, this, &MainWindow::offerScorers);
    connect(m_firstSteps, &FirstSteps::getRequested, this, [this](bool withModel) {
        if (const int model = m_scorer->findData(u"llm"_s); withModel && model >= 0)
            m_scorer->setCurrentIndex(model);
        m_lacksCriteria = false;
        get();
    });
    qApp->installEventFilter(this);
    sayNews();
}

// A letter in an open menu chooses there; without this it would be the window's key of that letter.
// And F1 in a dialog, where the window's own keys do not reach.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QMenu *>(watched) &&
        !static_cast<QKeyEvent *>(event)->modifiers().testAnyFlags(
            Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1)
        return QMainWindow::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const QWidget *window = widget ? widget->window() : nullptr;
    if (!window || window == this || !qobject_cast<const QDialog *>(window) || window == m_help)
        return QMainWindow::eventFilter(watched, event);
    openHelp(helpPageFor(widget));
    return true;
}

// A dialog that keeps the window from being used would keep the help from it, too, were it not its
// own.
void MainWindow::openHelp(const QString &page)
{
    QWidget *asker = QApplication::activeModalWidget();
    QWidget *owner = asker ? asker : this;
    if (m_help && m_help->parentWidget() != owner) {
        m_help->close();
        m_help.clear();
    }
    if (!m_help) {
        m_help = new HelpDialog(helpPages(QLocale().name()), owner);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_help, &HelpDialog::linkActivated, this, [](const QUrl &url) {
            if (isWebPage(url))
                QDesktopServices::openUrl(url);
        });
    }
    m_help->openAt(page);
}

void MainWindow::openLog()
{
    if (!m_log) {
        m_log = new LogDialog(m_services, this);
        m_log->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_log, &LogDialog::folderRequested, this, [](const QString &folder) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        });
    }
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

// Once after an update, and quietly.
void MainWindow::sayNews()
{
    const QString version = QStringLiteral(FIRSTLIGHT_VERSION);
    Settings &settings = m_services.settings();
    const QString seen = settings.windowState(u"version"_s).toString();
    if (seen == version)
        return;
    settings.setWindowState(u"version"_s, version);
    if (!seen.isEmpty())
        m_status->say(tr("This is Firstlight %1. Help > What's new tells what is.").arg(version));
}

void MainWindow::showAbout()
{
    showMessage(this, tr("About Firstlight"),
                tr("Firstlight %1\nThe day's arXiv papers, ranked by what you want to read.\n\n"
                   "Free software under the GNU General Public License, version 3 or later.\n"
                   "Formulas are set by MathJax 3.2.2, under the Apache License 2.0: a bundle "
                   "in which the classes Attributes and BaseItem.env are replaced.\n"
                   "Thank you to arXiv for use of its open access interoperability.")
                        .arg(QStringLiteral(FIRSTLIGHT_VERSION)) +
                    u"\n\n" +
                    tr("Built with Qt %1, SQLite, QtKeychain, libstemmer and tl::expected.")
                        .arg(QString::fromLatin1(qVersion())));
}

} // namespace firstlight
