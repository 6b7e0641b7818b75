// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/criteriastrip.h"

#include "paper/texunicode.h"
#include "phrases.h"
#include "symbolicicons.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QTreeWidget>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 50; // of each list; more nobody reads, and filling takes time
constexpr int paperRole = Qt::UserRole;
constexpr int dayRole = Qt::UserRole + 1;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("CriteriaStrip", text, nullptr, count);
}

QString levelText(std::optional<int> level)
{
    return level ? QLocale().toString(*level) : u"–"_s;
}

// As lists show what the local ranker says.
QString estimateText(std::optional<int> level)
{
    return level ? QString(u'~' + levelText(level)) : levelText(level);
}

} // namespace

QString effectText(const RankingDifference &difference)
{
    if (difference.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CriteriaStrip", "No paper moves."));
    return translated(QT_TRANSLATE_NOOP("CriteriaStrip", "+%1 in, −%2 out, %3 moved"))
        .arg(QLocale().toString(difference.entered.size()),
             QLocale().toString(difference.left.size()),
             QLocale().toString(difference.moved.size()));
}

QString effectSpoken(const RankingDifference &difference)
{
    if (difference.isEmpty())
        return effectText(difference);
    return translated(QT_TRANSLATE_NOOP("CriteriaStrip", "By the local estimates %1, %2, %3."))
        .arg(translated(QT_TRANSLATE_N_NOOP("CriteriaStrip", "%Ln paper(s) come into the picks"),
                        int(difference.entered.size())),
             translated(QT_TRANSLATE_N_NOOP("CriteriaStrip", "%Ln paper(s) go out of them"),
                        int(difference.left.size())),
             translated(QT_TRANSLATE_N_NOOP("CriteriaStrip", "%Ln paper(s) move on their side"),
                        int(difference.moved.size())));
}

QString reasonText(const RankingMove &move)
{
    QStringList parts;
    if (!move.raising.isEmpty())
        parts.append(translated(QT_TRANSLATE_NOOP("CriteriaStrip", "Raised by: %1"))
                         .arg(move.raising.join(u", "_s)));
    if (!move.lowering.isEmpty())
        parts.append(translated(QT_TRANSLATE_NOOP("CriteriaStrip", "Lowered by: %1"))
                         .arg(move.lowering.join(u", "_s)));
    return spokenTogether(parts);
}

CriteriaStrip::CriteriaStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_scope(new QComboBox)
    , m_toggle(new QToolButton)
    , m_list(new QTreeWidget)
{
    m_label->setObjectName(u"criteriaStrip"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_scope->setObjectName(u"trialScope"_s);
    m_scope->setAccessibleName(tr("Tried on"));
    m_scope->setToolTip(tr("The days that the draft is tried on"));
    m_scope->addItem(tr("Day"), int(TrialScope::Day));
    m_scope->addItem(tr("Week"), int(TrialScope::Week));
    m_scope->addItem(tr("All days"), int(TrialScope::All));
    m_toggle->setObjectName(u"effectToggle"_s);
    m_toggle->setText(tr("Papers"));
    m_toggle->setAccessibleName(tr("Papers that enter, leave or move"));
    m_toggle->setToolTip(m_toggle->accessibleName());
    m_toggle->setCheckable(true);
    m_toggle->setEnabled(false);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_list->setObjectName(u"effectList"_s);
    m_list->setAccessibleName(m_toggle->accessibleName());
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setIndentation(12);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->header()->resizeSection(1, fontMetrics().horizontalAdvance(u"~10 → ~10"_s) + 24);
    m_list->setMinimumHeight(10 * fontMetrics().lineSpacing());
    m_list->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_label, 1);
    row->addWidget(m_scope);
    row->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_scope, &QComboBox::activated, this, [this] { Q_EMIT scopeChosen(scope()); });
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_list->setVisible(isOpen);
        setSizePolicy(QSizePolicy::Preferred,
                      isOpen ? QSizePolicy::Expanding : QSizePolicy::Maximum);
        fill();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &CriteriaStrip::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &CriteriaStrip::choose);
}

TrialScope CriteriaStrip::scope() const
{
    return static_cast<TrialScope>(m_scope->currentData().toInt());
}

bool CriteriaStrip::isOpen() const
{
    return m_toggle->isChecked();
}

void CriteriaStrip::say(const QString &text, const QString &spoken)
{
    m_label->setText(text);
    m_label->setAccessibleName(spoken.isEmpty() ? text : spoken);
    m_effect = {};
    m_toggle->setEnabled(m_toggle->isChecked());
    fill();
}

void CriteriaStrip::showEffect(const TrialEffect &effect)
{
    if (effect.isReadAlike)
        return say(tr("No paper moves: the local ranker reads topics, names and keywords, and "
                      "finds nothing new among them. A model reads every word."));
    m_effect = effect;
    m_label->setText(effectText(effect.difference));
    m_label->setAccessibleName(effectSpoken(effect.difference));
    m_toggle->setEnabled(m_toggle->isChecked() || !effect.difference.isEmpty());
    fill();
}

void CriteriaStrip::fill()
{
    if (!isOpen())
        return;
    m_list->clear();
    addMoves(tr("Entered"), m_effect.difference.entered);
    addMoves(tr("Left"), m_effect.difference.left);
    addMoves(tr("Moved"), m_effect.difference.moved);
    m_list->expandAll();
}

void CriteriaStrip::addMoves(const QString &title, const QList<RankingMove> &moves)
{
    if (moves.isEmpty())
        return;
    QList<QTreeWidgetItem *> items;
    for (const RankingMove &move : moves.first(qMin(mostShown, moves.size()))) {
        const Pick &pick = m_effect.picks.at(move.at);
        const QString name = readableTex(pick.paper.title);
        const QString levels =
            tr("%1 → %2").arg(estimateText(move.before), estimateText(move.after));
        auto *item = new QTreeWidgetItem({name, levels});
        const QString why = reasonText(move);
        item->setToolTip(0, why.isEmpty() ? name : QString(name + u'\n' + why));
        item->setToolTip(1, item->toolTip(0));
        item->setData(0, Qt::AccessibleDescriptionRole, why);
        item->setData(
            0, Qt::AccessibleTextRole,
            tr("%1, from %2 to %3").arg(name, levelText(move.before), levelText(move.after)));
        item->setData(0, paperRole, pick.paper.id.toString());
        item->setData(0, dayRole, pick.day);
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        items.append(item);
    }
    if (moves.size() > mostShown)
        items.append(
            new QTreeWidgetItem({tr("and %Ln more", nullptr, int(moves.size() - mostShown))}));
    auto *group = new QTreeWidgetItem({tr("%1 (%2)").arg(title, QLocale().toString(moves.size()))});
    group->addChildren(items);
    m_list->addTopLevelItem(group);
    group->setFirstColumnSpanned(true);
}

void CriteriaStrip::choose(const QTreeWidgetItem *item)
{
    if (const auto paper = ArxivId::fromString(item->data(0, paperRole).toString()))
        Q_EMIT paperChosen(*paper, item->data(0, dayRole).toDate());
}

} // namespace firstlight
