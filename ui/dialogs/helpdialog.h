// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helppages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace firstlight {

// Our own pages, searched as one types. The window stays usable beside it; nothing is fetched.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QList<HelpPage> &pages, QWidget *parent);

    void openAt(const QString &page); // by id

Q_SIGNALS:
    void linkActivated(const QUrl &url); // to the web

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fill(const QString &words);
    void showPage(int row);
    void follow(const QUrl &url);
    void layOutTables();
    void markFound();

    QList<HelpPage> m_pages;
    QList<int> m_found; // the pages of the list
    QString m_words;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace firstlight
