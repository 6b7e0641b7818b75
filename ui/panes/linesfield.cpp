// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/linesfield.h"

#include "panes/termcompletion.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>

namespace firstlight {

namespace {

constexpr int mostLines = 8;

QString withoutOuterBlanks(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.simplified());
    }
    return lines.join(u'\n');
}

} // namespace

LinesField::LinesField(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_isShowing)
            Q_EMIT edited();
    });
}

void LinesField::showText(const QString &text)
{
    if (withoutOuterBlanks(toPlainText()) == withoutOuterBlanks(text))
        return;
    const QScopedValueRollback quiet(m_isShowing, true);
    setPlainText(text);
}

QStringList LinesField::lines() const
{
    QStringList lines;
    for (const QString &line : toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.simplified());
    }
    return lines;
}

void LinesField::fit()
{
    // A plain text's layout measures in lines.
    const int lines = qMax(1, qRound(document()->size().height()));
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int frame = 2 * frameWidth() + qRound(2 * document()->documentMargin());
    setFixedHeight(qMin(lines, mostLines) * fontMetrics().lineSpacing() + frame + 2);
}

void LinesField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void LinesField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

// An open list of terms offers its keys here first; those that choose from it are its own.
void LinesField::keyPressEvent(QKeyEvent *event)
{
    const auto *completion = findChild<TermCompletion *>();
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape;
    if (chooses && completion && completion->isOpen())
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace firstlight
