// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/endpoint.h"
#include "support/fakeserver.h"

#include <QJsonObject>
#include <QStringList>

namespace firstlight::test {

// A language model on loopback, in every dialect, streamed where that is asked for, with the faults
// that real ones have.
class FakeModel final
{
public:
    FakeModel();

    Endpoint endpoint(Dialect dialect) const;
    FakeServer &server() { return m_server; }

    // Names of all faults.
    static QStringList faults();
    // Hits the next so many requests; -1: every one.
    void setFault(const QString &name, int count);
    // Whether requests for a form of answer (JSON schema or object) are refused with a 400.
    bool refusesForms = false;

    // What it thinks of a paper.
    static int relevanceOf(const QString &id);
    static int noveltyOf(const QString &id);
    static int criterionOf(const QString &id); // 0: none
    static QString quote();                    // that it gives of any paper; test::paper has it

private:
    Answer answer(const SeenRequest &request);
    Answer failure(const QString &fault) const;
    QString content(const QStringList &ids, const QString &fault, bool isForm) const;

    FakeServer m_server;
    QString m_fault;
    int m_faultsLeft = 0;
};

} // namespace firstlight::test
