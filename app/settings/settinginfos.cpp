// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingrules.h"
#include "settings/settings.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Translated when it is asked for: the list is made before the language is known.
QString meaning(const char *text)
{
    return QString::fromUtf8(text);
}

QList<SettingInfo> makeInfos()
{
    // One line a setting: key, default, what it means, the rule.
    return {
        {u"categories"_s, u"cs.LG,cs.AI"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "arXiv categories to follow")), rules::categories},
        {u"announce-types"_s, u"new,cross"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "kinds of announcement to scan")),
         rules::announceTypes},
        {u"announce-primary-only"_s, u"off"_s,
         meaning(QT_TRANSLATE_NOOP(
             "Settings", "scan a paper only where its primary category is followed: on or off")),
         rules::onOff},
        {u"exclude-categories"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "categories whose papers are not scanned, cross-lists too")),
         rules::categoriesOrNone},
        {u"scorer"_s, u"local"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "who scores a run: local or llm")), rules::scorer},
        {u"cutoff.relevance"_s, u"8"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "least relevance of a pick")), rules::score},
        {u"cutoff.novelty"_s, u"7"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "least novelty of a pick")), rules::score},
        {u"people.follow"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP(
             "Settings", "authors whose papers are always picks: Name; Name <s2:NUMBER>")),
         rules::people},
        {u"people.url"_s, u"https://api.semanticscholar.org"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "service that knows authors")), rules::serviceUrl},
        {u"people.min-h-index"_s, u"0"_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "hide papers none of whose authors has this h-index; 0: off")),
         rules::hIndex},
        {u"arxiv.feed-url"_s, u"https://rss.arxiv.org"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "arXiv's feeds")), rules::serviceUrl},
        {u"arxiv.oai-url"_s, u"https://oaipmh.arxiv.org/oai"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "arXiv's OAI-PMH service")), rules::serviceUrl},
        {u"arxiv.api-url"_s, u"https://export.arxiv.org/api/query"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "arXiv's search API")), rules::serviceUrl},
        {u"arxiv.listing-url"_s, u"https://arxiv.org"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "arXiv's listings")), rules::serviceUrl},
        {u"arxiv.pace-seconds"_s, u"3"_s,
         meaning(QT_TRANSLATE_NOOP(
             "Settings", "seconds between requests to arXiv; less than 3 only for this machine")),
         rules::seconds},
        {u"schedule.in-window"_s, u"on"_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "get the papers by itself while the window is open: on or off")),
         rules::onOff},
        {u"schedule.catch-up"_s, u"on"_s,
         meaning(
             QT_TRANSLATE_NOOP("Settings", "fill missed days when the window opens: on or off")),
         rules::onOff},
        {u"window.motion"_s, u"on"_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "papers glide to their new place in the window: on or off")),
         rules::onOff},
        {u"ui.theme"_s, u"system"_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "colours of the window: system, light, dark or high-contrast")),
         rules::theme},
        {u"ui.scale"_s, u"100"_s,
         meaning(
             QT_TRANSLATE_NOOP("Settings", "size of the window's text in per cent, 100 to 300")),
         rules::windowScale},
        {u"ui.language"_s, u"system"_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "language of the window: system, en, de, fr, es, ja or zh_CN")),
         rules::language},
        {u"ui.layout"_s, u"wide"_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "the paper beside the list or below it: wide or classic")),
         rules::layout},
        {u"ui.tray"_s, u"off"_s,
         meaning(QT_TRANSLATE_NOOP(
             "Settings", "an icon in the desktop's tray, where closing the window leaves the "
                         "program: on or off")),
         rules::onOff},
        {u"notify.enabled"_s, u"on"_s,
         meaning(
             QT_TRANSLATE_NOOP("Settings", "tell through the desktop what runs found: on or off")),
         rules::onOff},
        {u"notify.quiet-from"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "nothing is told from this time of day (22:00) on; empty: "
                                   "there are no quiet hours")),
         rules::timeOfDay},
        {u"notify.quiet-to"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "until this one (07:30), when all is told that was held back")),
         rules::timeOfDay},
        {u"zotero.url"_s, u"http://127.0.0.1:23119"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "the running Zotero")), rules::serviceUrl},
        {u"site.title"_s, u"arXiv papers"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "heading of the site that digest --site writes")),
         rules::title},
        {u"site.url"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "where that site is published, for its feed; empty: nowhere")),
         rules::siteUrl},
        {u"sync.folder"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "a folder that your machines share, through which their "
                                   "libraries become one; empty: none")),
         rules::folder},
        {u"sync.machine"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "this machine's name there and in notes that were "
                                               "changed on two; empty: the host's")),
         rules::oneLine},
        {u"llm.endpoint"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "the model's service, up to and with /v1")),
         rules::serviceUrl},
        {u"llm.model"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "the model's name at the service")), rules::oneLine},
        {u"llm.effort"_s, u"lowest"_s,
         meaning(QT_TRANSLATE_NOOP(
             "Settings", "reasoning effort asked of the model: lowest, low, medium, high and so "
                         "on; empty: not sent")),
         rules::effort},
        {u"llm.dialect"_s, u"auto"_s,
         meaning(QT_TRANSLATE_NOOP(
             "Settings", "how the service is spoken to: auto, openai, anthropic or ollama")),
         rules::dialect},
        {u"llm.title-pass"_s, u"off"_s,
         meaning(QT_TRANSLATE_NOOP("Settings",
                                   "let the model drop papers by their titles first: on or off")),
         rules::onOff},
        {u"llm.second-opinions"_s, u"0"_s,
         meaning(QT_TRANSLATE_NOOP(
             "Settings", "how often the model is asked again about papers within one of a "
                         "cut-off, 0 to 4")),
         rules::opinions},
        {u"llm.flex"_s, u"off"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "slower service at half the price where there is "
                                               "one: off, scheduled (runs nobody waits for) or "
                                               "always")),
         rules::flex},
        {u"llm.prefilter-share"_s, u"1"_s,
         meaning(QT_TRANSLATE_NOOP(
             "Settings", "share of a day's papers sent to the model, the locally best; 1: all")),
         rules::share},
        {u"llm.prefilter-recall"_s, u"0"_s,
         meaning(QT_TRANSLATE_NOOP(
             "Settings",
             "send as many as hold this share of the picks, 0.5 to 0.999; 0: by the share above")),
         rules::recall},
        {u"llm.concurrency"_s, u"2"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "requests to the model at once, 1 to 8")),
         rules::concurrency},
        {u"llm.max-usd-run"_s, u"2"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "cap of a run in US dollars; 0: none")), rules::usd},
        {u"llm.max-usd-month"_s, u"20"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "cap of a calendar month in US dollars; 0: none")),
         rules::usd},
        {u"llm.price-source"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP(
             "Settings", "price list that prices refresh reads: LiteLLM's, OpenRouter's or our own "
                         "form; empty: none")),
         rules::serviceUrl},
    };
}

} // namespace

QString meaningOf(const SettingInfo &info)
{
    return QCoreApplication::translate("Settings", info.meaning.toUtf8());
}

const QList<SettingInfo> &settingInfos()
{
    static const QList<SettingInfo> infos = makeInfos();
    return infos;
}

} // namespace firstlight
