// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace firstlight {

Q_LOGGING_CATEGORY(logNet, "firstlight.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logArxiv, "firstlight.arxiv", QtWarningMsg)
Q_LOGGING_CATEGORY(logLlm, "firstlight.llm", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "firstlight.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logRun, "firstlight.run", QtWarningMsg)

namespace {

QLoggingCategory::CategoryFilter earlierFilter = nullptr;

void filterNetwork(QLoggingCategory *category)
{
    earlierFilter(category);
    if (!QByteArrayView(category->categoryName()).startsWith("qt.network"))
        return;
    category->setEnabled(QtDebugMsg, false);
    category->setEnabled(QtInfoMsg, false);
}

} // namespace

void keepHeadersOutOfLogs()
{
    earlierFilter = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter(&filterNetwork);
}

} // namespace firstlight
