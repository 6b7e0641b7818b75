// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "base/async.h"
#include "dialogs/sitedialog.h"
#include "dialogs/zoterodialog.h"
#include "exportcontrol.h"
#include "messages.h"
#include "panes/picklistpane.h"
#include "panes/statusline.h"
#include "readingroom.h"
#include "run/reading.h"
#include "windowactions.h"
#include "words.h"

// How MainWindow gives papers out.
namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Of a month no papers are listed.
QList<ExportSource> sourcesInList(Store &store, const PickListPane &list, const Place &place,
                                  const PickQuery &query)
{
    QList<ExportSource> sources;
    if (place.isMonth())
        return sources;
    // Whatever happens to the selection meanwhile, these are exported.
    if (const QList<Pick> selected = list.selectedPicks(); !selected.isEmpty())
        sources.append(
            {MainWindow::tr("%Ln selected paper(s)", nullptr, static_cast<int>(selected.size())),
             [selected] { return ready(Result<QList<Pick>>(selected)); }});
    if (const QList<qint64> shown = list.shownKeys(); !shown.isEmpty()) {
        sources.append(
            {MainWindow::tr("%Ln shown paper(s)", nullptr, static_cast<int>(shown.size())),
             [&store, query, place, shown] {
                 PickQuery ofShown = query;
                 ofShown.types.clear();
                 ofShown.wholeLibrary = !place.isDay();
                 if (place.isDay())
                     ofShown.day = place.day;
                 return store.picksByKey(shown, ofShown);
             }});
    }
    return sources;
}

ExportSource picksOf(Store &store, const PickQuery &query, Cutoffs cutoffs, const QString &period)
{
    return {MainWindow::tr("The picks of %1").arg(period), [&store, query, cutoffs] {
                return store.picks(query).then(
                    QtFuture::Launch::Async, [cutoffs](const Result<QList<Pick>> &picks) {
                        return picks ? Result<QList<Pick>>(pickedFrom(*picks, cutoffs)) : picks;
                    });
            }};
}

} // namespace

void MainWindow::connectExports()
{
    connect(m_actions->exportPapers, &QAction::triggered, this, &MainWindow::exportPapers);
    connect(m_actions->sendToZotero, &QAction::triggered, this, &MainWindow::sendToZotero);
    connect(m_actions->publishSite, &QAction::triggered, this, [this] {
        auto *known = findChild<SiteDialog *>();
        auto *dialog = known ? known : new SiteDialog(m_services, this);
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
    });
    connect(m_exports, &ExportControl::exported, m_status, &StatusLine::say);
    connect(m_exports, &ExportControl::failed, this, [this](const Error &error) {
        m_troubleIsSettings = false;
        showTrouble(sentence(error, Doing::Exporting));
    });
}

QList<ExportSource> MainWindow::exportSources()
{
    const PickQuery query =
        readingQuery(m_services.settings(), m_room->revision().value_or(Revision()));
    const Place place = m_room->place();
    const bool hasDay = place.day.isValid() && (place.isDay() || place.isMonth());
    QList<ExportSource> sources = sourcesInList(m_services.store(), *m_list, place, query);
    if (hasDay && place.isDay()) {
        PickQuery ofDay = query;
        ofDay.day = place.day;
        sources.append(picksOf(m_services.store(), ofDay, m_list->cutoffs(), dayText(place.day)));
    }
    if (hasDay) {
        PickQuery ofMonth = query;
        ofMonth.month = place.day;
        sources.append(
            picksOf(m_services.store(), ofMonth, m_list->cutoffs(), monthText(place.day)));
    }
    sources.append({tr("All starred papers"), [this, query] {
                        PickQuery starred = query;
                        starred.starredOnly = true;
                        starred.types.clear();
                        starred.wholeLibrary = true;
                        return m_services.store().picks(starred);
                    }});
    return sources;
}

void MainWindow::exportPapers()
{
    const Place place = m_room->place();
    const bool hasDay = place.day.isValid() && (place.isDay() || place.isMonth());
    const QString date =
        place.isMonth() ? place.day.toString(u"yyyy-MM"_s) : place.day.toString(Qt::ISODate);
    m_exports->open(exportSources(), tr("Papers from arXiv"),
                    hasDay ? QString(u"picks-"_s + date) : u"papers"_s);
}

void MainWindow::sendToZotero()
{
    auto *dialog = new ZoteroDialog(m_services.zoteroSending(), exportSources(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace firstlight
