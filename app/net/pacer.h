// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>

namespace firstlight {

// Keeps requests to one service a fixed time apart and one at a time, across programs too: the time of the last
// request is kept in a file.
class Pacer final : public QObject
{
    Q_OBJECT

public:
    // stampFile: where the last request's time is kept; empty: in memory only.
    Pacer(std::chrono::milliseconds pace, QString stampFile, QObject *parent = nullptr);

    // How long the caller must wait for its turn; the turn is his from now on. Turns are pace apart.
    std::chrono::milliseconds takeTurn();

    void setPace(std::chrono::milliseconds pace) { m_pace = pace; }

private:
    std::chrono::milliseconds m_pace;
    QString m_stampFile;
    qint64 m_lastMs = 0; // since the epoch
};

} // namespace firstlight
