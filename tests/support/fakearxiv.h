// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeserver.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace firstlight::test {

// arXiv over several days on loopback: feeds of today, listings, OAI-PMH and the search API of all
// days up to today. Papers are made up from their ids.
class FakeArxiv final
{
public:
    struct Entry
    {
        QString id;
        QStringList categories; // the first is the primary one
        int version = 1;        // more: a replacement
    };

    FakeArxiv();

    QUrl url(const QString &path = {}) const { return m_server.url(path); }
    FakeServer &server() { return m_server; }

    QMap<QDate, QList<Entry>> days;
    QDate today;
    int listingPageSize = 2000; // entries
    int recordsPerPage = 50;
    // Answers that stand in for the usual ones, taken in turn; a status of 0 is the usual answer.
    QList<Answer> faults;
    int staleFeeds = 0; // so many feeds hold the announcement before under today's date
    int emptyFeeds = 0; // so many hold nothing

    int requests(const QByteArray &pathPrefix) const;
    QStringList idsOf(QDate day) const; // of new papers and cross-lists, ascending

private:
    Answer answer(const SeenRequest &request);
    QList<Entry> listedIn(QDate day, const QString &category) const;
    Answer feed(const QString &category);
    Answer listing(const QUrl &address) const;
    Answer records(const QUrl &address) const;
    Answer search(const QUrl &address) const;

    FakeServer m_server;
};

} // namespace firstlight::test
