// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/authorship.h"

#include <algorithm>

namespace firstlight {

// An author as the service tells of them, with the name made comparable.
struct ToldAuthor
{
    const KnownAuthor *known;
    ComparableName name;
};

namespace {

using Reason = FollowedAuthor::Reason;

// Only a name that one alone agrees with tells.
const ToldAuthor *toldByName(const ComparableName &author, const QList<ToldAuthor> &told)
{
    for (const NameAgreement wanted : {NameAgreement::Whole, NameAgreement::Initials}) {
        const ToldAuthor *found = nullptr;
        int agreeing = 0;
        for (const ToldAuthor &each : told) {
            if (agreement(author, each.name) == wanted) {
                found = &each;
                ++agreeing;
            }
        }
        if (agreeing > 0)
            return agreeing == 1 ? found : nullptr;
    }
    return nullptr;
}

// The service's list of a paper's authors. Where it is of another length than the paper's, names
// must tell who is who.
class ToldAuthors final
{
public:
    ToldAuthors(const Paper &paper, const QList<KnownAuthor> &known)
        : m_paper(paper)
        , m_known(known)
    {}

    bool isParallel() const { return m_known.size() == m_paper.authors.size(); }

    // Null where the service does not tell.
    const ToldAuthor *at(qsizetype place, const ComparableName &author)
    {
        if (isParallel()) {
            const KnownAuthor &known = m_known.at(place);
            const bool isSpelledSo = known.name == m_paper.authors.at(place);
            m_told = {{&known, isSpelledSo ? author : comparableName(known.name)}};
            return &m_told.constFirst();
        }
        for (qsizetype next = m_told.size(); next < m_known.size(); ++next)
            m_told.append({&m_known.at(next), comparableName(m_known.at(next).name)});
        return toldByName(author, m_told);
    }

private:
    const Paper &m_paper;
    const QList<KnownAuthor> &m_known;
    QList<ToldAuthor> m_told; // of the last author asked for where parallel, else all
};

// The service spells an initial out, or shortens a name; a name in full outweighs an initial.
NameAgreement agreementWith(const ComparableName &person, const ComparableName &author,
                            const ToldAuthor *told)
{
    const NameAgreement spelled = agreement(person, author);
    if (!told || told->name.key.isEmpty())
        return spelled;
    const NameAgreement byService = agreement(person, told->name);
    if (spelled == NameAgreement::Initials && byService == NameAgreement::None)
        return NameAgreement::None;
    return std::max(spelled, byService);
}

} // namespace

FollowedAuthors::FollowedAuthors(const QList<FollowedPerson> &followed, QSet<QString> sharedNames)
    : m_sharedNames(std::move(sharedNames))
{
    for (const FollowedPerson &person : followed)
        m_people.append({person.authorId, comparableName(person.name)});
}

std::optional<Reason> FollowedAuthors::reason(const Person &person, const ComparableName &author,
                                              const ToldAuthor *told) const
{
    const bool hasId = told && !told->known->authorId.isEmpty() && !person.authorId.isEmpty();
    if (hasId && told->known->authorId == person.authorId)
        return Reason::Id;
    switch (agreementWith(person.name, author, told)) {
    case NameAgreement::None:
        return {};
    case NameAgreement::Initials:
        return Reason::Initials;
    case NameAgreement::Whole:
        break;
    }
    if (hasId)
        return {};
    return m_sharedNames.contains(person.name.key) ? Reason::SharedName : Reason::Name;
}

bool FollowedAuthors::mayBeOneOf(const ComparableName &author) const
{
    return std::any_of(m_people.cbegin(), m_people.cend(), [&author](const Person &person) {
        return agreement(person.name, author) != NameAgreement::None;
    });
}

bool FollowedAuthors::hasIdAmong(const QList<KnownAuthor> &known) const
{
    return std::any_of(known.cbegin(), known.cend(), [this](const KnownAuthor &author) {
        return !author.authorId.isEmpty() &&
               std::any_of(m_people.cbegin(), m_people.cend(), [&author](const Person &person) {
                   return person.authorId == author.authorId;
               });
    });
}

QList<FollowedAuthor> FollowedAuthors::in(const Paper &paper, const QList<KnownAuthor> &known) const
{
    QList<FollowedAuthor> found;
    if (m_people.isEmpty())
        return found;
    ToldAuthors told(paper, known);
    const bool isAnyone = told.isParallel() || hasIdAmong(known);
    for (qsizetype at = 0; at < paper.authors.size(); ++at) {
        const ComparableName author = comparableName(paper.authors.at(at));
        // Comparing each with each takes long where a paper has thousands.
        if (!isAnyone && !mayBeOneOf(author))
            continue;
        const ToldAuthor *service = told.at(at, author);
        std::optional<Reason> best;
        for (const Person &person : m_people)
            best = std::max(best, reason(person, author, service));
        if (best)
            found.append({paper.authors.at(at), *best});
    }
    return found;
}

std::optional<int> greatestHIndex(const Paper &paper, const QList<KnownAuthor> &known)
{
    const bool isComplete =
        !known.isEmpty() && known.size() >= paper.authors.size() &&
        std::all_of(known.cbegin(), known.cend(),
                    [](const KnownAuthor &author) { return author.hIndex.has_value(); });
    if (!isComplete)
        return {};
    return std::max_element(
               known.cbegin(), known.cend(),
               [](const KnownAuthor &a, const KnownAuthor &b) { return *a.hIndex < *b.hIndex; })
        ->hIndex;
}

} // namespace firstlight
