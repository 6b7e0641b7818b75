// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace firstlight {

class FlowLayout;
class TermCompletion;

// Words as chips, each of which can be taken away, and a line that takes new ones. Arrow keys go
// from chip to chip, Del takes one away, Backspace in the empty line goes to the last one.
class KeywordChips final : public QWidget
{
    Q_OBJECT

public:
    // What the line takes: words parted by commas, or a name.
    enum class Entry { Words, Name };
    KeywordChips(const QString &title, Entry entry, QWidget *parent = nullptr);

    const QStringList &words() const { return m_words; }
    void setWords(const QStringList &words); // edited is not emitted
    QLineEdit *line() const { return m_line; }
    TermCompletion *completion() const { return m_completion; } // null: of names
    bool focusWord(const QString &word);                        // false: it is not there

Q_SIGNALS:
    void edited(const QStringList &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeChip(const QString &word);
    void add();
    void remove(qsizetype at);
    bool step(QObject *chip, int key);

    QString m_title;
    Entry m_entry;
    QStringList m_words;
    QList<QToolButton *> m_chips; // parallel to m_words
    QWidget *m_sheet;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    TermCompletion *m_completion = nullptr;
};

} // namespace firstlight
