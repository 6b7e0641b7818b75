// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace firstlight {

class Card;
class LinesField;
class TermCompletion;

// One topic to edit: its name, what is relevant and what is not, whether it is on, and what can be
// done with it as a whole.
class TopicCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TopicCard(QWidget *parent = nullptr);

    Topic topic() const; // as the fields say, tidy
    // Fields that say so already keep their cursor. edited is not emitted.
    void setTopic(const Topic &topic);
    // Where it stands, from 0, and what all topics are called.
    void setPlace(qsizetype at, const QStringList &names);
    void focusName();
    // Selects a term in what is relevant or, first, irrelevant; goes to the name without one.
    void reveal(const QString &term, bool isIrrelevant);
    QList<TermCompletion *> completions() const { return m_completions; }

Q_SIGNALS:
    void edited(const firstlight::Topic &topic);
    void moveRequested(int step);
    void splitRequested();
    void mergeRequested(qsizetype other); // its place
    void removeRequested();

private:
    void makeMenu();
    void fillMerge();
    void emitEdited();
    void describe();

    Card *m_card;
    QCheckBox *m_isOn;
    QLineEdit *m_name;
    LinesField *m_relevant;
    LinesField *m_irrelevant;
    QToolButton *m_menuButton;
    QMenu *m_merge;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_split = nullptr;
    QList<TermCompletion *> m_completions;
    QStringList m_names; // of all topics
    qsizetype m_at = 0;  // its place among them
    bool m_isSetting = false;
};

} // namespace firstlight
