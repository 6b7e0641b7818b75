// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace firstlight {

// The identifier of a paper on arXiv, without a version: "2509.10541" (since April 2007) or
// "math/0611800" (before). There is no invalid ArxivId; absence is std::optional<ArxivId>.
class ArxivId final
{
public:
    // Takes what people and services write: "2509.10541", "2509.10541v2", "arXiv:2509.10541v1",
    // "oai:arXiv.org:2509.10541v1", "math.GT/0309136", "https://arxiv.org/abs/2509.10541v3",
    // "…/pdf/2509.10541.pdf", "10.48550/arXiv.2509.10541". A version is dropped, a subject class
    // ("math.GT/") too. Empty when the text is not exactly one identifier.
    static std::optional<ArxivId> fromString(QStringView text);

    // Canonical, without "arXiv:" and version.
    QString toString() const { return m_text; }

    // Year and month of the announcement; month 1-12.
    int year() const { return m_year; }
    int month() const { return m_month; }

    // By the time of assignment: century-corrected year and month, then old style before new, then
    // number, then archive.
    friend std::strong_ordering operator<=>(const ArxivId &a, const ArxivId &b);
    friend bool operator==(const ArxivId &a, const ArxivId &b) { return a.m_text == b.m_text; }
    friend size_t qHash(const ArxivId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    ArxivId(QString text, int year, int month, int number);

    QString m_text;
    int m_year;
    int m_month;
    int m_number;
};

// An identifier as cited, perhaps with a version.
struct ArxivReference
{
    ArxivId id;
    std::optional<int> version; // from 1

    // The same forms as ArxivId::fromString.
    static std::optional<ArxivReference> fromString(QStringView text);

    friend bool operator==(const ArxivReference &, const ArxivReference &) = default;
    friend size_t qHash(const ArxivReference &reference, size_t seed = 0)
    {
        return qHashMulti(seed, reference.id, reference.version.value_or(0));
    }
};

} // namespace firstlight
