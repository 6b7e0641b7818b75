// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "paper/arxivid.h"

#include <QJsonArray>

namespace firstlight {

// A library or collection that papers can be put into.
struct ZoteroCollection
{
    QString id; // "L1" of a library, "C23" of a collection; Zotero's own
    QString name;
    int level = 0; // below its library: 1 and more

    friend bool operator==(const ZoteroCollection &, const ZoteroCollection &) = default;
};

// Where Zotero puts what it is sent: what is selected in its window.
struct ZoteroPlace
{
    QString library;
    QString name; // of the collection, or of the library itself
    bool isEditable = true;
    QList<ZoteroCollection> collections; // all to choose from; may be empty

    friend bool operator==(const ZoteroPlace &, const ZoteroPlace &) = default;
};

// The Zotero that runs on this machine, by the connector that browsers use too (Zotero 7 to 10) and
// its read-only local API. base: setting zotero.url. Errors: Network (it does not run), Refused
// (not that of a Zotero, too old, or nothing may be written there), Parse.
class Zotero final : public QObject
{
    Q_OBJECT

public:
    // Http must outlive it.
    explicit Zotero(Http &http, QObject *parent = nullptr);

    QFuture<Result<ZoteroPlace>> selectedPlace(const QUrl &base);

    // Saves items (see zoteroItem) where Zotero's selection is. The name of the session in which
    // they were saved, for the two calls below. A session that Zotero knows already is tried again
    // under another name.
    QFuture<Result<QString>> save(const QUrl &base, const QJsonArray &items);
    QFuture<Result<void>> moveTo(const QUrl &base, const QString &session,
                                 const QString &collection);
    QFuture<Result<void>> attachPdf(const QUrl &base, const QString &session, const ArxivId &paper,
                                    const QByteArray &pdf);

    // Whether the library has the paper. Kind::NotFound: the local API is off, so nobody knows.
    QFuture<Result<bool>> holds(const QUrl &base, const ArxivId &paper);

private:
    QFuture<Result<QString>> saveIn(const QUrl &base, const QString &session,
                                    const QJsonArray &items, int tries);
    QFuture<Result<HttpResponse>> post(const QUrl &base, const QString &path,
                                       const QByteArray &body);

    Http &m_http;
};

// What Zotero says of its selection; Kind::Parse.
Result<ZoteroPlace> zoteroPlaceFromJson(const QByteArray &json);
// Whether an answer of the local API lists the paper: its id in an item's address, archive id, DOI
// or extra field.
bool listsPaper(const QByteArray &json, const ArxivId &paper);

} // namespace firstlight
