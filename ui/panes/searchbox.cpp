// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/searchbox.h"

#include "symbolicicons.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

SearchBox::SearchBox(QWidget *parent)
    : QWidget(parent)
    , m_scope(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_save(new QToolButton(this))
    , m_name(new QLineEdit(this))
    , m_complaint(new QLabel(this))
{
    m_scope->setObjectName(u"searchScope"_s);
    m_scope->setAccessibleName(tr("Where to search"));
    m_scope->addItem(tr("In this list"));
    m_scope->addItem(tr("Everywhere"));
    m_text->setObjectName(u"search"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    m_save->setObjectName(u"saveSearch"_s);
    m_save->setIcon(SymbolicIcons::icon(u"star-outline"_s, palette()));
    m_save->setToolTip(tr("Save this search"));
    m_save->setAccessibleName(m_save->toolTip());
    m_save->setMinimumSize(24, 24);
    m_name->setObjectName(u"searchName"_s);
    m_name->setPlaceholderText(tr("Name of this search; Return saves it"));
    m_name->setAccessibleName(tr("Name of this search"));
    m_complaint->setObjectName(u"searchComplaint"_s);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    for (QLineEdit *line : {m_text, m_name})
        line->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_scope);
    row->addWidget(m_text, 1);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_name);
    column->addWidget(m_complaint);

    m_resting.setSingleShot(true);
    m_resting.setInterval(60);
    connect(&m_resting, &QTimer::timeout, this, [this] { Q_EMIT searchedEverywhere(text()); });
    connect(m_text, &QLineEdit::textChanged, this, &SearchBox::follow);
    connect(m_text, &QLineEdit::returnPressed, this, &SearchBox::escaped);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        // What was searched for in the list is searched for everywhere, or the other way round.
        if (!isEverywhere())
            Q_EMIT searchedEverywhere({});
        Q_EMIT changed();
        follow();
    });
    connect(m_save, &QToolButton::clicked, this, [this] { askName(m_name->isHidden()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_name->text().simplified();
        if (name.isEmpty())
            return;
        Q_EMIT saveRequested(name, text());
        askName(false);
    });
    setFocusProxy(m_text);
    askName(false);
    complain({});
    describe();
}

bool SearchBox::isEverywhere() const
{
    return m_scope->currentIndex() == 1;
}

QString SearchBox::text() const
{
    return m_text->text().simplified();
}

QString SearchBox::listText() const
{
    return isEverywhere() ? QString() : text();
}

void SearchBox::follow()
{
    describe();
    if (isEverywhere())
        m_resting.start();
    else
        Q_EMIT changed();
}

void SearchBox::describe()
{
    m_text->setPlaceholderText(isEverywhere() ? tr("Search all papers") : tr("Search this list"));
    m_text->setAccessibleName(isEverywhere()
                                  ? tr("Search titles, abstracts, authors and notes of all papers")
                                  : tr("Search titles, authors and abstracts of this list"));
    m_save->setVisible(isEverywhere() && !text().isEmpty());
    if (m_save->isHidden())
        askName(false);
}

void SearchBox::askName(bool isAsked)
{
    const bool hadFocus = m_name->hasFocus();
    m_name->setVisible(isAsked);
    if (isAsked) {
        m_name->setText(text());
        m_name->selectAll();
        m_name->setFocus(Qt::OtherFocusReason);
    } else if (hadFocus) {
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

void SearchBox::clear()
{
    m_text->clear();
}

void SearchBox::showSearch(const QString &text, bool isEverywhere)
{
    const QSignalBlocker quietText(m_text);
    const QSignalBlocker quietScope(m_scope);
    m_resting.stop();
    m_scope->setCurrentIndex(isEverywhere ? 1 : 0);
    if (this->text() != text.simplified())
        m_text->setText(text);
    describe();
}

void SearchBox::focus(bool isEverywhere)
{
    m_scope->setCurrentIndex(isEverywhere ? 1 : 0);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SearchBox::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (watched == m_name) {
        askName(false);
        return true;
    }
    m_text->clear();
    Q_EMIT escaped();
    return true;
}

} // namespace firstlight
