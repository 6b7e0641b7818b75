// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/texwalker.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Bounds on what one control sequence may look at, so that hostile text costs no more than its
// length.
constexpr int deepestAccent = 6;
constexpr qsizetype longestOptional = 200;

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

QString withoutEscapes(QStringView address)
{
    QString plain;
    for (qsizetype at = 0; at < address.size(); ++at) {
        const bool isEscape = address[at] == u'\\' && at + 1 < address.size() &&
                              QStringView(u"_%#&~").contains(address[at + 1]);
        if (!isEscape)
            plain += address[at];
    }
    return plain;
}

} // namespace

QStringView TexWalker::nameAt(qsizetype at) const
{
    qsizetype end = at;
    while (isAsciiLetter(rawAt(end)))
        ++end;
    return m_text.sliced(at, std::max<qsizetype>(end - at, 1));
}

// The opening brace of an argument; -1 where there is none.
qsizetype TexWalker::argumentAt(qsizetype at) const
{
    if (rawAt(at) == u' ')
        ++at;
    return rawAt(at) == u'{' && m_groups.closingOf(at) >= 0 ? at : -1;
}

qsizetype TexWalker::pastOptional(qsizetype at) const
{
    while (rawAt(at) == u'[') {
        const qsizetype length = m_text.sliced(at).left(longestOptional).indexOf(u']');
        if (length < 0)
            return at;
        at += length + 1;
    }
    return at;
}

void TexWalker::closeWith(qsizetype opening, Closing closing)
{
    m_closings[static_cast<std::size_t>(m_groups.closingOf(opening))] = closing;
}

void TexWalker::enter(qsizetype opening, Closing closing)
{
    closeWith(opening, closing);
    m_at = opening + 1;
}

void TexWalker::control()
{
    const QChar next = rawAt(m_at + 1);
    if (m_at + 1 >= m_text.size()) {
        m_out += u'\\';
        ++m_at;
    } else if (next.isSpace() || next == u'\\') {
        if (!lastWritten().isSpace())
            m_out += u' ';
        m_at += 2;
    } else {
        const QStringView name = nameAt(m_at + 1);
        const qsizetype end = m_at + 1 + name.size();
        if (combiningMark(name) != u'\0' && accent(name, end))
            return;
        if (const auto text = texLetter(name)) {
            letter(name, *text, end);
        } else if (const auto sign = texSign(name)) {
            m_out += *sign;
            m_at = m_text.sliced(end).startsWith("{}"_L1) ? end + 2 : end;
        } else {
            command(name, end);
        }
    }
}

bool TexWalker::accent(QStringView name, qsizetype end)
{
    const qsizetype opening = argumentAt(end);
    if (opening == end) {
        const qsizetype closing = m_groups.closingOf(opening);
        if (const auto word = mangledWord(name, m_text.sliced(end + 1, closing - end - 1))) {
            m_out += *word;
            m_at = closing + 1;
            return true;
        }
    }
    if (const auto found = accented(m_at)) {
        m_out += found->letter;
        m_at = found->end;
        return true;
    }
    if (name != u"~" && name != u"^")
        return false;
    m_out += name;
    m_at = m_text.sliced(end).startsWith("{}"_L1) ? end + 2 : end;
    return true;
}

