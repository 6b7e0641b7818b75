// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/imports.h"
#include "store/session.h"

#include <map>

namespace firstlight {

// Rows of one of libraryTables(), in its order; at most limit of those after a place in it.
LibraryRows libraryRows(Session &session, const QString &name, const QVariantList &after,
                        int limit);

// Merges rows of another library, within one session: see paper/librarytables.h.
class RowImport final
{
public:
    // The session must outlive it.
    explicit RowImport(Session &session);
    ~RowImport();

    // Whether it brought anything new. A row whose paper is not here is left out, as is one that
    // is flawed.
    bool save(const LibraryRow &row);

private:
    class Table;
    Table &tableNamed(const QString &name);

    Session &m_session;
    std::map<QString, std::unique_ptr<Table>> m_tables;
};

} // namespace firstlight
