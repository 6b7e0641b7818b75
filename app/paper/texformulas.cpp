// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/texformulas.h"

#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

struct Delimiters
{
    QLatin1StringView opening;
    QLatin1StringView closing;
};

// "$$" before "$": the longer one is tried first.
constexpr std::array delimiters = {
    Delimiters{"$$"_L1, "$$"_L1},
    Delimiters{"$"_L1, "$"_L1},
    Delimiters{R"(\()"_L1, R"(\))"_L1},
    Delimiters{R"(\[)"_L1, R"(\])"_L1},
    Delimiters{R"(\begin{equation})"_L1, R"(\end{equation})"_L1},
    Delimiters{R"(\begin{equation*})"_L1, R"(\end{equation*})"_L1},
    Delimiters{R"(\begin{align})"_L1, R"(\end{align})"_L1},
    Delimiters{R"(\begin{align*})"_L1, R"(\end{align*})"_L1},
    Delimiters{R"(\begin{gather})"_L1, R"(\end{gather})"_L1},
    Delimiters{R"(\begin{gather*})"_L1, R"(\end{gather*})"_L1},
    Delimiters{R"(\begin{multline})"_L1, R"(\end{multline})"_L1},
    Delimiters{R"(\begin{eqnarray})"_L1, R"(\end{eqnarray})"_L1},
    Delimiters{R"(\begin{displaymath})"_L1, R"(\end{displaymath})"_L1},
    Delimiters{R"(\begin{math})"_L1, R"(\end{math})"_L1},
};

class Splitter final
{
public:
    explicit Splitter(QStringView text)
        : m_text(text)
    {}

    QList<TexSegment> split()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (const qsizetype end = formulaEnd(at); end > at) {
                append(m_textStart, at, false);
                append(at, end, true);
                m_textStart = at = end;
            } else {
                at += m_text[at] == u'\\' || isDoubleDollar(at) ? 2 : 1;
            }
        }
        append(m_textStart, m_text.size(), false);
        return m_segments;
    }

private:
    void append(qsizetype start, qsizetype end, bool isFormula)
    {
        if (end > start)
            m_segments.append({start, end - start, isFormula});
    }

    bool isDoubleDollar(qsizetype at) const { return m_text.sliced(at).startsWith("$$"_L1); }

    qsizetype formulaEnd(qsizetype at)
    {
        if (m_text[at] != u'$' && m_text[at] != u'\\')
            return -1;
        if (isDoubleDollar(at) && m_isHopeless.front())
            return -1;
        for (std::size_t kind = 0; kind < delimiters.size(); ++kind) {
            if (m_isHopeless.at(kind) || !m_text.sliced(at).startsWith(delimiters.at(kind).opening))
                continue;
            const qsizetype end =
                closingEnd(at + delimiters.at(kind).opening.size(), delimiters.at(kind).closing);
            if (end > at && kind == 1 && arePrices(at, end))
                return -1;
            if (end > at)
                return end;
            // No partner from here on means none further on: this keeps the whole linear.
            m_isHopeless.at(kind) = true;
            if (isDoubleDollar(at))
                return -1;
        }
        return -1;
    }

    // "from $5 to $10": a blank before what would close it, a number behind.
    bool arePrices(qsizetype start, qsizetype end) const
    {
        return m_text[start + 1].isDigit() && m_text[end - 2].isSpace() && end < m_text.size() &&
               m_text[end].isDigit();
    }

    qsizetype closingEnd(qsizetype from, QLatin1StringView closing) const
    {
        for (qsizetype at = from; at < m_text.size();) {
            if (at > from && m_text.sliced(at).startsWith(closing))
                return at + closing.size();
            at += m_text[at] == u'\\' ? 2 : 1;
        }
        return -1;
    }

    QStringView m_text;
    qsizetype m_textStart = 0;
    std::array<bool, delimiters.size()> m_isHopeless = {};
    QList<TexSegment> m_segments;
};

} // namespace

QList<TexSegment> texSegments(QStringView text)
{
    return Splitter(text).split();
}

} // namespace firstlight
