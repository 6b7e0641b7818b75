// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "base/async.h"
#include "messages.h"
#include "panes/filterbar.h"
#include "panes/paperview.h"
#include "panes/pdfbar.h"
#include "panes/picklistpane.h"
#include "paper/readerchange.h"
#include "scorebackgrounds.h"
#include "windowactions.h"

#include <QDesktopServices>

#include <algorithm>

// What MainWindow does for the page: notes and tags, scores over time, links, PDFs.
namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<TagCount> &tags)
{
    QStringList names;
    for (const TagCount &tag : tags)
        names.append(tag.tag);
    return names;
}

} // namespace

void MainWindow::connectPage()
{
    Store &store = m_services.store();
    const auto complain = [this](const Result<void> &saved) {
        if (!saved)
            showTrouble(sentence(saved.error(), Doing::Reading));
    };
    connect(m_paper, &PaperView::noteChanged, this,
            [this, &store, complain](const ArxivId &paper, const QString &note) {
                deliver(store.setNote(paper, note), this, complain);
            });
    connect(m_paper, &PaperView::tagAdded, this,
            [this](const ArxivId &, const QString &name) { addTag(name); });
    connect(m_paper, &PaperView::tagRemoved, this, [this](const ArxivId &, const QString &name) {
        if (const std::optional<Pick> &pick = m_paper->pick())
            tag({*pick}, name, false);
    });
    connect(m_backgrounds, &ScoreBackgrounds::found, m_paper, &PaperView::showBackground);
    connect(m_paper, &PaperView::historyRequested, this, [this, &store](const ArxivId &paper) {
        deliver(store.scoreHistory(paper), this,
                [this, paper](const Result<QList<PastScore>> &history) {
                    if (history)
                        m_paper->showHistory(paper, *history);
                    else
                        showTrouble(sentence(history.error(), Doing::Reading));
                });
    });
    connect(m_paper, &PaperView::authorRequested, this, &MainWindow::searchAuthor);
    connect(m_paper, &PaperView::pageRequested, this,
            [](const QUrl &page) { QDesktopServices::openUrl(page); });
    connect(m_actions->editNote, &QAction::triggered, m_paper, &PaperView::editNote);
    connect(m_actions->showSource, &QAction::triggered, m_paper, &PaperView::toggleSource);
    connect(&store, &Store::readerStateChanged, this, &MainWindow::offerTags);
    offerTags();
    connect(m_list, &PickListPane::hitsChanged, m_paper, &PaperView::setSearched);
    connectPdf();
}

void MainWindow::offerTags()
{
    deliver(m_services.store().tags(), this, [this](const Result<QList<TagCount>> &tags) {
        if (tags)
            m_paper->setKnownTags(namesOf(*tags));
    });
}

// To all that are selected, if the page's is among them.
void MainWindow::addTag(const QString &name)
{
    const std::optional<Pick> &shown = m_paper->pick();
    if (!shown)
        return;
    const QList<Pick> selected = m_list->selectedPicks();
    const bool isAmong = std::any_of(selected.cbegin(), selected.cend(), [&](const Pick &pick) {
        return pick.paper.id == shown->paper.id;
    });
    tag(isAmong ? selected : QList<Pick>{*shown}, name, true);
}

void MainWindow::connectPdf()
{
    PdfDownload &download = m_services.pdfDownload();
    PdfBar *bar = m_paper->pdfBar();
    const auto fetch = [this, &download, bar](const ArxivId &paper, int version) {
        bar->showProgress(paper.toString(), 0);
        download.start(m_services.settings().listingUrl(), paper, version);
    };
    connect(m_paper, &PaperView::pdfRequested, this, fetch);
    connect(m_actions->downloadPdf, &QAction::triggered, this, [this, fetch] {
        if (const std::optional<Pick> &pick = m_paper->pick())
            fetch(pick->paper.id, pick->paper.version);
    });
    connect(bar, &PdfBar::cancelled, &download, &PdfDownload::cancel);
    connect(&download, &PdfDownload::received, bar, [bar](const ArxivId &paper, qint64 bytes) {
        bar->showProgress(paper.toString(), bytes);
    });
    connect(&download, &PdfDownload::finished, bar, [bar](const ArxivId &, const QString &path) {
        bar->hide();
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            bar->showTrouble(tr("No program for PDFs was found. The file is %1").arg(path));
    });
    connect(&download, &PdfDownload::failed, bar, [bar](const ArxivId &, const Error &error) {
        if (error.kind != Error::Kind::Cancelled)
            bar->showTrouble(sentence(error, Doing::DownloadingPdf));
    });
}

// The library by a name as it stands on the page, in the language of searches.
void MainWindow::searchAuthor(const QString &name)
{
    searchEverywhere(u"author:\""_s + QString(name).remove(u'"') + u'"');
}

} // namespace firstlight
