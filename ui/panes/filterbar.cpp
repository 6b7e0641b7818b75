// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/filterbar.h"

#include "panes/scoreslider.h"
#include "words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_relevance(new ScoreSlider(Axis::Relevance, this))
    , m_novelty(new ScoreSlider(Axis::Novelty, this))
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_unread(makeToggle(tr("Unread"), u"unreadFilter"_s))
    , m_starred(makeToggle(tr("Starred"), u"starredFilter"_s))
    , m_lowHIndex(makeToggle({}, u"lowHIndex"_s))
    , m_order(new QComboBox(this))
{
    setFocusProxy(m_relevance);
    m_count->setObjectName(u"count"_s);
    QFont bold = font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search this list"));
    m_search->setAccessibleName(tr("Search titles, authors and abstracts of this list"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(96);
    m_search->installEventFilter(this);
    m_lowHIndex->hide();
    m_order->setObjectName(u"order"_s);
    m_order->setAccessibleName(tr("Sort by"));
    m_order->setToolTip(tr("Sort by"));
    m_order->addItem(tr("Best first"), static_cast<int>(PickOrder::Sum));
    m_order->addItem(tr("Relevance"), static_cast<int>(PickOrder::Relevance));
    m_order->addItem(tr("Novelty"), static_cast<int>(PickOrder::Novelty));
    m_order->addItem(tr("Date"), static_cast<int>(PickOrder::Date));

    auto *sliders = new QHBoxLayout;
    sliders->setSpacing(24);
    sliders->addWidget(m_relevance, 1);
    sliders->addWidget(m_novelty, 1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_count);
    tools->addSpacing(8);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_unread);
    tools->addWidget(m_starred);
    tools->addWidget(m_order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(sliders);
    column->addLayout(tools);
    column->addWidget(m_lowHIndex, 0, Qt::AlignLeft);

    m_settling.setSingleShot(true);
    m_settling.setInterval(600);
    for (ScoreSlider *slider : {m_relevance, m_novelty}) {
        connect(slider, &ScoreSlider::valueChanged, this, &FilterBar::changed);
        connect(slider, &ScoreSlider::valueChanged, &m_settling, qOverload<>(&QTimer::start));
    }
    connect(&m_settling, &QTimer::timeout, this, [this] { Q_EMIT cutoffsSettled(cutoffs()); });
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::escaped);
    connect(m_unread, &QToolButton::toggled, this, &FilterBar::changed);
    connect(m_starred, &QToolButton::toggled, this, &FilterBar::changed);
    connect(m_lowHIndex, &QToolButton::toggled, this, &FilterBar::changed);
    connect(m_order, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
}

QToolButton *FilterBar::makeToggle(const QString &text, const QString &name)
{
    auto *toggle = new QToolButton(this);
    toggle->setObjectName(name);
    toggle->setText(text);
    toggle->setCheckable(true);
    toggle->setFocusPolicy(Qt::StrongFocus);
    toggle->setMinimumHeight(24);
    toggle->setAccessibleName(tr("Show only: %1").arg(text));
    return toggle;
}

void FilterBar::applyTo(ListView *view) const
{
    view->cutoffs = cutoffs();
    view->order = static_cast<PickOrder>(m_order->currentData().toInt());
    view->unreadOnly = m_unread->isChecked();
    view->starredOnly = m_starred->isChecked();
    view->showsLowHIndex = m_lowHIndex->isChecked();
    view->text = m_search->text().simplified();
}

Cutoffs FilterBar::cutoffs() const
{
    return {m_relevance->value(), m_novelty->value()};
}

void FilterBar::setCutoffs(Cutoffs cutoffs)
{
    m_relevance->setValue(cutoffs.relevance);
    m_novelty->setValue(cutoffs.novelty);
    m_settling.stop();
}

void FilterBar::showCounts(const QList<Pick> &picks, const Arrangement &arrangement)
{
    m_relevance->setCounts(relevanceCounts(picks, cutoffs()), arrangement.total);
    m_novelty->setCounts(noveltyCounts(picks, cutoffs()), arrangement.total);
    if (m_order->isHidden()) {
        m_count->setText(tr("%n paper(s)", nullptr, arrangement.shown()));
        m_count->setAccessibleName(m_count->text());
    } else {
        m_count->setText(tr("%1 of %2").arg(arrangement.picked).arg(arrangement.total));
        m_count->setAccessibleName(
            tr("%1 of %2 papers pass").arg(arrangement.picked).arg(arrangement.total));
    }
    m_count->setToolTip(m_count->accessibleName());
    m_lowHIndex->setVisible(arrangement.lowHIndex > 0);
    const bool isShown = m_lowHIndex->isChecked();
    m_lowHIndex->setText(lowHIndexText(arrangement.lowHIndex, arrangement.leastHIndex, isShown));
    m_lowHIndex->setAccessibleName(m_lowHIndex->text());
    m_lowHIndex->setToolTip(isShown ? tr("Hide them again") : tr("Show them"));
    m_lowHIndex->setAccessibleDescription(m_lowHIndex->toolTip());
}

void FilterBar::offerRanking(bool isOffered)
{
    for (QWidget *part : {static_cast<QWidget *>(m_relevance), static_cast<QWidget *>(m_novelty),
                          static_cast<QWidget *>(m_order)})
        part->setVisible(isOffered);
    setFocusProxy(isOffered ? static_cast<QWidget *>(m_relevance) : m_search);
}

void FilterBar::clearFilters()
{
    m_search->clear();
    m_unread->setChecked(false);
    m_starred->setChecked(false);
}

void FilterBar::showLowHIndex()
{
    m_lowHIndex->setChecked(true);
}

void FilterBar::search(const QString &text)
{
    m_search->setText(text);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        Q_EMIT escaped();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace firstlight
