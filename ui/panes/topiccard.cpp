// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/topiccard.h"

#include "criteria/criteriaedits.h"
#include "panes/card.h"
#include "panes/linesfield.h"
#include "panes/termcompletion.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

void addField(QVBoxLayout *column, const QString &title, LinesField *field)
{
    auto *label = new QLabel(title);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
}

bool select(LinesField *field, const QString &term)
{
    field->moveCursor(QTextCursor::Start);
    if (term.isEmpty() || !field->find(term))
        return false;
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace

TopicCard::TopicCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QString()))
    , m_isOn(new QCheckBox)
    , m_name(new QLineEdit)
    , m_relevant(new LinesField(tr("Relevant")))
    , m_irrelevant(new LinesField(tr("Irrelevant")))
    , m_menuButton(new QToolButton)
    , m_merge(new QMenu(tr("Mer&ge with"), this))
{
    m_isOn->setObjectName(u"topicIsOn"_s);
    m_name->setObjectName(u"topicName"_s);
    m_name->setPlaceholderText(tr("Name of the topic"));
    m_relevant->setObjectName(u"topicRelevant"_s);
    m_irrelevant->setObjectName(u"topicIrrelevant"_s);
    m_relevant->setPlaceholderText(tr("Terms, parted by commas"));
    m_irrelevant->setPlaceholderText(tr("What it must not be about"));
    m_completions = {new TermCompletion(m_relevant), new TermCompletion(m_irrelevant)};
    makeMenu();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    QVBoxLayout *column = m_card->body();
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_isOn);
    row->addWidget(m_name, 1);
    row->addWidget(m_menuButton);
    column->addLayout(row);
    addField(column, tr("Relevant"), m_relevant);
    addField(column, tr("Irrelevant"), m_irrelevant);
    connect(m_merge, &QMenu::aboutToShow, this, &TopicCard::fillMerge);
    connect(m_isOn, &QCheckBox::toggled, this, &TopicCard::emitEdited);
    connect(m_name, &QLineEdit::textEdited, this, &TopicCard::emitEdited);
    connect(m_relevant, &LinesField::edited, this, &TopicCard::emitEdited);
    connect(m_irrelevant, &LinesField::edited, this, &TopicCard::emitEdited);
    describe();
}

void TopicCard::makeMenu()
{
    m_menuButton->setObjectName(u"topicMenu"_s);
    m_menuButton->setText(u"⋯"_s);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menuButton);
    m_menuButton->setMenu(menu);
    m_up = menu->addAction(tr("Move &up"), this, [this] { Q_EMIT moveRequested(-1); });
    m_down = menu->addAction(tr("Move &down"), this, [this] { Q_EMIT moveRequested(+1); });
    m_up->setObjectName(u"topicUp"_s);
    m_down->setObjectName(u"topicDown"_s);
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    for (QAction *move : {m_up, m_down}) {
        move->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(move);
    }
    menu->addSeparator();
    m_split = menu->addAction(tr("&Split…"), this, &TopicCard::splitRequested);
    m_split->setObjectName(u"topicSplit"_s);
    m_merge->setObjectName(u"topicMerge"_s);
    menu->addMenu(m_merge);
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("&Remove"), this, &TopicCard::removeRequested);
    remove->setObjectName(u"topicRemove"_s);
}

Topic TopicCard::topic() const
{
    return {m_name->text().simplified(), m_relevant->lines(), m_irrelevant->lines(),
            m_isOn->isChecked()};
}

void TopicCard::setTopic(const Topic &topic)
{
    if (topic == this->topic())
        return;
    const QScopedValueRollback quiet(m_isSetting, true);
    m_isOn->setChecked(topic.isOn);
    if (m_name->text().simplified() != topic.name)
        m_name->setText(topic.name);
    m_relevant->showText(topic.relevant.join(u'\n'));
    m_irrelevant->showText(topic.irrelevant.join(u'\n'));
    describe();
}

void TopicCard::setPlace(qsizetype at, const QStringList &names)
{
    m_at = at;
    m_names = names;
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at + 1 < names.size());
    m_merge->setEnabled(names.size() > 1);
}

void TopicCard::fillMerge()
{
    m_merge->clear();
    for (qsizetype other = 0; other < m_names.size(); ++other) {
        if (other == m_at)
            continue;
        const QString name =
            m_names.at(other).isEmpty() ? tr("Topic %1").arg(other + 1) : m_names.at(other);
        m_merge->addAction(QString(name).replace(u'&', u"&&"_s), this,
                           [this, other] { Q_EMIT mergeRequested(other); });
    }
}

void TopicCard::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void TopicCard::reveal(const QString &term, bool isIrrelevant)
{
    LinesField *first = isIrrelevant ? m_irrelevant : m_relevant;
    LinesField *second = isIrrelevant ? m_relevant : m_irrelevant;
    if (!select(first, term) && !select(second, term)) {
        m_name->setFocus(Qt::OtherFocusReason);
        m_name->selectAll();
    }
}

void TopicCard::emitEdited()
{
    if (m_isSetting)
        return;
    describe();
    Q_EMIT edited(topic());
}

// In words what is off; and whose field it is for those who do not see the card.
void TopicCard::describe()
{
    const Topic shown = topic();
    m_isOn->setToolTip(shown.isOn ? tr("On: counts for the ranking")
                                  : tr("Off: kept, but not read by the ranker or a model"));
    m_isOn->setText(shown.isOn ? QString() : tr("Off"));
    m_isOn->setAccessibleName(tr("Topic “%1” is on").arg(shown.name));
    m_name->setAccessibleName(tr("Name of the topic"));
    m_relevant->setAccessibleName(tr("Relevant for “%1”").arg(shown.name));
    m_irrelevant->setAccessibleName(tr("Irrelevant for “%1”").arg(shown.name));
    m_menuButton->setAccessibleName(tr("More for “%1”").arg(shown.name));
    m_menuButton->setToolTip(tr("Move, split, merge or remove this topic"));
    m_split->setEnabled(termsOfTopic(shown).size() > 1);
}

} // namespace firstlight
