// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/sitewriting.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace firstlight {

class Services;

// Where the digests are published as a site, how far that is, and what came of it. The window stays
// usable beside it; closing it cancels.
class SiteDialog final : public QDialog
{
    Q_OBJECT

public:
    // The services must outlive it. Deletes itself when it is closed.
    SiteDialog(Services &services, QWidget *parent);

    void done(int result) override;

private:
    void layOut();
    void choose();
    void publish();
    void showRunning(bool isRunning);
    void showOutcome(const Result<SiteReport> &report);
    void say(const QString &text);

    Services &m_services;
    SiteWriting m_writing;
    QLineEdit *m_folder;
    QLineEdit *m_title;
    QLineEdit *m_address;
    QCheckBox *m_prompt;
    QProgressBar *m_progress;
    QLabel *m_outcome;
    QPushButton *m_choose;
    QPushButton *m_publish;
    QPushButton *m_cancel;
    QPushButton *m_open;
    QString m_index; // of the site that was written
};

} // namespace firstlight
