// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/pricebook.h"

#include "base/async.h"
#include "base/log.h"
#include "llm/knownservice.h"
#include "llm/pricesources.h"
#include "net/http.h"

#include <QFile>
#include <QSaveFile>
#include <QtConcurrent>

#include <map>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

Result<PriceTable> tableIn(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return PriceTable();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.errorString());
    const Result<PriceReading> reading = readPrices(file.readAll());
    if (!reading)
        return failure(Error::Kind::Parse, QString(name + u": "_s + reading.error().detail));
    if (reading->skipped > 0)
        qCWarning(logLlm) << name << "holds odd prices, which are left out:" << reading->skipped;
    return reading->table;
}

PriceTable tableOrNothing(const QString &name)
{
    const Result<PriceTable> table = tableIn(name);
    if (!table)
        qCWarning(logLlm) << "prices are not read:" << table.error().detail;
    return table.value_or(PriceTable());
}

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, QString(name + u": "_s + file.errorString()));
    return file.readAll();
}

bool isAddress(const QString &source)
{
    return source.startsWith("https://"_L1) || source.startsWith("http://"_L1);
}

} // namespace

PriceBook::PriceBook(Http &http, const QString &ownFile, const QString &fetchedFile)
    : m_http(http)
    , m_ownFile(ownFile)
    , m_fetchedFile(fetchedFile)
    , m_own(tableOrNothing(ownFile))
    , m_fetched(tableOrNothing(fetchedFile))
{}

std::optional<Price> PriceBook::priceOf(const QString &model) const
{
    if (std::optional<Price> own = m_own.priceOf(model))
        return own;
    if (const std::optional<Price> fetched = m_fetched.priceOf(model))
        return completed(*fetched);
    return PriceTable::shipped().priceOf(model);
}

std::optional<Price> PriceBook::priceOf(const Endpoint &endpoint) const
{
    std::optional<Price> known = priceOf(endpoint.model);
    if (known || !runsModels(endpoint))
        return known;
    return Price{.model = endpoint.model};
}

Price PriceBook::completed(Price fetched) const
{
    const std::optional<Price> shipped = PriceTable::shipped().priceOf(fetched.model);
    if (!shipped)
        return fetched;
    if (!fetched.longPrompt)
        fetched.longPrompt = shipped->longPrompt;
    if (!fetched.peak)
        fetched.peak = shipped->peak;
    if (!fetched.flex)
        fetched.flex = shipped->flex;
    if (fetched.changes.isEmpty()) {
        for (const Price::Change &change : shipped->changes) {
            if (change.from > fetched.date)
                fetched.changes.append(change);
        }
    }
    return fetched;
}

QList<PriceBook::Row> PriceBook::rows() const
{
    std::map<QString, Row> rows;
    const QList<Price> shipped = PriceTable::shipped().rows();
    for (const Price &price : shipped)
        rows[price.model] = {price, Layer::Shipped};
    const QList<Price> fetched = m_fetched.rows();
    for (const Price &price : fetched)
        rows[price.model] = {completed(price), Layer::Fetched};
    const QList<Price> own = m_own.rows();
    for (const Price &price : own)
        rows[price.model] = {price, Layer::Own};
    QList<Row> result;
    for (const auto &[model, row] : rows)
        result.append(row);
    return result;
}

Result<void> PriceBook::setOwn(const Price &price)
{
    if (isOdd(price))
        return failure(Error::Kind::Usage, u"prices are from 0 to below 10000 USD"_s);
    // What is there now, not what was read at the start: another Firstlight may have written it.
    Result<PriceTable> table = tableIn(m_ownFile);
    if (!table)
        return tl::unexpected(table.error());
    table->insert(price);
    if (Result<void> saved = save(m_ownFile, *table); !saved)
        return saved;
    m_own = *table;
    return {};
}

Result<bool> PriceBook::removeOwn(const QString &model)
{
    Result<PriceTable> table = tableIn(m_ownFile);
    if (!table)
        return tl::unexpected(table.error());
    if (!table->remove(model))
        return false;
    if (Result<void> saved = save(m_ownFile, *table); !saved)
        return tl::unexpected(saved.error());
    m_own = *table;
    return true;
}

QFuture<Result<PriceReading>> PriceBook::refresh(const QString &source, QDate today)
{
    QFuture<Result<QByteArray>> list;
    if (isAddress(source)) {
        list = chain(this, m_http.send({.url = QUrl(source)}))
                   .then([](const HttpResponse &response) {
                       constexpr int ok = 200;
                       if (response.status == ok)
                           return ready(Result<QByteArray>(response.body));
                       return ready(Result<QByteArray>(
                           failure(Error::Kind::Refused, u"HTTP %1"_s.arg(response.status))));
                   })
                   .future();
    } else {
        list = QtConcurrent::run([source] { return contentOf(source); });
    }
    return chain(this, list)
        .then([today](const QByteArray &json) {
            return QtConcurrent::run([json, today] { return readPriceList(json, today); });
        })
        .then([this](const PriceReading &reading) {
            const Result<void> saved = save(m_fetchedFile, reading.table);
            if (!saved)
                return ready(Result<PriceReading>(tl::unexpect, saved.error()));
            m_fetched = reading.table;
            return ready(Result<PriceReading>(reading));
        })
        .future();
}

Result<void> PriceBook::save(const QString &file, const PriceTable &table) const
{
    QSaveFile out(file);
    const QByteArray json = toJson(table);
    if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size() || !out.commit())
        return failure(Error::Kind::Storage, QString(file + u": "_s + out.errorString()));
    return {};
}

bool runsModels(const Endpoint &endpoint)
{
    if (!isLoopback(endpoint.base))
        return false;
    return dialectOf(endpoint) == Dialect::Ollama || isLoopback(serviceAt(endpoint.base).base);
}

QString toString(PriceBook::Layer layer)
{
    switch (layer) {
    case PriceBook::Layer::Shipped:
        return u"shipped"_s;
    case PriceBook::Layer::Fetched:
        return u"fetched"_s;
    case PriceBook::Layer::Own:
        break;
    }
    return u"own"_s;
}

} // namespace firstlight
