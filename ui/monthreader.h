// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/monthreview.h"
#include "services.h"

#include <QTimer>

namespace firstlight {

// Looks back on a month of the library for the page that shows it.
class MonthReader final : public QObject
{
    Q_OBJECT

public:
    // The services must outlive it.
    explicit MonthReader(Services &services, QObject *parent = nullptr);

    // Answered by loaded or failed. A null date: none is shown any more.
    void show(QDate month);
    void reload(); // soon and once: during a run much changes

Q_SIGNALS:
    void loaded(const firstlight::MonthReview &review);
    void failed(const firstlight::Error &error);

private:
    void load();

    Services &m_services;
    QTimer m_soon;
    QDate m_month;
    bool m_isReading = false;
};

} // namespace firstlight
