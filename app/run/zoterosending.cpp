// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/zoterosending.h"

#include "base/async.h"
#include "exchange/zoteroitem.h"
#include "net/networkcause.h"

#include <QFile>
#include <QPromise>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype papersAtOnce = 10;

} // namespace

struct ZoteroSending::Going
{
    ZoteroRequest request;
    QPromise<Result<ZoteroReport>> promise;
    ZoteroReport report;
    QUrl base;
    QString collection;      // Zotero's id; empty: where it puts things anyway
    QList<ArxivId> toLookUp; // whether Zotero has them
    QList<ArxivId> toSave;   // in the order asked
    QList<Pick> picks;       // of these, not saved yet
    QList<Pick> toAttach;    // of the session
    QString session;         // in which the last ones were saved
    qsizetype total = 0;
    bool isCancelled = false;
};

ZoteroSending::ZoteroSending(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.pdfDownload, &PdfDownload::finished, this,
            [this](const ArxivId &, const QString &path) {
                if (m_going)
                    attach(path);
            });
    connect(&m_parts.pdfDownload, &PdfDownload::failed, this, [this] {
        if (!m_going)
            return;
        m_going->toAttach.removeFirst();
        ++m_going->report.pdfsMissed;
        attachNext();
    });
}

ZoteroSending::~ZoteroSending() = default;

QFuture<Result<ZoteroPlace>> ZoteroSending::selectedPlace()
{
    return m_parts.zotero.selectedPlace(m_parts.settings.zoteroUrl());
}

QFuture<Result<ZoteroReport>> ZoteroSending::start(const ZoteroRequest &request)
{
    if (m_going)
        return ready(Result<ZoteroReport>(failure(Error::Kind::Busy)));
    if (request.papers.isEmpty())
        return ready(Result<ZoteroReport>(failure(Error::Kind::Usage, u"no papers"_s)));
    m_going = std::make_unique<Going>();
    m_going->request = request;
    m_going->base = m_parts.settings.zoteroUrl();
    m_going->promise.start();
    auto future = m_going->promise.future();
    deliver(m_parts.zotero.selectedPlace(m_going->base), this,
            [this](const Result<ZoteroPlace> &place) { choosePlace(place); });
    return future;
}

void ZoteroSending::cancel()
{
    if (m_going)
        m_going->isCancelled = true;
}

void ZoteroSending::choosePlace(const Result<ZoteroPlace> &place)
{
    if (!place)
        return stop(place.error());
    const QString &wanted = m_going->request.collection;
    m_going->report.place = place->name == place->library || place->name.isEmpty()
                                ? place->library
                                : QString(place->library + u" / "_s + place->name);
    if (!wanted.isEmpty()) {
        const auto found = std::find_if(
            place->collections.begin(), place->collections.end(),
            [&wanted](const ZoteroCollection &each) {
                return each.id == wanted || each.name.compare(wanted, Qt::CaseInsensitive) == 0;
            });
        if (found == place->collections.end())
            return stop({Error::Kind::NotFound, wanted});
        m_going->collection = found->id;
        m_going->report.place = found->name;
    } else if (!place->isEditable) {
        return stop({Error::Kind::Refused, u"what is selected in Zotero cannot be written to"_s});
    }
    leaveOutSent();
}

void ZoteroSending::leaveOutSent()
{
    QList<ArxivId> papers;
    for (const ArxivId &paper : std::as_const(m_going->request.papers)) {
        if (!papers.contains(paper))
            papers.append(paper);
    }
    if (m_going->request.again) {
        m_going->toSave = papers;
        return fetchPicks();
    }
    deliver(m_parts.store.savedInZotero(papers), this,
            [this, papers](const Result<QSet<ArxivId>> &saved) {
                if (!saved)
                    return stop(saved.error());
                for (const ArxivId &paper : papers) {
                    if (!saved->contains(paper))
                        m_going->toLookUp.append(paper);
                }
                m_going->report.known = int(saved->size());
                lookUpNext();
            });
}

