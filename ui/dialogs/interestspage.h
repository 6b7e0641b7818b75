// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace firstlight {

// The second of the first steps: what the reader wants to read, in their own words, or a template.
class InterestsPage final : public QWidget
{
    Q_OBJECT

public:
    // hasCriteria: there are some already, which stay unless something else is chosen.
    explicit InterestsPage(bool hasCriteria, QWidget *parent = nullptr);

    QString criteriaText() const; // empty: the present ones stay
    QString criteriaTitle() const;
    QString summary() const; // what was chosen, for a sentence

private:
    bool hasOwnWords() const;
    void describe();

    QPlainTextEdit *m_wanted;
    QLineEdit *m_unwanted;
    QComboBox *m_template;
    QLabel *m_effect;
};

} // namespace firstlight
