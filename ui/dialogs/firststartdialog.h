// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QPushButton;

namespace firstlight {

class CategoryTree;

// The first thing a new reader sees: choose categories and criteria, or look at the sample.
class FirstStartDialog final : public QDialog
{
    Q_OBJECT

public:
    FirstStartDialog(const QStringList &categories, QWidget *parent);

Q_SIGNALS:
    void chosen(const QStringList &categories, const QString &criteriaText,
                const QString &criteriaTitle);
    void sampleRequested();

private:
    CategoryTree *m_categories;
    QComboBox *m_template;
    QPushButton *m_get;
};

} // namespace firstlight
