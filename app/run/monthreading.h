// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/monthsources.h"
#include "settings/settings.h"

namespace firstlight {

// Looks back on a month of the library under the current criteria and cut-offs. Days are read one
// after the other, so that other reads need not wait long. The context's thread must run an event
// loop; store, settings and calendar must outlive the context.
QFuture<Result<MonthReview>> readMonth(QObject *context, Store &store, const Settings &settings,
                                       const AnnouncementCalendar &calendar, QDate month,
                                       const QDateTime &now);

} // namespace firstlight
