// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowmatches.h"

#include <QWidget>

class QToolButton;

namespace firstlight {

// Under the sliders: what else a paper has to be to be shown. Each chip says of how many papers it
// is so.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void applyTo(ListView *view) const;
    void clear(); // nothing is asked for; changed is not emitted
    void showCounts(const SortedColumns &columns);
    // What the menus offer; asked for by choicesWanted, when one opens.
    void setChoices(const QList<Choice> &categories, const QList<Choice> &tags);

Q_SIGNALS:
    void changed();
    void choicesWanted();

private:
    QToolButton *makeChip(const QString &name);
    QToolButton *makeToggle(const QString &text, const QString &name, PickFlag flag);
    void fill(QToolButton *chip, const QString &any, const QList<Choice> &choices);
    void choose(QToolButton *chip, const QString &any, const QString &chosen);

    struct Toggle
    {
        QToolButton *button;
        QString text;
        PickFlag flag;
    };
    QList<Toggle> m_toggles;
    QToolButton *m_unread;
    QToolButton *m_starred;
    QToolButton *m_toRead;
    QToolButton *m_updated;
    QToolButton *m_followed;
    QToolButton *m_category;
    QToolButton *m_tag;
};

} // namespace firstlight
