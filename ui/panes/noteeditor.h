// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;

namespace firstlight {

// Writes the note of one paper. What was written is never lost: it is handed over when the editor
// is closed, loses the focus, is hidden or gets another paper.
class NoteEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    // Shows itself with the note of the paper and takes the focus.
    void open(const ArxivId &paper, const QString &note);
    // Hands over what was changed and goes; the focus is the caller's to give.
    void close();
    bool isOpen() const { return m_paper.has_value(); }

Q_SIGNALS:
    void changed(const firstlight::ArxivId &paper, const QString &note);
    void closed(); // by the reader, at the keyboard

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void handOver();

    QPlainTextEdit *m_text;
    std::optional<ArxivId> m_paper;
    QString m_saved;
};

} // namespace firstlight
