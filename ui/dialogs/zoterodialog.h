// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportcontrol.h"
#include "run/zoterosending.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace firstlight {

// Puts papers into the running Zotero: which, and into what collection. Esc ends the sending first;
// what is sent stays, and is not sent again.
class ZoteroDialog final : public QDialog
{
    Q_OBJECT

public:
    // At least one source; the first is proposed. The sending must outlive it.
    ZoteroDialog(ZoteroSending &sending, const QList<ExportSource> &sources, QWidget *parent);

    void reject() override;

private:
    void layOut();
    QWidget *makeButtons();
    void askPlace();
    void showPlace(const ZoteroPlace &place);
    void start();
    void send(const QList<Pick> &picks);
    void end(const QString &said);
    void describe();

    enum class State { Asking, Ready, Sending, Unreachable };

    ZoteroSending &m_sending;
    QList<ExportSource> m_sources;
    State m_state = State::Asking;
    QComboBox *m_source;
    QComboBox *m_collection;
    QCheckBox *m_withPdf;
    QCheckBox *m_again;
    QLabel *m_said;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_retry;
};

} // namespace firstlight
