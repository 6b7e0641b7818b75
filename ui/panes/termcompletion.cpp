// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/termcompletion.h"

#include "panes/linesfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTextBlock>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMs = 60;
constexpr qsizetype fewestLetters = 3;
constexpr int termRole = Qt::UserRole;

} // namespace

TermCompletion::TermCompletion(QWidget *field)
    : QObject(field)
    , m_field(field)
    , m_completer(new QCompleter(this))
    , m_terms(new QStandardItemModel(this))
{
    m_completer->setModel(m_terms);
    m_completer->setWidget(field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(u"termCompletion"_s);
    m_completer->popup()->setAccessibleName(tr("Terms in the library"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (beginning().size() >= fewestLetters && m_field->hasFocus())
            Q_EMIT wanted(beginning());
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(termRole).toString()); });
    const auto typed = [this] {
        if (m_isTaking)
            return;
        m_completer->popup()->hide();
        m_rest.start();
    };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textEdited, this, typed);
    else if (auto *text = qobject_cast<LinesField *>(field))
        connect(text, &LinesField::edited, this, typed);
}

bool TermCompletion::isOpen() const
{
    return m_completer->popup()->isVisible();
}

QString TermCompletion::beginning() const
{
    QString before;
    if (const auto *line = qobject_cast<QLineEdit *>(m_field)) {
        before = line->text().left(line->cursorPosition());
    } else if (const auto *text = qobject_cast<LinesField *>(m_field)) {
        const QTextCursor cursor = text->textCursor();
        before = cursor.block().text().left(cursor.positionInBlock());
    }
    before = before.sliced(before.lastIndexOf(u',') + 1);
    while (!before.isEmpty() && before.front().isSpace())
        before.remove(0, 1);
    return before;
}

QRect TermCompletion::place() const
{
    const auto *text = qobject_cast<LinesField *>(m_field);
    QRect place = text ? text->cursorRect() : QRect(0, 0, 0, m_field->height());
    place.setWidth(qMin(m_field->width(), 320));
    place.moveLeft(qBound(0, place.left(), qMax(0, m_field->width() - place.width())));
    return place;
}

void TermCompletion::offer(const QString &beginning, const QList<LibraryTerm> &terms)
{
    if (beginning != this->beginning() || !m_field->hasFocus())
        return;
    m_terms->clear();
    for (const LibraryTerm &term : terms) {
        auto *item =
            new QStandardItem(tr("%1 · %Ln paper(s)", nullptr, term.papers).arg(term.text));
        item->setData(term.text, termRole);
        item->setEditable(false);
        m_terms->appendRow(item);
    }
    if (terms.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete(place());
}

void TermCompletion::take(const QString &term)
{
    const QScopedValueRollback quiet(m_isTaking, true);
    const qsizetype typed = beginning().size();
    if (auto *line = qobject_cast<QLineEdit *>(m_field)) {
        const int end = line->cursorPosition();
        line->setSelection(end - int(typed), int(typed));
        line->insert(term);
    } else if (auto *text = qobject_cast<LinesField *>(m_field)) {
        QTextCursor cursor = text->textCursor();
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed));
        cursor.insertText(term);
    }
}

} // namespace firstlight
