// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triagesession.h"

#include <algorithm>

namespace firstlight {

TriageSession::TriageSession(QList<ArxivId> papers, const QDateTime &started)
    : m_papers(std::move(papers))
    , m_started(started)
{}

std::optional<ArxivId> TriageSession::current() const
{
    return m_at < m_papers.size() ? std::optional(m_papers.at(m_at)) : std::nullopt;
}

qsizetype TriageSession::decided(ReaderField as) const
{
    return std::count(m_decided.cbegin(), m_decided.cend(), as);
}

bool TriageSession::note(const ReaderChange &change)
{
    if (change.field == ReaderField::Tag || change.field == ReaderField::Note)
        return false;
    for (const ArxivId &paper : change.papers) {
        if (!m_papers.contains(paper))
            continue;
        if (change.on)
            m_decided.insert(paper, change.field);
        else if (m_decided.value(paper, change.field) == change.field)
            m_decided.remove(paper);
    }
    return change.on && current() && change.papers.contains(*current());
}

void TriageSession::takeBack(const QList<ArxivId> &papers)
{
    for (const ArxivId &paper : papers) {
        m_decided.remove(paper);
        if (const qsizetype at = m_papers.indexOf(paper); at >= 0)
            m_at = at;
    }
}

void TriageSession::goOn()
{
    do {
        ++m_at;
    } while (m_at < m_papers.size() && m_decided.contains(m_papers.at(m_at)));
}

void TriageSession::next()
{
    m_at = std::min(m_at + 1, m_papers.size());
}

bool TriageSession::previous()
{
    if (m_at == 0)
        return false;
    --m_at;
    return true;
}

void TriageSession::goThroughUndecided()
{
    m_at = -1;
    goOn();
}

} // namespace firstlight
