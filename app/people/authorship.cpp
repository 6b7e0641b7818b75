// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/authorship.h"

#include <algorithm>

namespace firstlight {

namespace {

using Reason = FollowedAuthor::Reason;

// Whom the service means by the author at a place of the paper's list. Where the lists differ in
// length, only a name that one alone agrees with tells.
const KnownAuthor *knownAt(qsizetype at, const ComparableName &author, qsizetype authors,
                           const QList<KnownAuthor> &known)
{
    if (known.size() == authors)
        return &known.at(at);
    for (const NameAgreement wanted : {NameAgreement::Whole, NameAgreement::Initials}) {
        QList<const KnownAuthor *> agreeing;
        for (const KnownAuthor &each : known) {
            if (agreement(author, comparableName(each.name)) == wanted)
                agreeing.append(&each);
        }
        if (!agreeing.isEmpty())
            return agreeing.size() == 1 ? agreeing.first() : nullptr;
    }
    return nullptr;
}

// The service spells an initial out, or shortens a name; a name in full outweighs an initial.
NameAgreement agreementWith(const ComparableName &person, const ComparableName &author,
                            const KnownAuthor *known)
{
    const NameAgreement spelled = agreement(person, author);
    if (!known || known->name.isEmpty())
        return spelled;
    const NameAgreement told = agreement(person, comparableName(known->name));
    if (spelled == NameAgreement::Initials && told == NameAgreement::None)
        return NameAgreement::None;
    return std::max(spelled, told);
}

} // namespace

FollowedAuthors::FollowedAuthors(const QList<FollowedPerson> &followed, QSet<QString> sharedNames)
    : m_sharedNames(std::move(sharedNames))
{
    for (const FollowedPerson &person : followed)
        m_people.append({person.authorId, comparableName(person.name)});
}

std::optional<Reason> FollowedAuthors::reason(const Person &person, const ComparableName &author,
                                              const KnownAuthor *known) const
{
    const bool isTold = known && !known->authorId.isEmpty() && !person.authorId.isEmpty();
    if (isTold && known->authorId == person.authorId)
        return Reason::Id;
    switch (agreementWith(person.name, author, known)) {
    case NameAgreement::None:
        return {};
    case NameAgreement::Initials:
        return Reason::Initials;
    case NameAgreement::Whole:
        break;
    }
    if (isTold)
        return {};
    return m_sharedNames.contains(person.name.key) ? Reason::SharedName : Reason::Name;
}

QList<FollowedAuthor> FollowedAuthors::in(const Paper &paper, const QList<KnownAuthor> &known) const
{
    QList<FollowedAuthor> found;
    if (m_people.isEmpty())
        return found;
    for (qsizetype at = 0; at < paper.authors.size(); ++at) {
        const ComparableName author = comparableName(paper.authors.at(at));
        const KnownAuthor *service = knownAt(at, author, paper.authors.size(), known);
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
