// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/revision.h"
#include "previewdifference.h"

#include <QDockWidget>
#include <QTimer>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace firstlight {

// The criteria as text, tried on the list while they are typed.
class CriteriaDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit CriteriaDock(QWidget *parent = nullptr);

    // The saved revision; unsaved typing stays unless it has become the same.
    void setSaved(const std::optional<Revision> &revision);
    bool isModified() const;
    void save();   // when modified
    void revert(); // to the saved text
    void showDifference(const PreviewDifference &difference);
    QPlainTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void tried(const QString &text); // typing has paused
    void reverted();                 // the text is the saved one again
    void saveRequested(const QString &text);
    void modifiedChanged(bool isModified);
    void left(); // Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeButtons();
    void textChanged();
    // spoken: for those who do not see the signs; empty: the text itself.
    void say(const QString &text, const QString &spoken = {});

    QPlainTextEdit *m_editor;
    QLabel *m_strip;
    QPushButton *m_save;
    QPushButton *m_revert;
    QTimer m_pause;
    QString m_saved;
    int m_revision = 0;
    bool m_wasModified = false;
};

} // namespace firstlight
