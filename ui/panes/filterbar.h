// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangement.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace firstlight {

class ScoreSlider;

// Above the list: the two cut-offs, the live count, search, unread, starred, order.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    // The part of a ListView that the bar decides; collapsed and keep are left as they are.
    void applyTo(ListView *view) const;
    Cutoffs cutoffs() const;
    void setCutoffs(Cutoffs cutoffs);
    void showCounts(const QList<Pick> &picks, const Arrangement &arrangement);
    // Whether cut-offs and order are offered; a list that has an order of its own needs neither.
    void offerRanking(bool isOffered);
    void clearFilters();
    void showLowHIndex(); // the papers that the least h-index hides
    void focusSearch();
    void search(const QString &text);

Q_SIGNALS:
    void changed();
    // The sliders have rested for a moment.
    void cutoffsSettled(firstlight::Cutoffs cutoffs);
    void escaped(); // Esc or Return in the search box

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeToggle(const QString &text, const QString &name);

    ScoreSlider *m_relevance;
    ScoreSlider *m_novelty;
    QLabel *m_count;
    QLineEdit *m_search;
    QToolButton *m_unread;
    QToolButton *m_starred;
    QToolButton *m_lowHIndex; // there only while papers are hidden so
    QComboBox *m_order;
    QTimer m_settling;
};

} // namespace firstlight
