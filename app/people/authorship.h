// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/followedperson.h"
#include "paper/pick.h"
#include "people/namematch.h"

#include <QSet>

#include <optional>

namespace firstlight {

// An author of a paper as Semantic Scholar knows them.
struct KnownAuthor
{
    QString authorId; // digits; empty: the service could not tell who it is
    QString name;
    std::optional<int> hIndex;

    friend bool operator==(const KnownAuthor &, const KnownAuthor &) = default;
};

// What the service said of a paper.
struct PaperAuthors
{
    ArxivId paper;
    std::optional<QList<KnownAuthor>> authors; // in order; empty: the paper is not known there yet

    friend bool operator==(const PaperAuthors &, const PaperAuthors &) = default;
};

struct ToldAuthor;

// Finds the followed among the authors of papers.
class FollowedAuthors final
{
public:
    // sharedNames: the keys (ComparableName) of names that several people are known to have.
    FollowedAuthors(const QList<FollowedPerson> &followed, QSet<QString> sharedNames);

    // known: what the service says of the paper's authors; empty where it was not asked or does not
    // know. Where it tells an author's id, another id of the same name is another person.
    QList<FollowedAuthor> in(const Paper &paper, const QList<KnownAuthor> &known) const;

private:
    struct Person
    {
        QString authorId;
        ComparableName name;
    };

    std::optional<FollowedAuthor::Reason> reason(const Person &person, const ComparableName &author,
                                                 const ToldAuthor *told) const;
    bool mayBeOneOf(const ComparableName &author) const; // by the name
    bool hasIdAmong(const QList<KnownAuthor> &known) const;

    QList<Person> m_people;
    QSet<QString> m_sharedNames;
};

// The greatest h-index among the paper's authors; empty unless every one of them is known with his.
std::optional<int> greatestHIndex(const Paper &paper, const QList<KnownAuthor> &known);

} // namespace firstlight
