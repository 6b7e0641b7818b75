// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/libraryterms.h"

#include <QObject>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace firstlight {

// Offers what the library says while a term is typed, in a line or in a text of several lines in
// which commas part terms. Whoever has the library answers wanted with offer().
class TermCompletion final : public QObject
{
    Q_OBJECT

public:
    // field: a QLineEdit or a LinesField, which owns this.
    explicit TermCompletion(QWidget *field);

    // Dropped unless the term is still the one that is typed.
    void offer(const QString &beginning, const QList<LibraryTerm> &terms);
    bool isOpen() const;

Q_SIGNALS:
    void wanted(const QString &beginning); // from three letters on

private:
    // The text up to the cursor, as far as it belongs to one term.
    QString beginning() const;
    QRect place() const;
    void take(const QString &term);

    QWidget *m_field;
    QCompleter *m_completer;
    QStandardItemModel *m_terms;
    QTimer m_rest;
    bool m_isTaking = false; // what was chosen asks for nothing more
};

} // namespace firstlight
