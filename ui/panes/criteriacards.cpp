// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/criteriacards.h"

#include "criteria/criteriaedits.h"
#include "dialogs/topicsplitdialog.h"
#include "panes/keywordchips.h"
#include "panes/linesfield.h"
#include "panes/termcompletion.h"
#include "panes/topiccard.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

LinesField *addText(QVBoxLayout *column, const QString &title, const QString &name)
{
    auto *field = new LinesField(title);
    field->setObjectName(name);
    auto *label = new QLabel(title);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return field;
}

} // namespace

CriteriaCards::CriteriaCards(QWidget *parent)
    : QScrollArea(parent)
    , m_topics(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a t&opic")))
{
    setObjectName(u"criteriaCards"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 8, 8, 8);
    column->setSpacing(8);
    m_introduction = addText(column, tr("In plain words"), u"introduction"_s);
    m_topics->setSpacing(8);
    column->addLayout(m_topics);
    m_add->setObjectName(u"addTopic"_s);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    addKeywords(column);
    m_rubric = addText(column, tr("How to score"), u"rubric"_s);
    m_rubric->setPlaceholderText(tr("The program's own words"));
    column->addStretch(1);
    setWidget(body);
    connect(m_add, &QPushButton::clicked, this, [this] {
        edit(withTopicInserted(m_criteria, m_criteria.topics.size(),
                               {tr("New topic"), {}, {}, true}));
        if (m_cards.isEmpty())
            return;
        m_cards.constLast()->reveal({}, false);
        ensureWidgetVisible(m_cards.constLast());
    });
    connect(m_introduction, &LinesField::edited, this, [this] {
        Criteria changed = m_criteria;
        changed.introduction = m_introduction->toPlainText();
        edit(changed);
    });
    connect(m_rubric, &LinesField::edited, this, [this] {
        Criteria changed = m_criteria;
        changed.rubric = m_rubric->toPlainText();
        edit(changed);
    });
    setFocusProxy(m_introduction);
    listen(body, m_keywordCompletions);
}

void CriteriaCards::addKeywords(QVBoxLayout *column)
{
    m_relevant = addChips(column, tr("Relevant keywords"), false, &Criteria::relevantKeywords);
    m_irrelevant =
        addChips(column, tr("Irrelevant keywords"), false, &Criteria::irrelevantKeywords);
    m_application = addChips(column, tr("Applications"), false, &Criteria::applicationKeywords);
    m_people = addChips(column, tr("People"), true, &Criteria::people);
    m_relevant->setObjectName(u"relevantKeywords"_s);
    m_irrelevant->setObjectName(u"irrelevantKeywords"_s);
    m_application->setObjectName(u"applicationKeywords"_s);
    m_people->setObjectName(u"people"_s);
}

KeywordChips *CriteriaCards::addChips(QVBoxLayout *column, const QString &title, bool areNames,
                                      QStringList Criteria::*words)
{
    auto *chips =
        new KeywordChips(title, areNames ? KeywordChips::Entry::Name : KeywordChips::Entry::Words);
    column->addWidget(chips);
    if (chips->completion())
        m_keywordCompletions.append(chips->completion());
    connect(chips, &KeywordChips::edited, this, [this, words](const QStringList &changed) {
        Criteria criteria = m_criteria;
        criteria.*words = changed;
        edit(criteria);
    });
    return chips;
}

// Undoing, Esc and completing are the same in every field.
void CriteriaCards::listen(QWidget *part, const QList<TermCompletion *> &completions)
{
    for (QWidget *field : part->findChildren<QWidget *>()) {
        if (qobject_cast<QLineEdit *>(field) || qobject_cast<LinesField *>(field))
            field->installEventFilter(this);
    }
    for (const TermCompletion *completion : completions)
        connect(completion, &TermCompletion::wanted, this, &CriteriaCards::completionWanted);
}

TopicCard *CriteriaCards::makeCard()
{
    auto *card = new TopicCard;
    m_topics->addWidget(card);
    listen(card, card->completions());
    const auto place = [this, card] { return m_cards.indexOf(card); };
    connect(card, &TopicCard::edited, this, [this, place](const Topic &topic) {
        edit(withTopicReplaced(m_criteria, place(), topic));
    });
    connect(card, &TopicCard::moveRequested, this, [this, place](int step) {
        const qsizetype at = place();
        edit(withTopicMoved(m_criteria, at, at + step));
        TopicCard *moved = m_cards.value(at + step);
        if (!moved)
            return;
        moved->focusName();
        ensureWidgetVisible(moved);
    });
    connect(card, &TopicCard::splitRequested, this, [this, place] { splitTopic(place()); });
    connect(card, &TopicCard::mergeRequested, this, [this, place](qsizetype other) {
        const QList<Topic> &topics = m_criteria.topics;
        const QString name = tr("%1 and %2").arg(topics.at(place()).name, topics.at(other).name);
        edit(withTopicsMerged(m_criteria, place(), other, name));
    });
    connect(card, &TopicCard::removeRequested, this, [this, place] {
        const qsizetype at = place();
        edit(withoutTopic(m_criteria, at));
        if (m_cards.isEmpty())
            m_add->setFocus(Qt::OtherFocusReason);
        else
            m_cards.at(qMin(at, m_cards.size() - 1))->focusName();
    });
    return card;
}

void CriteriaCards::splitTopic(qsizetype at)
{
    const Topic topic = m_criteria.topics.at(at);
    auto *dialog = new TopicSplitDialog(topic, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, at, topic] {
        if (m_criteria.topics.value(at) == topic)
            edit(withTopicSplit(m_criteria, at, dialog->split()));
    });
    dialog->open();
}

