// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/backupmerge.h"
#include "services.h"
#include "settings/dataplaces.h"
#include "store/backups.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace firstlight {

// The library's backups: what is in each, and the way back to one; and where all of the reader's
// data lies.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    // The services must outlive it.
    explicit BackupsDialog(Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    // A backup waits to take the library's place when that is opened anew.
    void restoreStaged();

private:
    void layOut();
    QWidget *makeButtons();
    void load();
    void showBackups(const QList<Backup> &backups);
    void showPlaces(const QList<DataPlace> &places);
    void makeOne();
    void restore();
    void merge();
    void openFolder();
    void describe();
    void setBusy(const QString &text); // empty: no longer
    QString chosen() const;

    Services &m_services;
    QList<Backup> m_backups;
    bool m_isBusy = false;
    QTreeWidget *m_list;
    QTreeWidget *m_places;
    QLabel *m_status;
    QPushButton *m_make;
    QPushButton *m_restore;
    QPushButton *m_merge;
    std::unique_ptr<BackupMerge> m_merging;
};

} // namespace firstlight
