// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QWidget>

namespace firstlight {

class NoticeBar;

// Follows links from outside: finds their papers, fetches from arXiv those that are missing once
// the reader agrees, and says which lead nowhere.
class LinkDesk final : public QObject
{
    Q_OBJECT

public:
    // The services must outlive it.
    LinkDesk(Services &services, QWidget *window);

    // What it has to say; belongs into the window.
    NoticeBar *bar() const { return m_bar; }
    void open(const QStringList &links);

Q_SIGNALS:
    void dayWanted(QDate day);
    void papersFound(const QList<firstlight::ArxivId> &papers); // at least one
    // One of them that lists of its day show, too.
    void paperFound(const firstlight::ArxivId &paper, QDate day);

private:
    void look(const QList<ArxivId> &papers);
    void offer(const QList<ArxivId> &missing);
    void show(const QList<Pick> &found);
    void fetch();

    Services &m_services;
    NoticeBar *m_bar;
    QList<ArxivId> m_missing; // offered to be fetched
    QString m_nowhere;        // said of links that lead nowhere; may be empty
    bool m_isFetching = false;
};

} // namespace firstlight
