// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/filterchips.h"

#include "models/borderline.h"
#include "panes/choicemenu.h"
#include "panes/flowlayout.h"

#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto chosenProperty = "chosen";

QString chosenOf(const QToolButton *chip)
{
    return chip->property(chosenProperty).toString();
}

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_unread(makeToggle(tr("Unread"), u"unreadFilter"_s, PickFlag::Unread))
    , m_starred(makeToggle(tr("Starred"), u"starredFilter"_s, PickFlag::Starred))
    , m_toRead(makeToggle(tr("To read"), u"toReadFilter"_s, PickFlag::ToRead))
    , m_updated(makeToggle(tr("Updated"), u"updatedFilter"_s, PickFlag::Updated))
    , m_followed(makeToggle(tr("People"), u"followedFilter"_s, PickFlag::AuthorMatch))
    , m_borderline(makeToggle(tr("Borderline"), u"borderlineFilter"_s))
    , m_category(makeChip(u"categoryFilter"_s))
    , m_tag(makeChip(u"tagFilter"_s))
    , m_topic(makeChip(u"topicFilter"_s))
{
    m_followed->setToolTip(tr("By somebody whom you follow, or perhaps so"));
    m_borderline->setToolTip(tr("One point of relevance or novelty would move them in or out"));
    auto *flow = new FlowLayout(4, this);
    for (QToolButton *chip : {m_unread, m_starred, m_toRead, m_updated, m_followed, m_borderline,
                              m_category, m_topic, m_tag})
        flow->addWidget(chip);
    chooseAny();
    for (QToolButton *chip : {m_category, m_topic, m_tag}) {
        chip->setMenu(new QMenu(chip));
        chip->setPopupMode(QToolButton::InstantPopup);
        connect(chip->menu(), &QMenu::aboutToShow, this,
                chip == m_topic ? &FilterChips::topicsWanted : &FilterChips::choicesWanted);
    }
    setTopics({});
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QToolButton *FilterChips::makeChip(const QString &name)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(name);
    chip->setFocusPolicy(Qt::TabFocus); // a click leaves the letters to the list
    chip->setMinimumHeight(24);
    chip->setAutoRaise(true);
    return chip;
}

QToolButton *FilterChips::makeToggle(const QString &text, const QString &name)
{
    QToolButton *toggle = makeChip(name);
    toggle->setText(text);
    toggle->setCheckable(true);
    toggle->setAccessibleName(tr("Show only: %1").arg(text));
    connect(toggle, &QToolButton::toggled, this, &FilterChips::changed);
    return toggle;
}

QToolButton *FilterChips::makeToggle(const QString &text, const QString &name, PickFlag flag)
{
    QToolButton *toggle = makeToggle(text, name);
    m_toggles.append({toggle, text, flag});
    return toggle;
}

void FilterChips::applyTo(ListView *view) const
{
    view->unreadOnly = m_unread->isChecked();
    view->starredOnly = m_starred->isChecked();
    view->toReadOnly = m_toRead->isChecked();
    view->updatedOnly = m_updated->isChecked();
    view->followedOnly = m_followed->isChecked();
    view->borderlineOnly = m_borderline->isChecked();
    view->category = chosenOf(m_category);
    view->tag = chosenOf(m_tag);
    view->topic = m_offersTopics ? chosenOf(m_topic) : QString();
}

void FilterChips::clear()
{
    for (const Toggle &toggle : m_toggles) {
        const QSignalBlocker quiet(toggle.button);
        toggle.button->setChecked(false);
    }
    const QSignalBlocker quiet(m_borderline);
    m_borderline->setChecked(false);
    chooseAny();
}

void FilterChips::chooseAny()
{
    choose(m_category, tr("Category"), {});
    choose(m_topic, tr("Topic"), {});
    choose(m_tag, tr("Tag"), {});
}

void FilterChips::showCounts(const SortedColumns &columns, Cutoffs cutoffs)
{
    for (const Toggle &toggle : m_toggles) {
        const int papers =
            columns.count(toggle.flag) +
            (toggle.button == m_followed ? columns.count(PickFlag::PerhapsAuthorMatch) : 0);
        showCount(toggle.button, toggle.text, papers);
        const bool isOffered = papers > 0 || toggle.button->isChecked() ||
                               toggle.button == m_unread || toggle.button == m_starred;
        toggle.button->setVisible(isOffered);
    }
    const int borderline = borderlineCount(columns.counts, cutoffs);
    showCount(m_borderline, tr("Borderline"), borderline);
    m_borderline->setVisible(borderline > 0 || m_borderline->isChecked());
    m_tag->setVisible(columns.count(PickFlag::HasTags) > 0 || !chosenOf(m_tag).isEmpty());
    updateGeometry();
}

void FilterChips::showCount(QToolButton *toggle, const QString &text, int papers)
{
    //: A filter, then how many papers it would leave
    toggle->setText(papers > 0 ? tr("%1 %2").arg(text, locale().toString(papers)) : text);
    toggle->setAccessibleName(tr("Show only: %1, %Ln paper(s)", nullptr, papers).arg(text));
}

void FilterChips::setChoices(const QList<Choice> &categories, const QList<Choice> &tags)
{
    fillCategoryMenu(m_category->menu(), categories, m_followedCategories, chosenOf(m_category),
                     chooserOf(m_category, tr("Category")));
    fillChoiceMenu(m_tag->menu(), tags, chosenOf(m_tag), chooserOf(m_tag, tr("Tag")));
}

void FilterChips::setTopics(const QList<Choice> &topics)
{
    fillChoiceMenu(m_topic->menu(), topics, chosenOf(m_topic), chooserOf(m_topic, tr("Topic")));
}

void FilterChips::offerTopics(bool areOffered)
{
    m_offersTopics = areOffered;
    m_topic->setVisible(areOffered);
    updateGeometry();
}

Choose FilterChips::chooserOf(QToolButton *chip, const QString &any)
{
    return [this, chip, any](const QString &choice) {
        choose(chip, any, choice);
        Q_EMIT changed();
    };
}

void FilterChips::choose(QToolButton *chip, const QString &any, const QString &chosen)
{
    chip->setProperty(chosenProperty, chosen);
    //: A filter that opens a menu
    chip->setText(tr("%1 ▾").arg(chosen.isEmpty() ? any : chosen).replace(u'&', u"&&"_s));
    chip->setAccessibleName(chosen.isEmpty() ? tr("%1: any").arg(any)
                                             : tr("%1: %2").arg(any, chosen));
    chip->setToolTip(chip->accessibleName());
    chip->setCheckable(!chosen.isEmpty());
    chip->setChecked(!chosen.isEmpty());
    updateGeometry();
}

} // namespace firstlight
