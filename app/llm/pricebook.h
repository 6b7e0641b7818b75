// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/pricetable.h"

#include <QFuture>
#include <QObject>

namespace firstlight {

class Http;

// The prices in force: the reader's own over those that were fetched over the shipped ones. Of a
// fetched row, long prompts, peak hours and changes to come stay as shipped where its source does
// not speak of them.
class PriceBook final : public QObject
{
    Q_OBJECT

public:
    enum class Layer { Shipped, Fetched, Own };
    struct Row
    {
        Price price;
        Layer layer = Layer::Shipped;
    };

    // ownFile: the reader's, in the form of readPrices; fetchedFile: what refresh writes. Either
    // may be missing; one that cannot be read is left as it is, said in the log, and counts for
    // nothing. http must outlive the book.
    PriceBook(Http &http, const QString &ownFile, const QString &fetchedFile);

    std::optional<Price> priceOf(const QString &model) const; // as PriceTable
    // The same; where no table knows the model, 0 at a program on this machine that runs models
    // itself (see runsModels). At its port may be a proxy of the vendors of those that one knows.
    std::optional<Price> priceOf(const Endpoint &endpoint) const;
    QList<Row> rows() const; // those in force, by model

    // Kind::Usage for an odd price or a nameless model; Kind::Storage, Kind::Parse when the file
    // that is there cannot be read: it is not overwritten.
    Result<void> setOwn(const Price &price);
    Result<bool> removeOwn(const QString &model); // false: there was none

    // Reads a list from an address (https, or http on this machine) or a file and keeps it in place
    // of the last one. Errors of Http, Kind::Refused with the status of another answer than 200,
    // of readPriceList, Storage.
    QFuture<Result<PriceReading>> refresh(const QString &source, QDate today);

private:
    Price completed(Price fetched) const;
    Result<void> save(const QString &file, const PriceTable &table) const;

    Http &m_http;
    QString m_ownFile;
    QString m_fetchedFile;
    PriceTable m_own;
    PriceTable m_fetched;
};

// Ollama, llama.cpp, LM Studio or vLLM on this machine, by their ports, or whatever speaks Ollama's
// language on it. Others here may be proxies of services that charge.
bool runsModels(const Endpoint &endpoint);

QString toString(PriceBook::Layer layer); // "shipped", "fetched", "own"

} // namespace firstlight
