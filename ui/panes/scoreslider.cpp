// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/scoreslider.h"

#include "panes/cutoffslider.h"
#include "panes/histogram.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

ScoreSlider::ScoreSlider(Axis axis, QWidget *parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_label(new QLabel(this))
    , m_histogram(new Histogram(this))
    , m_slider(new CutoffSlider(this))
{
    m_slider->setObjectName(axis == Axis::Relevance ? u"relevanceSlider"_s : u"noveltySlider"_s);
    m_label->setObjectName(axis == Axis::Relevance ? u"relevanceLabel"_s : u"noveltyLabel"_s);
    m_label->setBuddy(m_slider);
    setFocusProxy(m_slider);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addSpacing(4);
    column->addWidget(m_histogram);
    column->addWidget(m_slider);

    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        describe();
        Q_EMIT valueChanged(value);
    });
    describe();
}

int ScoreSlider::value() const
{
    return m_slider->value();
}

void ScoreSlider::setValue(int value)
{
    m_slider->setValue(value);
}

void ScoreSlider::setCounts(const AxisCounts &counts, int total)
{
    m_counts = counts;
    m_total = total;
    m_histogram->setCounts(counts.histogram);
    describe();
}

void ScoreSlider::describe()
{
    const int cutoff = m_slider->value();
    const int picked = m_counts.picked[static_cast<size_t>(cutoff)];
    m_histogram->setCutoff(cutoff);
    m_label->setText((m_axis == Axis::Relevance ? tr("&Relevance ≥ %1") : tr("&Novelty ≥ %1"))
                         .arg(QLocale().toString(cutoff)));
    m_slider->setAccessibleName(tr("%1 at least %2, %3 of %4 shown")
                                    .arg(axisName(m_axis))
                                    .arg(cutoff)
                                    .arg(picked)
                                    .arg(m_total));
    const QString maybe =
        cutoff == 1
            ? tr("Papers at %1 are “maybe”: one point decides.").arg(cutoff)
            : tr("Papers at %1 and %2 are “maybe”: one point decides.").arg(cutoff - 1).arg(cutoff);
    m_slider->setAccessibleDescription(maybe);
    m_slider->setToolTip(m_slider->accessibleName() + u'\n' + maybe);
}

void ScoreSlider::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_histogram->setEnds(m_slider->positionOf(1), m_slider->positionOf(10));
}

} // namespace firstlight