void CriteriaCards::edit(const Criteria &criteria)
{
    Q_EMIT edited(criteria);
}

void CriteriaCards::setCriteria(const Criteria &criteria)
{
    m_criteria = criteria;
    while (m_cards.size() > criteria.topics.size()) {
        TopicCard *card = m_cards.takeLast();
        m_topics->removeWidget(card);
        card->hide();
        card->deleteLater(); // its menu may have asked for it
    }
    while (m_cards.size() < criteria.topics.size())
        m_cards.append(makeCard());
    QStringList names;
    for (const Topic &topic : criteria.topics)
        names.append(topic.name);
    for (qsizetype at = 0; at < m_cards.size(); ++at) {
        m_cards.at(at)->setTopic(criteria.topics.at(at));
        m_cards.at(at)->setPlace(at, names);
    }
    m_introduction->showText(criteria.introduction);
    m_rubric->showText(criteria.rubric);
    m_relevant->setWords(criteria.relevantKeywords);
    m_irrelevant->setWords(criteria.irrelevantKeywords);
    m_application->setWords(criteria.applicationKeywords);
    m_people->setWords(criteria.people);
}

bool CriteriaCards::reveal(const LintFinding &finding, const CriteriaSource &source)
{
    const qsizetype line = finding.lines.first;
    for (qsizetype at = 0; at < qMin(source.topics.size(), m_cards.size()); ++at) {
        const SourceLines lines = source.topics.at(at).lines();
        if (line < lines.first || line > lines.last)
            continue;
        bool isIrrelevant = false;
        for (const SourceLines &each : source.topics.at(at).irrelevant)
            isIrrelevant = isIrrelevant || (line >= each.first && line <= each.last);
        m_cards.at(at)->reveal(finding.subject, isIrrelevant);
        ensureWidgetVisible(m_cards.at(at));
        return true;
    }
    for (KeywordChips *chips : {m_relevant, m_irrelevant, m_application}) {
        if (chips->focusWord(finding.subject)) {
            ensureWidgetVisible(chips);
            return true;
        }
    }
    if (!source.rubric.contains(line))
        return false;
    m_rubric->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_rubric);
    return true;
}

void CriteriaCards::offerCompletions(const QString &beginning, const QList<LibraryTerm> &terms)
{
    for (TermCompletion *completion : findChildren<TermCompletion *>())
        completion->offer(beginning, terms);
}

bool CriteriaCards::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QScrollArea::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isRedo = key->matches(QKeySequence::Redo);
    const bool isEscape = key->key() == Qt::Key_Escape;
    if (!isUndo && !isRedo && !isEscape)
        return QScrollArea::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (isUndo)
            Q_EMIT undoRequested();
        else if (isRedo)
            Q_EMIT redoRequested();
        else
            Q_EMIT left();
    }
    return true;
}

} // namespace firstlight
