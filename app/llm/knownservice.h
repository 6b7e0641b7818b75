// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/endpoint.h"
#include "llm/wireform.h"

#include <QList>

namespace firstlight {

// One row of the table of services: all in which one differs from another.
struct KnownService
{
    QString id;   // "openai"; "other" for the last row, which stands for any imitation
    QString name; // a product's: not translated
    QUrl base;    // empty where only the reader knows it
    Dialect dialect = Dialect::OpenAi;
    bool wantsKey = true;
    QByteArray keyHeader = "Authorization"; // this one as "Bearer KEY", others as the key alone
    WireForm form;                          // where negotiation starts
    bool hasFlex = false;
};

// In the order in which they are offered.
const QList<KnownService> &knownServices();

// The one that an address belongs to, by its host or, on this machine, its port.
const KnownService &serviceAt(const QUrl &base);

} // namespace firstlight
