// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestioncontrol.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace firstlight {

// From misses to edits of the criteria: what asking costs, what is missed, what the model proposes,
// and what each of it does to the tests before it is accepted.
class SuggestionDialog final : public QDialog
{
    Q_OBJECT

public:
    // Begins with the forecast; nothing is sent before the reader asks. The services must outlive
    // the dialog.
    explicit SuggestionDialog(Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsRequested();
    void paperChosen(const firstlight::ArxivId &paper, QDate day);
    void taken(const QList<firstlight::ProposedEdit> &edits); // as an unsaved draft

private:
    void describeParts();
    void layOut();
    QWidget *makeButtons();
    void connectControl();
    void begin();
    void showForecast(const SuggestionForecast &forecast);
    void showMisses(const QList<Miss> &misses);
    void showEdits();
    void showEffects(const SuggestionEffects &effects);
    void showDetails();
    void askOrCancel();
    void stop(const QString &trouble);
    void tick(); // what is ticked now is accepted
    void takeOver();
    QList<bool> ticked() const;

    SuggestionControl m_control;
    QString m_askText;
    QList<Miss> m_misses;
    bool m_isAsking = false;
    QLabel *m_about;
    QTreeWidget *m_missList;
    QTreeWidget *m_editList;
    QPlainTextEdit *m_details;
    QLabel *m_together;
    QPushButton *m_ask;
    QPushButton *m_take;
    QPushButton *m_settings;
};

} // namespace firstlight
