// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/hiddenreasons.h"

#include "panes/flowlayout.h"
#include "words.h"

#include <QSignalBlocker>
#include <QToolButton>

namespace firstlight {

using namespace Qt::StringLiterals;

HiddenReasons::HiddenReasons(QWidget *parent)
    : QWidget(parent)
{
    const std::array names{u"lowNovelty"_s, u"lowRelevance"_s, u"lowHIndex"_s, u"setAside"_s};
    auto *flow = new FlowLayout(4, this);
    for (size_t at = 0; at < m_buttons.size(); ++at) {
        auto *button = new QToolButton(this);
        button->setObjectName(names[at]);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the letters to the list
        button->setMinimumHeight(24);
        button->hide();
        flow->addWidget(button);
        connect(button, &QToolButton::toggled, this, &HiddenReasons::changed);
        m_buttons[at] = button;
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

bool HiddenReasons::isShown(Reason reason) const
{
    return m_buttons[reason]->isChecked();
}

void HiddenReasons::applyTo(ListView *view) const
{
    view->showsLowNovelty = isShown(Novelty);
    view->showsLowRelevance = isShown(Relevance);
    view->showsLowHIndex = isShown(HIndex);
    view->setsFiltersAside = isShown(Filters);
}

void HiddenReasons::explain(Reason reason, int papers, const QString &text)
{
    QToolButton *button = m_buttons[reason];
    button->setVisible(papers > 0 || button->isChecked());
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(button->isChecked() ? tr("Hide them again") : tr("Show them"));
    button->setAccessibleDescription(button->toolTip());
}

void HiddenReasons::showCounts(const Arrangement &arrangement, const ListView &view,
                               int leastHIndex)
{
    const int byNovelty = arrangement.hiddenByNovelty;
    const int byRelevance = arrangement.hiddenByRelevance;
    explain(Novelty, byNovelty,
            (isShown(Novelty) ? tr("%Ln shown despite novelty below %1", nullptr, byNovelty)
                              : tr("%Ln hidden by novelty ≥ %1", nullptr, byNovelty))
                .arg(view.cutoffs.novelty));
    explain(Relevance, byRelevance,
            (isShown(Relevance) ? tr("%Ln shown despite relevance below %1", nullptr, byRelevance)
                                : tr("%Ln hidden by relevance ≥ %1", nullptr, byRelevance))
                .arg(view.cutoffs.relevance));
    explain(HIndex, arrangement.lowHIndex,
            lowHIndexText(arrangement.lowHIndex, leastHIndex, isShown(HIndex)));
    const int byFilters = view.isFiltered() ? arrangement.hiddenByFilters : 0;
    explain(Filters, byFilters,
            isShown(Filters) ? tr("Search and filters set aside")
                             : tr("%Ln hidden by search and filters", nullptr, byFilters));
    if (!view.isFiltered())
        m_buttons[Filters]->hide();
    bool hasReason = false;
    for (const QToolButton *button : m_buttons)
        hasReason |= !button->isHidden();
    setVisible(hasReason);
    updateGeometry();
}

void HiddenReasons::hideAgain()
{
    for (const Reason reason : {Novelty, Relevance}) {
        const QSignalBlocker quiet(m_buttons[reason]);
        m_buttons[reason]->setChecked(false);
    }
}

void HiddenReasons::clear()
{
    const QSignalBlocker quiet(m_buttons[Filters]);
    m_buttons[Filters]->setChecked(false);
}

void HiddenReasons::showLowHIndex()
{
    m_buttons[HIndex]->setChecked(true);
}

} // namespace firstlight
