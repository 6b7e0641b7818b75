// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/settingcontrol.h"
#include "run/scaneffect.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace firstlight {

class CategoryTree;

// Categories, announce types and exclusions, with what a change of them would have done to the
// papers of the last week.
class ScanChooser final : public QWidget, public ShowsSettings
{
    Q_OBJECT

public:
    explicit ScanChooser(const ScanChoice &saved, QWidget *parent = nullptr);

    // The last week's papers; until they are there nothing is said.
    void setPapers(const QList<ListedPaper> &papers);

    // By setting: its text as chosen, not checked; and where to complain of it.
    QHash<QString, QString> values() const;
    bool showSetting(const QString &key, const QString &text) override;
    QWidget *controlOf(const QString &key) const override;
    const QHash<QString, QLabel *> &complaints() const { return m_complaints; }

private:
    void layOut();
    QWidget *makeTypes();
    QStringList types() const;
    ScanChoice choice() const;
    void measure();
    void describe(const ScanChoice &chosen, const ScanEffect &effect);

    ScanChoice m_saved;
    QStringList m_given; // the categories in the order in which they came; the tree has its own
    CategoryTree *m_categories;
    QList<QCheckBox *> m_types;
    QCheckBox *m_primaryOnly;
    QLineEdit *m_excluded;
    QLabel *m_effect;
    QHash<QString, QLabel *> m_complaints;
    QList<ListedPaper> m_papers;
    bool m_hasPapers = false;
    QTimer m_measureSoon;
    int m_measuring = 0; // numbers the measurements, to drop those out of date
};

// "Drops 212 of last week's 2,431 papers."
QString scanEffectText(const ScanEffect &effect, bool isChanged, bool hasPapers);

} // namespace firstlight
