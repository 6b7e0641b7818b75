// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

class QMenu;

namespace firstlight {

// The program's icon in the desktop's tray, where the settings want it and the desktop has one: how
// many picks of the newest day are unread, and a menu. While it is shown the program outlives its
// window.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    // The services must outlive it.
    TrayIcon(Services &services, QObject *parent);
    ~TrayIcon() override;

    void follow(); // the settings
    bool isShown() const { return m_icon != nullptr; }
    void setDay(QDate newest); // null: the library is empty
    void setGetEnabled(bool isEnabled);

Q_SIGNALS:
    void openRequested();
    void getRequested();
    void quitRequested();

private:
    void show();
    void countSoon();
    void count();
    void describe(int unread);

    Services &m_services;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; // null while it is not shown
    QAction *m_get = nullptr;
    QTimer m_counting;
    QDate m_day;
};

// The icon with a number on it; 0: none.
QIcon badgedIcon(int number);

} // namespace firstlight
