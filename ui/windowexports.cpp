// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "base/async.h"
#include "dialogs/sitedialog.h"
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

void MainWindow::connectExports()
{
    connect(m_actions->exportPapers, &QAction::triggered, this, &MainWindow::exportPapers);
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

void MainWindow::exportPapers()
{
    const PickQuery query =
        readingQuery(m_services.settings(), m_room->revision().value_or(Revision()));
    QList<ExportSource> sources;
    // Whatever happens to the selection meanwhile, these are exported.
    if (const QList<Pick> selected = m_list->selectedPicks(); !selected.isEmpty())
        sources.append({tr("%n selected paper(s)", nullptr, static_cast<int>(selected.size())),
                        [selected] { return ready(Result<QList<Pick>>(selected)); }});
    const Place place = m_room->place();
    if (const QList<qint64> shown = m_list->shownKeys(); !shown.isEmpty()) {
        sources.append({tr("%n shown paper(s)", nullptr, static_cast<int>(shown.size())),
                        [this, query, place, shown] {
                            PickQuery ofShown = query;
                            ofShown.types.clear();
                            ofShown.wholeLibrary = !place.isDay();
                            if (place.isDay())
                                ofShown.day = place.day;
                            return m_services.store().picksByKey(shown, ofShown);
                        }});
    }
    if (place.isDay() && place.day.isValid()) {
        sources.append(
            {tr("The picks of %1").arg(dayText(place.day)), [this, query, place] {
                 PickQuery ofDay = query;
                 ofDay.day = place.day;
                 const Cutoffs cutoffs = m_list->cutoffs();
                 return m_services.store().picks(ofDay).then(
                     QtFuture::Launch::Async, [cutoffs](const Result<QList<Pick>> &picks) {
                         return picks ? Result<QList<Pick>>(pickedFrom(*picks, cutoffs)) : picks;
                     });
             }});
    }
    sources.append({tr("All starred papers"), [this, query] {
                        PickQuery starred = query;
                        starred.starredOnly = true;
                        starred.types.clear();
                        starred.wholeLibrary = true;
                        return m_services.store().picks(starred);
                    }});
    const QString name = place.isDay() && place.day.isValid()
                             ? QString(u"picks-"_s + place.day.toString(Qt::ISODate))
                             : u"papers"_s;
    m_exports->open(sources, tr("Papers from arXiv"), name);
}

} // namespace firstlight
