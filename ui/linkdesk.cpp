// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkdesk.h"

#include "base/async.h"
#include "messages.h"
#include "panes/noticebar.h"
#include "paper/outsidelink.h"
#include "phrases.h"
#include "run/reading.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString named(const QList<ArxivId> &papers)
{
    QString names;
    for (const ArxivId &paper : papers)
        names = names.isEmpty() ? paper.toString() : commaJoined(names, paper.toString());
    return names;
}

} // namespace

LinkDesk::LinkDesk(Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_bar(new NoticeBar(NoticeBar::Mood::Information, window))
{
    m_bar->setObjectName(u"linkNotice"_s);
    connect(m_bar, &NoticeBar::acted, this, &LinkDesk::fetch);
}

void LinkDesk::open(const QStringList &links)
{
    QList<ArxivId> papers;
    QDate day;
    m_nowhere.clear();
    for (const QString &link : links) {
        const auto target = linkTarget(link);
        if (!target)
            m_nowhere = tr("“%1” leads to no paper and to no day.").arg(shownLink(link));
        else if (const auto *paper = std::get_if<ArxivId>(&*target))
            papers.append(*paper);
        else
            day = std::get<QDate>(*target);
    }
    m_bar->setVisible(!m_nowhere.isEmpty());
    if (!m_nowhere.isEmpty())
        m_bar->showNotice(m_nowhere, {});
    if (day.isValid())
        Q_EMIT dayWanted(day);
    if (!papers.isEmpty())
        look(papers);
}

void LinkDesk::look(const QList<ArxivId> &papers)
{
    deliver(m_services.store().picksOf(papers, {}), this,
            [this, papers](const Result<QList<Pick>> &found) {
                if (!found)
                    return m_bar->showNotice(sentence(found.error(), Doing::Reading), {});
                QList<ArxivId> missing = papers;
                for (const Pick &pick : *found)
                    missing.removeAll(pick.paper.id);
                if (!missing.isEmpty())
                    offer(missing);
                if (!found->isEmpty())
                    show(*found);
            });
}

void LinkDesk::offer(const QList<ArxivId> &missing)
{
    m_missing = missing;
    const bool isSample = m_services.isSample();
    const QString text = isSample ? tr("The sample does not have %1: open your own library first.")
                                  : tr("Not in your library: %1. arXiv can be asked for it.");
    const QString said = text.arg(named(missing));
    m_bar->showNotice(m_nowhere.isEmpty() ? said : QString(m_nowhere + u'\n' + said),
                      isSample ? QString() : tr("&Fetch from arXiv"));
}

// A paper in the list of its day, if that shows it.
void LinkDesk::show(const QList<Pick> &found)
{
    QList<ArxivId> papers;
    for (const Pick &pick : found)
        papers.append(pick.paper.id);
    const Pick &first = found.constFirst();
    if (papers.size() > 1 || !first.day.isValid())
        return papersFound(papers);
    PickQuery query = readingQuery(m_services.settings(), {});
    query.day = first.day;
    deliver(m_services.store().picksByKey({first.key}, query), this,
            [this, papers, first](const Result<QList<Pick>> &listed) {
                if (listed && !listed->isEmpty())
                    Q_EMIT paperFound(first.paper.id, first.day);
                else
                    Q_EMIT papersFound(papers);
            });
}

void LinkDesk::fetch()
{
    if (std::exchange(m_isFetching, true))
        return;
    m_bar->showNotice(tr("Asking arXiv for %1 …").arg(named(m_missing)), {});
    deliver(m_services.paperFetch().fetch(m_missing), this,
            [this, wanted = m_missing](const Result<QList<ArxivId>> &fetched) {
                m_isFetching = false;
                if (fetched) {
                    m_bar->hide();
                    return look(wanted);
                }
                const bool isUnknown = fetched.error().kind == Error::Kind::NotFound;
                m_missing = wanted;
                m_bar->showNotice(isUnknown ? tr("arXiv has no paper %1.").arg(named(wanted))
                                            : sentence(fetched.error(), Doing::Getting),
                                  isUnknown ? QString() : tr("Try &again"));
            });
}

} // namespace firstlight
