// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace firstlight {

// Where the reader searches, in the list that is shown or everywhere; what of the query could not
// be understood, in words; and a name under which to keep it.
class SearchBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    bool isEverywhere() const;
    QString text() const;     // simplified
    QString listText() const; // what is searched for in the list; empty while it is everywhere
    void clear();
    // Emits no signal.
    void showSearch(const QString &text, bool isEverywhere);
    void focus(bool isEverywhere);
    void complain(const QString &sentence); // empty: nothing is wrong

Q_SIGNALS:
    void changed();                               // text in the list
    void searchedEverywhere(const QString &text); // typing has rested for a moment; empty: ended
    void saveRequested(const QString &name, const QString &query);
    void escaped(); // Esc or Return

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void describe();
    void askName(bool isAsked);

    QComboBox *m_scope;
    QLineEdit *m_text;
    QToolButton *m_save;
    QLineEdit *m_name;
    QLabel *m_complaint;
    QTimer m_resting;
};

} // namespace firstlight
