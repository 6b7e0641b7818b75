// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/arxivclient.h"
#include "settings/settings.h"
#include "store/store.h"

namespace firstlight {

// Takes single papers into the library that were announced in no feed of the reader's: from arXiv's
// search API, at its pace.
class PaperFetch final : public QObject
{
    Q_OBJECT

public:
    // All references must outlive it.
    struct Parts
    {
        Store &store;
        Settings &settings;
        ArxivClient &arxiv;
    };
    explicit PaperFetch(Parts parts, QObject *parent = nullptr);

    // Those that arXiv has, now saved. Errors: NotFound (it has none of them), those of arxiv/,
    // Storage.
    QFuture<Result<QList<ArxivId>>> fetch(const QList<ArxivId> &papers);

private:
    QFuture<Result<QList<ArxivId>>> save(const QList<ArxivId> &wanted, const SearchPage &page);

    Parts m_parts;
};

} // namespace firstlight
