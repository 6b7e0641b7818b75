// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/choicemenu.h"

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
    void showCounts(const SortedColumns &columns, Cutoffs cutoffs);
    // What the menus offer; asked for by choicesWanted and topicsWanted, when one opens.
    void setChoices(const QList<Choice> &categories, const QList<Choice> &tags);
    void setFollowedCategories(const QStringList &codes) { m_followedCategories = codes; }
    void setTopics(const QList<Choice> &topics);
    void offerTopics(bool areOffered); // only whole lists know theirs

Q_SIGNALS:
    void changed();
    void choicesWanted();
    void topicsWanted();

private:
    void chooseAny();
    QToolButton *makeChip(const QString &name);
    QToolButton *makeToggle(const QString &text, const QString &name);
    QToolButton *makeToggle(const QString &text, const QString &name, PickFlag flag);
    void showCount(QToolButton *toggle, const QString &text, int papers);
    Choose chooserOf(QToolButton *chip, const QString &any);
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
    QToolButton *m_borderline;
    QToolButton *m_category;
    QToolButton *m_tag;
    QToolButton *m_topic;
    QStringList m_followedCategories; // offered first
    bool m_offersTopics = true;
};

} // namespace firstlight
