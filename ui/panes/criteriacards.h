// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"
#include "ranker/criterialint.h"
#include "ranker/libraryterms.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace firstlight {

class KeywordChips;
class LinesField;
class TermCompletion;
class TopicCard;

// Criteria as cards to edit: topics, keywords, people, rubric. It holds no text and no history:
// whoever has them is told of every edit and says what the criteria are then.
class CriteriaCards final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CriteriaCards(QWidget *parent = nullptr);

    // Fields that say so already keep their cursor. edited is not emitted.
    void setCriteria(const Criteria &criteria);
    // Goes where a finding of these criteria stands; false: that is not on a card.
    bool reveal(const LintFinding &finding, const CriteriaSource &source);
    void offerCompletions(const QString &beginning, const QList<LibraryTerm> &terms);

Q_SIGNALS:
    void edited(const firstlight::Criteria &criteria);
    void completionWanted(const QString &beginning);
    void undoRequested();
    void redoRequested();
    void left(); // Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addKeywords(QVBoxLayout *column);
    KeywordChips *addChips(QVBoxLayout *column, const QString &title, bool areNames,
                           QStringList Criteria::*words);
    TopicCard *makeCard();
    void edit(const Criteria &criteria);
    void splitTopic(qsizetype at);
    void listen(QWidget *part, const QList<TermCompletion *> &completions);

    Criteria m_criteria;
    QList<TopicCard *> m_cards; // parallel to its topics
    QVBoxLayout *m_topics;
    QPushButton *m_add;
    LinesField *m_introduction;
    LinesField *m_rubric;
    KeywordChips *m_relevant = nullptr;
    KeywordChips *m_irrelevant = nullptr;
    KeywordChips *m_application = nullptr;
    KeywordChips *m_people = nullptr;
    QList<TermCompletion *> m_keywordCompletions;
};

} // namespace firstlight