// Accents may stand on accents (\'{\^e}), in braces or not; the innermost comes first in Unicode.
std::optional<TexWalker::Accented> TexWalker::accented(qsizetype at)
{
    QString marks;
    QList<qsizetype> opened;
    const auto found = [&](QStringView base, qsizetype end) -> Accented {
        for (const qsizetype opening : std::as_const(opened))
            closeWith(opening, Closing::Invisible);
        QString letter = base.toString();
        letter += marks;
        return {letter.normalized(QString::NormalizationForm_C), end};
    };
    for (int depth = 0; depth < deepestAccent; ++depth) {
        const QChar c = rawAt(at);
        if (c.isLetter())
            return found(m_text.sliced(at, 1), at + 1);
        if (c == u'{' && m_groups.closingOf(at) >= 0) {
            opened.append(at++);
            continue;
        }
        if (c != u'\\' || at + 1 >= m_text.size())
            return {};
        const QStringView name = nameAt(at + 1);
        at += 1 + name.size();
        if (const char16_t mark = combiningMark(name)) {
            marks.prepend(QChar(mark));
            if (isAsciiLetter(name.front()) && rawAt(at) == u' ')
                ++at;
        } else if (const auto base = texLetter(name)) {
            const bool isDotless = name == u"i" || name == u"j";
            if (rawAt(at) == u' ' && rawAt(at + 1).isLetter())
                ++at;
            return found(isDotless ? name : *base, at);
        } else {
            return {};
        }
    }
    return {};
}

void TexWalker::letter(QStringView name, QStringView text, qsizetype end)
{
    // "2 \AA wide" is a length, "\AA rhus" a town.
    const auto lastVisible =
        std::find_if(m_out.crbegin(), m_out.crend(), [](QChar c) { return !c.isSpace(); });
    const bool isUnit = name == u"AA" && lastVisible != m_out.crend() && lastVisible->isDigit();
    m_out += text;
    m_at = end;
    if (m_text.sliced(m_at).startsWith("{}"_L1))
        m_at += 2;
    else if (rawAt(m_at) == u' ' && rawAt(m_at + 1).isLower() && !isUnit)
        ++m_at;
}

void TexWalker::command(QStringView name, qsizetype end)
{
    const TexCommand meaning = texCommand(name);
    const qsizetype argument = argumentAt(end);
    if (meaning == TexCommand::Declaration) {
        m_at = rawAt(end).isSpace() ? end + 1 : end;
    } else if (meaning == TexCommand::Reference) {
        dropReference(end);
    } else if (argument < 0 || meaning == TexCommand::Unknown) {
        asTyped(name, end);
    } else if (meaning == TexCommand::Style) {
        enter(argument, Closing::Invisible);
    } else if (meaning == TexCommand::Colour) {
        m_at = m_groups.closingOf(argument) + 1;
    } else if (meaning == TexCommand::Quoted) {
        m_out += u'“';
        enter(argument, Closing::Quote);
    } else if (meaning == TexCommand::Footnote) {
        m_out += lastWritten().isSpace() ? u"("_s : u" ("_s;
        enter(argument, Closing::Parenthesis);
    } else if (meaning == TexCommand::Address || !followLink(argument)) {
        const qsizetype closing = m_groups.closingOf(argument);
        m_out += withoutEscapes(m_text.sliced(argument + 1, closing - argument - 1));
        m_at = closing + 1;
    }
}

// A link's or a colour's second argument is the text.
bool TexWalker::followLink(qsizetype address)
{
    const qsizetype text = argumentAt(m_groups.closingOf(address) + 1);
    if (text < 0 || m_groups.closingOf(text) == text + 1)
        return false;
    enter(text, Closing::Invisible);
    return true;
}

void TexWalker::asTyped(QStringView name, qsizetype end)
{
    if (!name.isEmpty())
        m_out += u'\\' + name.toString();
    m_at = end;
    if (rawAt(end) == u'{' && m_groups.closingOf(end) >= 0) {
        m_out += u'{';
        enter(end, Closing::Macro);
    }
}

void TexWalker::dropReference(qsizetype end)
{
    const qsizetype argument = argumentAt(pastOptional(end));
    if (argument < 0)
        return asTyped(nameAt(m_at + 1), end);
    m_at = m_groups.closingOf(argument) + 1;
    const QChar next = rawAt(m_at);
    if (next.isNull() || next.isSpace() || QStringView(u".,;:)").contains(next)) {
        while (lastWritten().isSpace())
            m_out.chop(1);
    }
}

} // namespace firstlight
