// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/journal.h"
#include "store/store.h"

namespace firstlight {

// The scorer's journal, kept in the store.
class StoreJournal final : public Journal
{
public:
    // The store must outlive the journal.
    explicit StoreJournal(Store &store)
        : m_store(store)
    {}

    QFuture<Result<qint64>> sent(const RequestRecord &request) override
    {
        return m_store.recordSent(request);
    }
    QFuture<Result<void>> received(const RequestRecord &request) override
    {
        return m_store.recordReceived(request);
    }
    QFuture<Result<void>> parsed(qint64 request, const ReadAnswer &answer) override
    {
        return m_store.recordParsed(request, answer);
    }
    QFuture<Result<void>> failed(qint64 request, const QString &detail) override
    {
        return m_store.recordFailed(request, detail, detail.startsWith(perhapsBilled()));
    }
    QFuture<Result<QHash<QString, AnsweredQuestion>>>
    answered(const QStringList &questions) override
    {
        return m_store.answeredQuestions(questions);
    }
    QFuture<Result<QByteArray>> wireForm(const QString &host, const QString &model) override
    {
        return m_store.wireForm(host, model);
    }
    QFuture<Result<void>> saveWireForm(const QString &host, const QString &model,
                                       const QByteArray &form) override
    {
        return m_store.saveWireForm(host, model, form);
    }

private:
    Store &m_store;
};

} // namespace firstlight
