// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteriadifference.h"
#include "criteria/criteriamerge.h"
#include "store/store.h"

#include <QObject>

namespace firstlight {

// What merging another revision into the current one comes to; nothing is saved yet.
struct PreparedMerge
{
    Revision ours;
    Revision theirs;
    QList<MergeConflict> conflicts;
    QString text; // Markdown; in conflicts it holds both sides
};

// All that a reader does to revisions of the criteria. Nothing of it needs the network.
class RevisionDesk final : public QObject
{
    Q_OBJECT

public:
    // The store must outlive it.
    explicit RevisionDesk(Store &store, QObject *parent = nullptr);

    // Answered by loaded, also when another revision becomes current.
    void load();
    const QList<Revision> &revisions() const { return m_revisions; } // ascending
    int current() const { return m_current; }                        // 0: there is none
    const Revision *revision(int number) const;                      // null: unknown

    void use(int number);
    void label(int number, const QString &text);
    void compare(int before, int after); // answered by compared, for the last call only
    void merge(int theirs);              // answered by mergePrepared
    void saveMerge(const PreparedMerge &merge);
    void importFile(const QString &path);
    void exportTo(int number, const QString &path);

Q_SIGNALS:
    void loaded();
    void compared(int before, int after, const firstlight::CriteriaDifference &difference);
    void mergePrepared(const firstlight::PreparedMerge &merge);
    void said(const QString &text); // something was done
    void failed(const QString &text);

private:
    void complain(const Error &error);

    Store &m_store;
    QList<Revision> m_revisions;
    int m_current = 0;
    int m_comparing = 0; // numbers the calls of compare
};

} // namespace firstlight
