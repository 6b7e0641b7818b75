// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/htmltokens.h"

#include <array>
#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 10;

// arXiv's pages are UTF-8 and need the first five; the rest is what people type.
constexpr std::array named = {
    std::pair("amp"_L1, u'&'),    std::pair("lt"_L1, u'<'),     std::pair("gt"_L1, u'>'),
    std::pair("quot"_L1, u'"'),   std::pair("apos"_L1, u'\''),  std::pair("nbsp"_L1, u' '),
    std::pair("ndash"_L1, u'–'),  std::pair("mdash"_L1, u'—'),  std::pair("lsquo"_L1, u'‘'),
    std::pair("rsquo"_L1, u'’'),  std::pair("ldquo"_L1, u'“'),  std::pair("rdquo"_L1, u'”'),
    std::pair("hellip"_L1, u'…'), std::pair("agrave"_L1, u'à'), std::pair("aacute"_L1, u'á'),
    std::pair("acirc"_L1, u'â'),  std::pair("atilde"_L1, u'ã'), std::pair("auml"_L1, u'ä'),
    std::pair("aring"_L1, u'å'),  std::pair("ccedil"_L1, u'ç'), std::pair("egrave"_L1, u'è'),
    std::pair("eacute"_L1, u'é'), std::pair("ecirc"_L1, u'ê'),  std::pair("euml"_L1, u'ë'),
    std::pair("igrave"_L1, u'ì'), std::pair("iacute"_L1, u'í'), std::pair("icirc"_L1, u'î'),
    std::pair("iuml"_L1, u'ï'),   std::pair("ntilde"_L1, u'ñ'), std::pair("ograve"_L1, u'ò'),
    std::pair("oacute"_L1, u'ó'), std::pair("ocirc"_L1, u'ô'),  std::pair("otilde"_L1, u'õ'),
    std::pair("ouml"_L1, u'ö'),   std::pair("oslash"_L1, u'ø'), std::pair("ugrave"_L1, u'ù'),
    std::pair("uacute"_L1, u'ú'), std::pair("ucirc"_L1, u'û'),  std::pair("uuml"_L1, u'ü'),
    std::pair("szlig"_L1, u'ß'),  std::pair("yacute"_L1, u'ý'),
};

QString characterOf(char32_t code)
{
    const bool isUsable = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isUsable ? QString::fromUcs4(&code, 1) : QString(QChar::ReplacementCharacter);
}

// Of what stands between & and ;, empty when it is no entity.
QString decoded(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool isHexadecimal = name.size() > 1 && name[1].toLower() == u'x';
        bool isNumber = false;
        const uint code =
            name.sliced(isHexadecimal ? 2 : 1).toUInt(&isNumber, isHexadecimal ? 16 : 10);
        return isNumber ? characterOf(code) : QString();
    }
    for (const auto &[known, character] : named) {
        if (name == known)
            return {QChar(character)};
    }
    return {};
}

} // namespace

QString decodeEntities(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView rest = text.sliced(at);
        const qsizetype end = rest.front() == u'&' ? rest.left(longestEntity).indexOf(u';') : -1;
        const QString character = end > 1 ? decoded(rest.sliced(1, end - 1)) : QString();
        if (character.isEmpty()) {
            result += rest.front();
        } else {
            result += character;
            at += end;
        }
    }
    return result;
}

} // namespace firstlight