void ZoteroSending::lookUpNext()
{
    if (m_going->toLookUp.isEmpty() || m_going->isCancelled)
        return fetchPicks();
    const ArxivId paper = m_going->toLookUp.takeFirst();
    deliver(m_parts.zotero.holds(m_going->base, paper), this,
            [this, paper](const Result<bool> &holds) {
                if (!holds) { // nobody knows, of the others neither
                    m_going->report.isUnchecked = true;
                    m_going->toSave += paper;
                    m_going->toSave += std::exchange(m_going->toLookUp, {});
                    return fetchPicks();
                }
                if (!*holds) {
                    m_going->toSave.append(paper);
                    return lookUpNext();
                }
                ++m_going->report.known;
                deliver(m_parts.store.setSavedInZotero({paper}), this,
                        [this](const Result<void> &) { lookUpNext(); });
            });
}

void ZoteroSending::fetchPicks()
{
    deliver(m_parts.store.picksOf(m_going->toSave, {}), this,
            [this](const Result<QList<Pick>> &picks) {
                if (!picks)
                    return stop(picks.error());
                m_going->picks = *picks;
                m_going->total = picks->size();
                m_going->report.missing = int(m_going->toSave.size() - picks->size());
                saveNext();
            });
}

void ZoteroSending::saveNext()
{
    Q_EMIT progressed(m_going->report.saved, int(m_going->total));
    if (m_going->isCancelled)
        return stop({Error::Kind::Cancelled, {}});
    if (m_going->picks.isEmpty())
        return finish();
    m_going->toAttach = m_going->picks.first(std::min(papersAtOnce, m_going->picks.size()));
    m_going->picks.remove(0, m_going->toAttach.size());
    QJsonArray items;
    QList<ArxivId> papers;
    for (const Pick &pick : std::as_const(m_going->toAttach)) {
        items.append(zoteroItem(pick));
        papers.append(pick.paper.id);
    }
    deliver(m_parts.zotero.save(m_going->base, items), this,
            [this, papers](const Result<QString> &session) {
                if (!session && !wasPerhapsSent(session.error()))
                    return stop(session.error());
                if (!session) {
                    m_going->report.perhapsSaved = int(papers.size());
                    return remember(papers, session.error());
                }
                m_going->session = *session;
                m_going->report.saved += int(papers.size());
                remember(papers, {});
            });
}

void ZoteroSending::remember(const QList<ArxivId> &papers, const std::optional<Error> &brokenOffBy)
{
    deliver(m_parts.store.setSavedInZotero(papers), this,
            [this, brokenOffBy](const Result<void> &kept) {
                if (!kept || brokenOffBy)
                    return stop(brokenOffBy ? *brokenOffBy : kept.error());
                move();
            });
}

void ZoteroSending::move()
{
    if (m_going->collection.isEmpty())
        return attachNext();
    deliver(m_parts.zotero.moveTo(m_going->base, m_going->session, m_going->collection), this,
            [this](const Result<void> &moved) {
                if (!moved)
                    return stop(moved.error());
                attachNext();
            });
}

void ZoteroSending::attachNext()
{
    if (!m_going->request.withPdf || m_going->toAttach.isEmpty() || m_going->isCancelled)
        return saveNext();
    const Paper &paper = m_going->toAttach.constFirst().paper;
    m_parts.pdfDownload.start(m_parts.settings.listingUrl(), paper.id, paper.version);
}

void ZoteroSending::attach(const QString &file)
{
    const ArxivId paper = m_going->toAttach.takeFirst().paper.id;
    QFile pdf(file);
    if (!pdf.open(QIODevice::ReadOnly)) {
        ++m_going->report.pdfsMissed;
        return attachNext();
    }
    deliver(m_parts.zotero.attachPdf(m_going->base, m_going->session, paper, pdf.readAll()), this,
            [this](const Result<void> &attached) {
                ++(attached ? m_going->report.pdfs : m_going->report.pdfsMissed);
                attachNext();
            });
}

// Before anything is saved it is the answer; later it is what the report says.
void ZoteroSending::stop(const Error &error)
{
    if (m_going->report.saved + m_going->report.perhapsSaved > 0) {
        m_going->report.stoppedBy = error;
        return finish();
    }
    const auto going = std::move(m_going);
    going->promise.addResult(Result<ZoteroReport>(tl::unexpect, error));
    going->promise.finish();
}

void ZoteroSending::finish()
{
    const auto going = std::move(m_going);
    going->promise.addResult(Result<ZoteroReport>(going->report));
    going->promise.finish();
}

} // namespace firstlight
