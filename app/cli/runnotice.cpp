// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runnotice.h"

#include "cli/await.h"
#include "cli/command.h"
#include "desktop/newsdesk.h"
#include "desktop/notifier.h"

#include <QTranslator>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// The desktop's reader is the window's, whose language it is.
void loadWindowWords(QTranslator &words, const QString &language)
{
    const QLocale locale = language == "system"_L1 ? QLocale::system() : QLocale(language);
    if (words.load(locale, u"firstlight"_s, u"_"_s, u":/i18n"_s) ||
        words.load(u":/i18n/firstlight_en"_s))
        QCoreApplication::installTranslator(&words);
}

} // namespace

void tellDesktop(Services &services, const Result<RunReport> &finished)
{
    QTranslator words;
    loadWindowWords(words, services.settings().windowLanguage());
    Notifier notifier;
    // Nobody would answer one once the command has ended.
    notifier.setAnswersClicks(false);
    QFuture<bool> shown;
    NewsDesk desk({services.settings(), services.profile().newsMemory(), services.clock(),
                   [] { return false; },
                   [&](const Notification &news) { shown = notifier.show(news); }});
    if (!finished) {
        desk.tellFault(finished.error(), messages::sentence(finished.error()));
    } else {
        const auto revision = currentCriteria(services);
        const auto papers = revision ? papersOfDay(services, *revision, finished->day)
                                     : Result<QList<Pick>>(tl::unexpect, revision.error());
        desk.tellRun(*finished, papers.value_or(QList<Pick>()), false,
                     finished->stoppedBy ? messages::sentence(*finished->stoppedBy) : QString());
    }
    if (shown.isValid())
        (void)awaitValue(shown);
}

} // namespace firstlight
