// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeserver.h"

#include <QJsonObject>
#include <QStringList>

namespace firstlight::test {

// arXiv's feeds, a model and Semantic Scholar on loopback, about papers that are made up from their
// ids.
class FakeWorld final
{
public:
    FakeWorld();

    QUrl url(const QString &path = {}) const { return m_server.url(path); }
    FakeServer &server() { return m_server; }

    // The papers that a category lists as new, by id. A paper whose number ends in 1 or 2 is a pick
    // (9, 8).
    QHash<QByteArray, QStringList> listed;
    QByteArray day = "Wed, 01 Oct 2025 00:00:00 -0400";
    QByteArray titleSuffix;                // UTF-8, behind every title
    QHash<QString, QByteArray> extraWords; // in abstracts, by paper
    QByteArray echoed;                     // in the model's comments and in a header of its answers
    QByteArray quote;                      // of every paper, and the topic it names; empty, 0: none
    int criterion = 0;
    // Answers that stand in for the usual ones, taken in turn; a status of 0 is the usual answer.
    QList<Answer> feedFaults;
    QList<Answer> modelFaults;
    QList<Answer> scholarFaults;
    QStringList titlesToDrop; // what the model says of titles
    // What Semantic Scholar knows: by paper, an author's id for each name; an h-index is the id.
    QHash<QString, QList<std::pair<QString, int>>> knownAuthors;

    int feedRequests() const;
    int modelRequests() const;
    int scholarRequests() const;
    // To the model, in the order of sending: for their abstracts, for their titles.
    QStringList idsSent() const;
    QStringList titlesSent() const;

private:
    Answer answer(const SeenRequest &request);
    Answer feed(const QByteArray &category) const;
    QStringList idsSentFor(bool titles) const;
    Answer scholarAnswer(const QByteArray &body) const;
    int requestsTo(const QByteArray &place) const;

    FakeServer m_server;
};

} // namespace firstlight::test
