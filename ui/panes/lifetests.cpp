// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/lifetests.h"

#include "lifewords.h"
#include "paper/texunicode.h"
#include "phrases.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace firstlight {

using namespace Qt::StringLiterals;

LifeTests::LifeTests(QWidget *parent)
    : QWidget(parent)
    , m_tallies(new QLabel)
    , m_change(new QLabel)
    , m_list(new QTreeWidget)
    , m_more(new QLabel)
    , m_open(new QPushButton(tr("&Open paper")))
    , m_unpin(new QPushButton(tr("&Unpin")))
{
    setObjectName(u"lifeTests"_s);
    m_tallies->setObjectName(u"lifeTallies"_s);
    m_change->setObjectName(u"lifeChange"_s);
    m_more->setObjectName(u"lifeMore"_s);
    for (QLabel *label : {m_tallies, m_change, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_change->font();
    bold.setBold(true);
    m_change->setFont(bold);
    m_list->setObjectName(u"lifeMisses"_s);
    m_list->setAccessibleName(tr("Tests that are missed"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_open->setObjectName(u"openMiss"_s);
    m_unpin->setObjectName(u"unpinTest"_s);
    for (QPushButton *button : {m_open, m_unpin})
        button->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_unpin);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    for (QWidget *each : {static_cast<QWidget *>(m_tallies), static_cast<QWidget *>(m_change)})
        column->addWidget(each);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    column->addLayout(row);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &LifeTests::describe);
    const auto open = [this] {
        if (const auto test = currentTest())
            Q_EMIT paperActivated(test->paper);
    };
    connect(m_list, &QTreeWidget::itemActivated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_unpin, &QPushButton::clicked, this, [this] {
        if (const auto test = currentTest())
            Q_EMIT unpinRequested(test->paper);
    });
    m_tallies->setText(tr("Testing against the papers you starred, dismissed or pinned…"));
    m_change->hide();
    m_more->hide();
    setFocusProxy(m_list);
    describe();
}

void LifeTests::showOutcome(const LifeOutcome &outcome)
{
    m_tallies->setText(
        outcome.isWithoutTests()
            ? tr("There is nothing to test against yet: papers that you star must pass, papers "
                 "that you dismiss must not, and any paper can be pinned as a test.")
            : talliesText(outcome));
    const QString change = changeText(outcome);
    m_change->setText(change);
    m_change->setVisible(!change.isEmpty());
    const int more = outcome.allMisses - static_cast<int>(outcome.misses.size());
    m_more->setText(tr("%Ln more miss(es) are not listed.", nullptr, more));
    m_more->setVisible(more > 0);
    if (outcome.misses != m_misses)
        fill(outcome);
}

// What is current stays so, where it is still missed.
void LifeTests::fill(const LifeOutcome &outcome)
{
    const std::optional<LifeTest> before = currentTest();
    m_misses = outcome.misses;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    QTreeWidgetItem *current = nullptr;
    for (const LifeMiss &miss : m_misses) {
        auto *item = new QTreeWidgetItem;
        const QString verdict = missText(miss);
        // One below the other: the dock is narrow.
        item->setText(0, QStringList{readableTex(miss.title),
                                     miss.isLost ? withSubject(tr("New"), verdict) : verdict,
                                     reasonText(miss)}
                             .join(u'\n'));
        item->setToolTip(0, Qt::convertFromPlainText(item->text(0)));
        if (before && before->paper == miss.test.paper)
            current = item;
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    if (current)
        m_list->setCurrentItem(current);
    describe();
}

std::optional<LifeTest> LifeTests::currentTest() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_misses.size())
        return {};
    return m_misses.at(row).test;
}

void LifeTests::describe()
{
    const std::optional<LifeTest> test = currentTest();
    m_open->setEnabled(test.has_value());
    m_unpin->setEnabled(test && test->kind == LifeTest::Kind::Pinned);
}

void LifeTests::focusMisses()
{
    m_list->setFocus();
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

} // namespace firstlight
