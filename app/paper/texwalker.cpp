// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/texwalker.h"

#include <algorithm>
#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace = u'\u00A0';

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

TexWalker::TexWalker(QStringView text)
    : m_text(text)
    , m_segments(texSegments(text))
    , m_groups(text, m_segments)
    , m_closings(static_cast<std::size_t>(text.size()), Closing::Literal)
{
    m_out.reserve(text.size());
}

DecodedTex TexWalker::walk()
{
    for (const TexSegment &segment : std::as_const(m_segments)) {
        const qsizetype end = segment.start + segment.length;
        if (segment.isFormula && m_at == segment.start)
            copyFormula(segment);
        // A dropped argument may have carried the walk past some segments.
        while (!segment.isFormula && m_at < end)
            step();
        m_at = std::max(m_at, end);
    }
    if (m_openSingleQuote >= 0)
        m_out[m_openSingleQuote] = u'`';
    return {m_out, m_formulas};
}

void TexWalker::step()
{
    switch (m_text[m_at].unicode()) {
    case u'\\':
        return control();
    case u'{':
        return openGroup();
    case u'}':
        return closeGroup();
    case u'~':
        return tie();
    case u'-':
        return dashes();
    case u'`':
        return backtick();
    case u'\'':
        return apostrophe();
    case u'"':
        return straightQuote();
    default:
        if (!copyAddress())
            m_out += m_text[m_at++];
    }
}

void TexWalker::copyFormula(const TexSegment &formula)
{
    m_formulas.append({m_out.size(), formula.length, true});
    m_out += m_text.sliced(formula.start, formula.length);
    m_at = formula.start + formula.length;
}

// Ties and dashes mean themselves in an address.
bool TexWalker::copyAddress()
{
    if (m_text[m_at] != u'h')
        return false;
    const QStringView rest = m_text.sliced(m_at);
    if (!rest.startsWith("http://"_L1) && !rest.startsWith("https://"_L1))
        return false;
    const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) {
        return c.isSpace() || QStringView(u"\\{}$`'\"").contains(c);
    });
    m_out += rest.first(end - rest.begin());
    m_at += end - rest.begin();
    return true;
}

void TexWalker::openGroup()
{
    if (m_groups.isInvisible(m_at))
        return enter(m_at, Closing::Invisible);
    m_out += u'{';
    ++m_at;
}

void TexWalker::closeGroup()
{
    switch (m_closings[static_cast<std::size_t>(m_at++)]) {
    case Closing::Invisible:
        return;
    case Closing::Parenthesis:
        m_out += u')';
        return;
    case Closing::Quote:
        m_out += u'”';
        return;
    case Closing::Literal:
        m_out += u'}';
        return;
    case Closing::Macro:
        m_out += u'}';
        if (rawAt(m_at) == u'{')
            asTyped({}, m_at);
    }
}

// "Figure~3" is tied, "about ~3" is not.
void TexWalker::tie()
{
    const QChar before = lastWritten();
    const QChar after = rawAt(++m_at);
    const bool startsWord = before.isNull() || before.isSpace() || before == u'(' || before == u'[';
    const bool followsWord = before.isLetter() || QStringView(u".,)$”’}–—").contains(before);
    const bool isTie =
        isDigit(after) ? followsWord : !startsWord || after.isLetter() || after == u'\\';
    const bool isPath = before == u'/' || after == u'/';
    m_out += isTie && !isPath ? noBreakSpace : u'~';
}

void TexWalker::dashes()
{
    qsizetype end = m_at;
    while (rawAt(end) == u'-')
        ++end;
    const QStringView run = m_text.sliced(m_at, end - m_at);
    if (run.size() == 2)
        m_out += u'–';
    else if (run.size() == 3)
        m_out += u'—';
    else
        m_out += run;
    m_at = end;
}

void TexWalker::backtick()
{
    if (rawAt(m_at + 1) == u'`') {
        m_at += 2;
        // Some close with what opens.
        const bool isClosing =
            m_hasOpenDoubleQuote && !lastWritten().isSpace() && !rawAt(m_at).isLetter();
        m_out += isClosing ? u'”' : u'“';
        m_hasOpenDoubleQuote = !isClosing;
        return;
    }
    ++m_at;
    const bool isCode = m_openSingleQuote >= 0;
    if (isCode)
        m_out[m_openSingleQuote] = u'`';
    m_openSingleQuote = isCode ? -1 : m_out.size();
    m_out += isCode ? u'`' : u'‘';
}

void TexWalker::apostrophe()
{
    if (m_hasOpenDoubleQuote && rawAt(m_at + 1) == u'\'') {
        m_out += u'”';
        m_hasOpenDoubleQuote = false;
        m_at += 2;
        return;
    }
    const bool isClosing =
        m_openSingleQuote >= 0 && !lastWritten().isSpace() && !rawAt(m_at + 1).isLetter();
    if (isClosing)
        m_openSingleQuote = -1;
    m_out += isClosing ? u'’' : u'\'';
    ++m_at;
}

void TexWalker::straightQuote()
{
    const bool isClosing = m_hasOpenDoubleQuote && !lastWritten().isSpace();
    if (isClosing)
        m_hasOpenDoubleQuote = false;
    m_out += isClosing ? u'”' : u'"';
    ++m_at;
}

} // namespace firstlight
