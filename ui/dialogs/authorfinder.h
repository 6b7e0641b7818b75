// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/scholaranswers.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace firstlight {

// Finds an author by name and lets the reader choose which of those of that name is meant. Nothing
// is sent before Find is pressed.
class AuthorFinder final : public QDialog
{
    Q_OBJECT

public:
    using Search = std::function<QFuture<Result<QList<FoundAuthor>>>(const QString &name)>;

    explicit AuthorFinder(Search search, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void chosen(const firstlight::FollowedPerson &person);

private:
    void describeParts();
    void layOut();
    void find();
    void show(const Result<QList<FoundAuthor>> &found);

    Search m_search;
    QLineEdit *m_name;
    QPushButton *m_find;
    QTreeWidget *m_found;
    QLabel *m_state;
    QPushButton *m_follow;
    int m_asked = 0; // numbers the questions, to drop answers that are out of date
};

// The reader's entries with the person: in the place of one of that name without an id, else last.
QString withFollowed(const QString &entries, const FollowedPerson &person);

} // namespace firstlight
