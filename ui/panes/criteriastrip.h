// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trialeffect.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace firstlight {

// One line that says what unsaved criteria change; it opens to lists of the papers that enter,
// leave and move.
class CriteriaStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaStrip(QWidget *parent = nullptr);

    TrialScope scope() const;
    // A sentence and no papers. spoken: for those who do not see signs; empty: the text itself.
    void say(const QString &text, const QString &spoken = {});
    void showEffect(const TrialEffect &effect);
    bool isOpen() const;

Q_SIGNALS:
    void scopeChosen(firstlight::TrialScope scope);
    void paperChosen(const firstlight::ArxivId &paper, QDate day);

private:
    void fill();
    void addMoves(const QString &title, const QList<RankingMove> &moves);
    void choose(const QTreeWidgetItem *item);

    QLabel *m_label;
    QComboBox *m_scope;
    QToolButton *m_toggle;
    QTreeWidget *m_list;
    TrialEffect m_effect;
};

// "+3 in, −2 out, 5 moved", and the same without signs.
QString effectText(const RankingDifference &difference);
QString effectSpoken(const RankingDifference &difference);
// "Raised by: oaks. Lowered by: dust"; empty: nothing is known.
QString reasonText(const RankingMove &move);

} // namespace firstlight
