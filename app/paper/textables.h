// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace firstlight {

// What a control sequence of TeX's text mode means, by its name without the backslash.

// The combining mark of an accent: ' " ` ^ ~ = . and c k H r u v b d t. Null for what is no accent.
char16_t combiningMark(QStringView name);

// A letter that has its own control word: ae, ss, l, i … A blank that ends the word belongs to it.
std::optional<QStringView> texLetter(QStringView name);

// A sign, of text mode or a mathematical one that authors use outside formulas.
std::optional<QStringView> texSign(QStringView name);

// An accent with a word as arXiv mangles some control words: ("r", "ho") is ρ.
std::optional<QStringView> mangledWord(QStringView accent, QStringView word);

enum class TexCommand {
    Unknown,
    Style,       // its last argument is the text
    Declaration, // changes the style from here on: no text
    Colour,      // a declaration with an argument
    Coloured,    // two arguments: a colour, the text
    Quoted,      // its argument in quotation marks
    Link,        // two arguments: address, text
    Address,     // one argument, verbatim
    Reference,   // arguments that mean nothing outside the document
    Footnote,
};
TexCommand texCommand(QStringView name);

} // namespace firstlight
