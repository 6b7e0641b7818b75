// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/texgroups.h"

namespace firstlight {

namespace {

bool isPlainCharacter(QChar c)
{
    return c.isLetter() || c.isSpace() || c == u'-' || c == u'\'' || c == u'.';
}

// \{ \_ \% are signs of the author's own notation, unlike \'e or \em.
bool isEscapedSign(QChar c)
{
    return QStringView(u"{}_%&#$").contains(c);
}

} // namespace

TexGroups::TexGroups(QStringView text, const QList<TexSegment> &segments)
    : m_closing(static_cast<std::size_t>(text.size()), -1)
    , m_isInvisible(static_cast<std::size_t>(text.size()), false)
{
    std::vector<Open> open;
    for (const TexSegment &segment : segments) {
        if (!segment.isFormula)
            scan(text, segment, open);
    }
}

qsizetype TexGroups::closingOf(qsizetype opening) const
{
    return m_closing[static_cast<std::size_t>(opening)];
}

bool TexGroups::isInvisible(qsizetype opening) const
{
    return m_isInvisible[static_cast<std::size_t>(opening)];
}

void TexGroups::scan(QStringView text, const TexSegment &segment, std::vector<Open> &open)
{
    const qsizetype end = segment.start + segment.length;
    for (qsizetype at = segment.start; at < end; ++at) {
        const QChar c = text[at];
        if (c == u'{') {
            open.push_back({at});
        } else if (c == u'}') {
            close(text, at, open);
        } else if (c == u'\\' && at + 1 < end) {
            ++at;
            if (!open.empty()) {
                Open &group = open.back();
                if (isEscapedSign(text[at]))
                    group.isPlain = false;
                else if (group.isPlain)
                    group.hasMacro = true;
            }
        } else if (!open.empty() && !isPlainCharacter(c)) {
            open.back().isPlain = false;
        }
    }
}

void TexGroups::close(QStringView text, qsizetype at, std::vector<Open> &open)
{
    if (open.empty())
        return;
    const Open group = open.back();
    open.pop_back();
    const bool isScript =
        group.at > 0 && (text[group.at - 1] == u'_' || text[group.at - 1] == u'^');
    const bool isWords = group.isPlain && at > group.at + 1 && !isScript;
    // 10{,}000
    const bool isThousandsComma = text.sliced(group.at, at - group.at) == u"{,";
    const bool isInvisible = group.hasMacro || isWords || isThousandsComma;
    m_closing[static_cast<std::size_t>(group.at)] = at;
    m_isInvisible[static_cast<std::size_t>(group.at)] = isInvisible;
    if (!isInvisible && !open.empty())
        open.back().isPlain = false;
}

} // namespace firstlight
