// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/texgroups.h"
#include "paper/textables.h"

#include <QString>

namespace firstlight {

struct DecodedTex
{
    QString text;
    QList<TexSegment> formulas; // where they stand in text
};

// One pass over raw text, behind decodeTexText. Used once.
class TexWalker final
{
public:
    explicit TexWalker(QStringView text);

    DecodedTex walk();

private:
    enum class Closing : char { Literal, Invisible, Parenthesis, Quote, Macro };
    struct Accented
    {
        QString letter;
        qsizetype end = 0;
    };

    void step();
    void copyFormula(const TexSegment &formula);
    bool copyAddress();
    void openGroup();
    void closeGroup();
    void tie();
    void dashes();
    void backtick();
    void apostrophe();
    void straightQuote();

    void control();
    bool accent(QStringView name, qsizetype end);
    std::optional<Accented> accented(qsizetype at);
    void letter(QStringView name, QStringView text, qsizetype end);
    void command(QStringView name, qsizetype end);
    void asTyped(QStringView name, qsizetype end);
    void enter(qsizetype opening, Closing closing);
    bool followLink(qsizetype address);
    void dropReference(qsizetype end);

    QStringView nameAt(qsizetype at) const;
    qsizetype argumentAt(qsizetype at) const;
    qsizetype pastOptional(qsizetype at) const;
    QChar rawAt(qsizetype at) const { return at < m_text.size() ? m_text[at] : QChar(); }
    QChar lastWritten() const { return m_out.isEmpty() ? QChar() : m_out.back(); }
    void closeWith(qsizetype opening, Closing closing);

    QStringView m_text;
    QList<TexSegment> m_segments;
    TexGroups m_groups;
    std::vector<Closing> m_closings; // what a closing brace means, by position
    qsizetype m_at = 0;
    QString m_out;
    QList<TexSegment> m_formulas;
    qsizetype m_openSingleQuote = -1; // where in m_out; a guess until it is closed
    bool m_hasOpenDoubleQuote = false;
};

} // namespace firstlight
