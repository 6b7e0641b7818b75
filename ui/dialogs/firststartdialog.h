// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/endpointform.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace firstlight {

class CategoryTree;
class FirstDayPage;
class InterestsPage;
class ModelStep;

// The first steps of a new reader: categories, interests, model or none, the first day. Any step
// may be skipped, and gone back to; the sample day is offered all along.
class FirstStartDialog final : public QDialog
{
    Q_OBJECT

public:
    // hasCriteria: there are some already, which stay unless something else is chosen.
    FirstStartDialog(const QStringList &categories, QWidget *parent, bool hasCriteria = false);

    // Without them only the local ranker can be chosen. They must outlive it.
    void offerModels(const EndpointForm::Parts &parts);
    QHash<QString, QString> modelValues() const; // by setting; empty: nothing is to be changed

    // What became of what was chosen; when it went well, the dialog is to be accepted.
    void showProgress(const QString &text, int done, int total);
    void showFailure(const QString &text);

Q_SIGNALS:
    // criteriaText empty: the present ones stay.
    void chosen(const QStringList &categories, const QString &criteriaText,
                const QString &criteriaTitle);
    void sampleRequested();

private:
    void layOut();
    void connectParts();
    void addStep(const QString &title, const QString &text, QWidget *page);
    void goTo(int step);
    void goOn();
    void get();
    void describe();

    struct Step
    {
        QString title;
        QString text;
    };
    QList<Step> m_steps;
    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_text;
    QStackedWidget *m_pages;
    CategoryTree *m_categories;
    InterestsPage *m_interests;
    ModelStep *m_model;
    FirstDayPage *m_day;
    QPushButton *m_sample;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_get;
    bool m_isGetting = false;
    bool m_isKeepingKey = false;
};

} // namespace firstlight
