// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/textables.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace firstlight {

namespace {

struct Sign
{
    std::u16string_view name;
    std::u16string_view text;
};

struct Accent
{
    std::u16string_view name;
    char16_t mark;
};

struct Command
{
    std::u16string_view name;
    TexCommand command;
};

struct Mangled
{
    std::u16string_view accent;
    std::u16string_view word;
    std::u16string_view text;
};

// Each table is in ascending order of its names, for the binary search.

constexpr std::array accents = {
    Accent{u"\"", u'\u0308'}, Accent{u"'", u'\u0301'}, Accent{u".", u'\u0307'},
    Accent{u"=", u'\u0304'},  Accent{u"H", u'\u030B'}, Accent{u"^", u'\u0302'},
    Accent{u"`", u'\u0300'},  Accent{u"b", u'\u0331'}, Accent{u"c", u'\u0327'},
    Accent{u"d", u'\u0323'},  Accent{u"k", u'\u0328'}, Accent{u"r", u'\u030A'},
    Accent{u"t", u'\u0361'},  Accent{u"u", u'\u0306'}, Accent{u"v", u'\u030C'},
    Accent{u"~", u'\u0303'},
};

constexpr std::array letters = {
    Sign{u"AA", u"Å"}, Sign{u"AE", u"Æ"}, Sign{u"DH", u"Ð"}, Sign{u"DJ", u"Đ"}, Sign{u"L", u"Ł"},
    Sign{u"NG", u"Ŋ"}, Sign{u"O", u"Ø"},  Sign{u"OE", u"Œ"}, Sign{u"SS", u"ẞ"}, Sign{u"TH", u"Þ"},
    Sign{u"aa", u"å"}, Sign{u"ae", u"æ"}, Sign{u"dh", u"ð"}, Sign{u"dj", u"đ"}, Sign{u"i", u"ı"},
    Sign{u"j", u"ȷ"},  Sign{u"l", u"ł"},  Sign{u"ng", u"ŋ"}, Sign{u"o", u"ø"},  Sign{u"oe", u"œ"},
    Sign{u"ss", u"ß"}, Sign{u"th", u"þ"},
};

// clang-format off
constexpr std::array signs = {
    Sign{u"!", u""}, Sign{u"#", u"#"}, Sign{u"$", u"$"}, Sign{u"%", u"%"}, Sign{u"&", u"&"},
    Sign{u",", u"\u202F"}, Sign{u"-", u""}, Sign{u"/", u""}, Sign{u":", u" "}, Sign{u";", u" "},
    Sign{u"@", u""}, Sign{u"Delta", u"Δ"}, Sign{u"Gamma", u"Γ"}, Sign{u"LaTeX", u"LaTeX"},
    Sign{u"Lambda", u"Λ"}, Sign{u"Leftarrow", u"⇐"}, Sign{u"Leftrightarrow", u"⇔"},
    Sign{u"Omega", u"Ω"}, Sign{u"P", u"¶"}, Sign{u"Phi", u"Φ"}, Sign{u"Pi", u"Π"},
    Sign{u"Psi", u"Ψ"}, Sign{u"Rightarrow", u"⇒"}, Sign{u"S", u"§"}, Sign{u"Sigma", u"Σ"},
    Sign{u"TeX", u"TeX"}, Sign{u"Theta", u"Θ"}, Sign{u"Upsilon", u"Υ"}, Sign{u"Xi", u"Ξ"},
    Sign{u"_", u"_"}, Sign{u"alpha", u"α"}, Sign{u"approx", u"≈"}, Sign{u"ast", u"∗"},
    Sign{u"beta", u"β"}, Sign{u"bullet", u"•"}, Sign{u"cap", u"∩"}, Sign{u"cdot", u"·"},
    Sign{u"cdots", u"⋯"}, Sign{u"checkmark", u"✓"}, Sign{u"chi", u"χ"}, Sign{u"circ", u"∘"},
    Sign{u"colon", u":"}, Sign{u"cong", u"≅"}, Sign{u"copyright", u"©"}, Sign{u"cup", u"∪"},
    Sign{u"dag", u"†"}, Sign{u"dagger", u"†"}, Sign{u"deg", u"°"}, Sign{u"degree", u"°"},
    Sign{u"delta", u"δ"}, Sign{u"div", u"÷"}, Sign{u"dots", u"…"}, Sign{u"downarrow", u"↓"},
    Sign{u"ell", u"ℓ"}, Sign{u"emptyset", u"∅"}, Sign{u"epsilon", u"ε"}, Sign{u"equiv", u"≡"},
    Sign{u"eta", u"η"}, Sign{u"euro", u"€"}, Sign{u"exists", u"∃"}, Sign{u"forall", u"∀"},
    Sign{u"gamma", u"γ"}, Sign{u"ge", u"≥"}, Sign{u"geq", u"≥"}, Sign{u"geqslant", u"⩾"},
    Sign{u"gg", u"≫"}, Sign{u"gtrsim", u"≳"}, Sign{u"hbar", u"ℏ"}, Sign{u"in", u"∈"},
    Sign{u"infty", u"∞"}, Sign{u"int", u"∫"}, Sign{u"iota", u"ι"}, Sign{u"kappa", u"κ"},
    Sign{u"lambda", u"λ"}, Sign{u"langle", u"⟨"}, Sign{u"ldots", u"…"}, Sign{u"le", u"≤"},
    Sign{u"leftarrow", u"←"}, Sign{u"leftrightarrow", u"↔"}, Sign{u"leq", u"≤"},
    Sign{u"leqslant", u"⩽"}, Sign{u"lesssim", u"≲"}, Sign{u"linebreak", u" "}, Sign{u"ll", u"≪"},
    Sign{u"mu", u"μ"}, Sign{u"nabla", u"∇"}, Sign{u"ne", u"≠"}, Sign{u"neq", u"≠"},
    Sign{u"newline", u" "}, Sign{u"nobreakdash", u""}, Sign{u"noindent", u""},
    Sign{u"notin", u"∉"}, Sign{u"nu", u"ν"}, Sign{u"omega", u"ω"}, Sign{u"oplus", u"⊕"},
    Sign{u"otimes", u"⊗"}, Sign{u"par", u" "}, Sign{u"partial", u"∂"}, Sign{u"perp", u"⊥"},
    Sign{u"phi", u"φ"}, Sign{u"pi", u"π"}, Sign{u"pm", u"±"}, Sign{u"pounds", u"£"},
    Sign{u"prime", u"′"}, Sign{u"prod", u"∏"}, Sign{u"propto", u"∝"}, Sign{u"psi", u"ψ"},
    Sign{u"qquad", u" "}, Sign{u"quad", u" "}, Sign{u"rangle", u"⟩"}, Sign{u"rho", u"ρ"},
    Sign{u"rightarrow", u"→"}, Sign{u"sigma", u"σ"}, Sign{u"sim", u"∼"}, Sign{u"simeq", u"≃"},
    Sign{u"slash", u"/"}, Sign{u"star", u"⋆"}, Sign{u"subset", u"⊂"}, Sign{u"subseteq", u"⊆"},
    Sign{u"sum", u"∑"}, Sign{u"tau", u"τ"}, Sign{u"textasciicircum", u"^"},
    Sign{u"textasciitilde", u"~"}, Sign{u"textbackslash", u"\\"}, Sign{u"textbar", u"|"},
    Sign{u"textbullet", u"•"}, Sign{u"textcopyright", u"©"}, Sign{u"textdagger", u"†"},
    Sign{u"textdegree", u"°"}, Sign{u"textdollar", u"$"}, Sign{u"textellipsis", u"…"},
    Sign{u"textemdash", u"—"}, Sign{u"textendash", u"–"}, Sign{u"textgreater", u">"},
    Sign{u"textless", u"<"}, Sign{u"textmu", u"µ"}, Sign{u"textpm", u"±"},
    Sign{u"textquotedblleft", u"“"}, Sign{u"textquotedblright", u"”"},
    Sign{u"textquoteleft", u"‘"}, Sign{u"textquoteright", u"’"}, Sign{u"textquotesingle", u"'"},
    Sign{u"textregistered", u"®"}, Sign{u"texttimes", u"×"}, Sign{u"texttrademark", u"™"},
    Sign{u"textunderscore", u"_"}, Sign{u"theta", u"θ"}, Sign{u"times", u"×"}, Sign{u"to", u"→"},
    Sign{u"uparrow", u"↑"}, Sign{u"upsilon", u"υ"}, Sign{u"varepsilon", u"ε"},
    Sign{u"varphi", u"φ"}, Sign{u"vartheta", u"ϑ"}, Sign{u"vee", u"∨"}, Sign{u"wedge", u"∧"},
    Sign{u"xi", u"ξ"}, Sign{u"xspace", u""}, Sign{u"zeta", u"ζ"}, Sign{u"{", u"{"},
    Sign{u"}", u"}"},
};

constexpr std::array commands = {
    Command{u"Cref", TexCommand::Reference}, Command{u"Large", TexCommand::Declaration},
    Command{u"autoref", TexCommand::Reference}, Command{u"bf", TexCommand::Declaration},
    Command{u"bfseries", TexCommand::Declaration}, Command{u"boldmath", TexCommand::Declaration}, Command{u"boldsymbol", TexCommand::Style},
    Command{u"cite", TexCommand::Reference}, Command{u"citealp", TexCommand::Reference},
    Command{u"citeauthor", TexCommand::Reference}, Command{u"citep", TexCommand::Reference},
    Command{u"citet", TexCommand::Reference}, Command{u"citeyear", TexCommand::Reference},
    Command{u"color", TexCommand::Colour}, Command{u"cref", TexCommand::Reference},
    Command{u"em", TexCommand::Declaration}, Command{u"emph", TexCommand::Style},
    Command{u"enquote", TexCommand::Quoted}, Command{u"ensuremath", TexCommand::Style},
    Command{u"eqref", TexCommand::Reference}, Command{u"footnote", TexCommand::Footnote},
    Command{u"footnotesize", TexCommand::Declaration}, Command{u"hl", TexCommand::Style},
    Command{u"href", TexCommand::Link}, Command{u"hyperlink", TexCommand::Link},
    Command{u"it", TexCommand::Declaration}, Command{u"itshape", TexCommand::Declaration},
    Command{u"label", TexCommand::Reference}, Command{u"large", TexCommand::Declaration},
    Command{u"mathbb", TexCommand::Style}, Command{u"mathbf", TexCommand::Style},
    Command{u"mathcal", TexCommand::Style}, Command{u"mathit", TexCommand::Style},
    Command{u"mathrm", TexCommand::Style}, Command{u"mathsf", TexCommand::Style},
    Command{u"mbox", TexCommand::Style}, Command{u"nocite", TexCommand::Reference},
    Command{u"normalsize", TexCommand::Declaration}, Command{u"num", TexCommand::Style}, Command{u"numprint", TexCommand::Style},
    Command{u"parencite", TexCommand::Reference}, Command{u"ref", TexCommand::Reference},
    Command{u"rm", TexCommand::Declaration}, Command{u"sc", TexCommand::Declaration},
    Command{u"scriptsize", TexCommand::Declaration}, Command{u"scshape", TexCommand::Declaration},
    Command{u"sf", TexCommand::Declaration}, Command{u"sffamily", TexCommand::Declaration},
    Command{u"sl", TexCommand::Declaration}, Command{u"small", TexCommand::Declaration},
    Command{u"text", TexCommand::Style}, Command{u"textbf", TexCommand::Style},
    Command{u"textcite", TexCommand::Reference}, Command{u"textcolor", TexCommand::Coloured},
    Command{u"textit", TexCommand::Style}, Command{u"textmd", TexCommand::Style},
    Command{u"textnormal", TexCommand::Style}, Command{u"textquote", TexCommand::Quoted},
    Command{u"textrm", TexCommand::Style}, Command{u"textsc", TexCommand::Style},
    Command{u"textsf", TexCommand::Style}, Command{u"textsl", TexCommand::Style},
    Command{u"textsubscript", TexCommand::Style}, Command{u"textsuperscript", TexCommand::Style},
    Command{u"texttt", TexCommand::Style}, Command{u"textup", TexCommand::Style},
    Command{u"tiny", TexCommand::Declaration}, Command{u"tt", TexCommand::Declaration},
    Command{u"ttfamily", TexCommand::Declaration}, Command{u"ul", TexCommand::Style},
    Command{u"uline", TexCommand::Style}, Command{u"underline", TexCommand::Style},
    Command{u"url", TexCommand::Address},
};
// clang-format on

constexpr std::array mangledWords = {
    Mangled{u"b", u"eta", u"β"},
    Mangled{u"c", u"opyright", u"©"},
    Mangled{u"k", u"appa", u"κ"},
    Mangled{u"r", u"ho", u"ρ"},
};

std::u16string_view view(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

template <class Table>
constexpr bool isAscending(const Table &table)
{
    return std::is_sorted(table.begin(), table.end(),
                          [](const auto &a, const auto &b) { return a.name < b.name; });
}
static_assert(isAscending(accents) && isAscending(letters) && isAscending(signs) &&
              isAscending(commands));

template <class Table>
const typename Table::value_type *find(const Table &table, QStringView name)
{
    const auto sought = view(name);
    const auto found = std::lower_bound(
        table.begin(), table.end(), sought,
        [](const auto &entry, std::u16string_view other) { return entry.name < other; });
    return found == table.end() || found->name != sought ? nullptr : &*found;
}

template <class Table>
std::optional<QStringView> textOf(const Table &table, QStringView name)
{
    const auto *entry = find(table, name);
    return entry ? std::optional(QStringView(entry->text)) : std::nullopt;
}

} // namespace

char16_t combiningMark(QStringView name)
{
    const auto *entry = find(accents, name);
    return entry ? entry->mark : u'\0';
}

std::optional<QStringView> texLetter(QStringView name)
{
    return textOf(letters, name);
}

std::optional<QStringView> texSign(QStringView name)
{
    return textOf(signs, name);
}

std::optional<QStringView> mangledWord(QStringView accent, QStringView word)
{
    for (const Mangled &entry : mangledWords) {
        if (entry.accent == view(accent) && entry.word == view(word))
            return QStringView(entry.text);
    }
    return {};
}

TexCommand texCommand(QStringView name)
{
    const auto *entry = find(commands, name);
    return entry ? entry->command : TexCommand::Unknown;
}

} // namespace firstlight
