// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/pdfdownload.h"
#include "exchange/zotero.h"
#include "settings/settings.h"
#include "store/store.h"

namespace firstlight {

struct ZoteroRequest
{
    QList<ArxivId> papers;
    QString collection; // by name or Zotero's id; empty: what is selected in Zotero
    bool withPdf = false;
    bool again = false; // those too that were sent before
};

struct ZoteroReport
{
    int saved = 0;
    // The connection broke before Zotero had answered: they may be there. Remembered as saved,
    // since twice is worse than asked for again.
    int perhapsSaved = 0;
    int known = 0;   // left out: sent before, or found in Zotero
    int missing = 0; // not in the library
    int pdfs = 0;
    int pdfsMissed = 0; // arXiv or Zotero did not take part
    QString place;      // into what they were put: library and collection, as Zotero calls them
    // Zotero could not be asked what it has, so that nothing but our own memory keeps papers from
    // being there twice.
    bool isUnchecked = false;
    std::optional<Error> stoppedBy; // set: done in part
};

// Puts papers into the running Zotero, some at a time. What is saved is remembered at once: sent
// again, or after a stop half-way, no paper is there twice.
class ZoteroSending final : public QObject
{
    Q_OBJECT

public:
    // The references must outlive it.
    struct Parts
    {
        Store &store;
        Settings &settings;
        Zotero &zotero;
        PdfDownload &pdfDownload; // its own, since one download at a time is all it does
    };
    explicit ZoteroSending(Parts parts, QObject *parent = nullptr);
    ~ZoteroSending() override;

    // Where Zotero's selection is, and what there is to choose from; errors as of Zotero.
    QFuture<Result<ZoteroPlace>> selectedPlace();

    // Errors: Busy (one at a time), Usage (no papers), NotFound (no such collection), Storage, and
    // those of Zotero while nothing is saved yet.
    QFuture<Result<ZoteroReport>> start(const ZoteroRequest &request);
    void cancel(); // after what is under way; the report says Cancelled
    bool isRunning() const { return m_going != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total); // papers

private:
    struct Going;
    void choosePlace(const Result<ZoteroPlace> &place);
    void leaveOutSent();
    void lookUpNext();
    void fetchPicks();
    void saveNext();
    void remember(const QList<ArxivId> &papers, const std::optional<Error> &brokenOffBy);
    void move();
    void attachNext();
    void attach(const QString &file);
    void stop(const Error &error);
    void finish();

    Parts m_parts;
    std::unique_ptr<Going> m_going; // null while nothing is sent
};

} // namespace firstlight
