// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayicon.h"

#include "base/async.h"
#include "contrast.h"
#include "run/reading.h"
#include "words.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 99;
constexpr std::chrono::milliseconds rest{500}; // before it is counted again

QPixmap badged(int number, int side)
{
    QPixmap pixmap = QIcon(u":/icons/io.github.firstlight.Firstlight.svg"_s).pixmap(side, side);
    const QString text = number > mostShown ? u"99+"_s : QString::number(number);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(side * 9 / 20);
    font.setBold(true);
    painter.setFont(font);
    const int height = side * 11 / 20;
    const int width = std::max(height, painter.fontMetrics().horizontalAdvance(text) + side / 8);
    const QRect badge(side - std::min(width, side), side - height, std::min(width, side), height);
    const QColor ground = QApplication::palette().color(QPalette::Highlight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(readableOn(ground, QApplication::palette().color(QPalette::HighlightedText)));
    painter.drawText(badge, Qt::AlignCenter, text);
    return pixmap;
}

int unreadPicks(const QList<Pick> &papers, Cutoffs cutoffs)
{
    return static_cast<int>(
        std::count_if(papers.begin(), papers.end(), [cutoffs](const Pick &pick) {
            return isPicked(pick, cutoffs) && !pick.reader.isRead() && !pick.reader.dismissed;
        }));
}

} // namespace

QIcon badgedIcon(int number)
{
    if (number <= 0)
        return QIcon(u":/icons/io.github.firstlight.Firstlight.svg"_s);
    QIcon icon;
    for (const int side : {22, 24, 32, 48, 64})
        icon.addPixmap(badged(number, side));
    return icon;
}

TrayIcon::TrayIcon(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_counting.setSingleShot(true);
    m_counting.setInterval(rest);
    connect(&m_counting, &QTimer::timeout, this, &TrayIcon::count);
    for (const auto changed : {&Store::readerStateChanged, &Store::scoresSaved})
        connect(&services.store(), changed, this, &TrayIcon::countSoon);
    connect(&services.store(), &Store::criteriaChanged, this, &TrayIcon::countSoon);
    follow();
}

TrayIcon::~TrayIcon()
{
    if (m_icon)
        QApplication::setQuitOnLastWindowClosed(true);
}

void TrayIcon::follow()
{
    const bool isWanted =
        m_services.settings().hasTray() && QSystemTrayIcon::isSystemTrayAvailable();
    if (isWanted && !m_icon)
        show();
    else if (!isWanted)
        m_icon.reset();
    QApplication::setQuitOnLastWindowClosed(!m_icon);
    countSoon();
}

void TrayIcon::show()
{
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("&Open Firstlight")), &QAction::triggered, this,
            &TrayIcon::openRequested);
    m_get = m_menu->addAction(tr("&Get today's papers"));
    connect(m_get, &QAction::triggered, this, &TrayIcon::getRequested);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT openRequested();
            });
    describe(0);
    m_icon->show();
}

void TrayIcon::setDay(QDate newest)
{
    m_day = newest;
    countSoon();
}

void TrayIcon::setGetEnabled(bool isEnabled)
{
    if (m_get)
        m_get->setEnabled(isEnabled);
}

void TrayIcon::countSoon()
{
    if (m_icon && !m_counting.isActive())
        m_counting.start();
}

void TrayIcon::count()
{
    if (!m_day.isValid())
        return describe(0);
    auto picks = chain(this, m_services.store().currentRevision())
                     .then([this](const std::optional<Revision> &revision) {
                         PickQuery query =
                             readingQuery(m_services.settings(), revision.value_or(Revision()));
                         query.day = m_day;
                         return m_services.store().picks(query);
                     })
                     .future();
    const Cutoffs cutoffs = cutoffsOf(m_services.settings());
    const auto unreadOf = [cutoffs](const Result<QList<Pick>> &papers) {
        return unreadPicks(papers.value_or(QList<Pick>()), cutoffs);
    };
    deliver(picks.then(QtFuture::Launch::Async, unreadOf), this,
            [this](int unread) { describe(unread); });
}

void TrayIcon::describe(int unread)
{
    if (!m_icon)
        return;
    m_icon->setIcon(badgedIcon(unread));
    //: %1: "Wed 1 Oct"
    const QString picks = tr("Firstlight: %Ln unread pick(s) of %1", nullptr, unread);
    m_icon->setToolTip(m_day.isValid() ? picks.arg(dayText(m_day)) : tr("Firstlight"));
}

} // namespace firstlight
