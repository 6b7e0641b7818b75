// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rankingwindow.h"
#include "store/session.h"

namespace firstlight {

QList<qint64> keysOfWindow(Session &session, const RankingWindow &window);
QList<WindowPaper> windowPapers(Session &session, const QList<qint64> &keys,
                                const QString &criteriaHash);
void saveTerms(Session &session, const QList<CountedTerms> &papers);

} // namespace firstlight
