// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/keywordchips.h"

#include "criteria/namelist.h"
#include "panes/flowlayout.h"
#include "panes/termcompletion.h"
#include "symbolicicons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

KeywordChips::KeywordChips(const QString &title, Entry entry, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_entry(entry)
    , m_sheet(new QWidget)
    , m_flow(new FlowLayout(4, m_sheet))
    , m_line(new QLineEdit)
{
    auto *label = new QLabel(title);
    label->setBuddy(m_line);
    m_line->setObjectName(u"chipEntry"_s);
    m_line->setAccessibleName(tr("Add to: %1").arg(title));
    m_line->setPlaceholderText(entry == Entry::Name ? tr("A name; Return adds it")
                                                    : tr("A term; Return adds it"));
    m_line->installEventFilter(this);
    if (entry == Entry::Words)
        m_completion = new TermCompletion(m_line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_sheet->setSizePolicy(policy);
    m_sheet->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_sheet);
    column->addWidget(m_line);
}

void KeywordChips::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (at == m_chips.size())
            m_chips.append(makeChip(words.at(at)));
        const QString shown = QString(words.at(at)).replace(u'&', u"&&"_s);
        m_chips.at(at)->setText(shown);
        m_chips.at(at)->setAccessibleName(tr("%1: remove").arg(words.at(at)));
        m_chips.at(at)->setToolTip(tr("Remove %1").arg(words.at(at)));
    }
    while (m_chips.size() > words.size()) {
        QToolButton *chip = m_chips.takeLast();
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_words = words;
    m_sheet->setVisible(!words.isEmpty());
    m_flow->invalidate();
    m_sheet->updateGeometry();
}

QToolButton *KeywordChips::makeChip(const QString &word)
{
    auto *chip = new QToolButton(m_sheet);
    chip->setObjectName(u"chip"_s);
    chip->setText(word);
    chip->setIcon(SymbolicIcons::icon(u"dismiss"_s, palette()));
    const int side = SymbolicIcons::sideFor(this) * 3 / 4;
    chip->setIconSize({side, side});
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->installEventFilter(this);
    m_flow->addWidget(chip);
    chip->show();
    connect(chip, &QToolButton::clicked, this, [this, chip] { remove(m_chips.indexOf(chip)); });
    return chip;
}

bool KeywordChips::focusWord(const QString &word)
{
    for (qsizetype at = 0; at < m_words.size(); ++at) {
        if (m_words.at(at).compare(word, Qt::CaseInsensitive) == 0) {
            m_chips.at(at)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void KeywordChips::add()
{
    const QString text = m_line->text();
    QStringList words = m_words;
    for (const QString &word : m_entry == Entry::Name ? splitPeople(text) : splitKeywords(text)) {
        if (!words.contains(word))
            words.append(word);
    }
    m_line->clear();
    if (words == m_words)
        return;
    setWords(words);
    Q_EMIT edited(words);
}

void KeywordChips::remove(qsizetype at)
{
    if (at < 0)
        return;
    QStringList words = m_words;
    words.removeAt(at);
    if (words.isEmpty())
        m_line->setFocus(Qt::OtherFocusReason);
    else
        m_chips.at(qMin(at, words.size() - 1))->setFocus(Qt::OtherFocusReason);
    setWords(words);
    Q_EMIT edited(words);
}

bool KeywordChips::step(QObject *chip, int key)
{
    const qsizetype at = m_chips.indexOf(qobject_cast<QToolButton *>(chip));
    if (at < 0)
        return false;
    const bool isForward = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool isBack = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        remove(at);
        return true;
    }
    if (isForward && at + 1 == m_chips.size())
        m_line->setFocus(Qt::OtherFocusReason);
    else if (isForward)
        m_chips.at(at + 1)->setFocus(Qt::OtherFocusReason);
    else if (isBack && at > 0)
        m_chips.at(at - 1)->setFocus(Qt::OtherFocusReason);
    return isForward || isBack;
}

bool KeywordChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                          !(key->modifiers() & ~Qt::KeypadModifier);
    if (event->type() == QEvent::ShortcutOverride) {
        // Else the window would take Return, or Del, for the list.
        if (isReturn || key->key() == Qt::Key_Delete)
            event->accept();
        return QWidget::eventFilter(watched, event);
    }
    if (watched != m_line)
        return step(watched, key->key()) || QWidget::eventFilter(watched, event);
    if (isReturn) {
        add();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_chips.isEmpty()) {
        m_chips.constLast()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace firstlight
