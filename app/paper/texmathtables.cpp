// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/texmathtables.h"

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

// Few enough to be looked through.
// clang-format off
constexpr std::array mathSigns = {
    Sign{u"Im", u"ℑ"}, Sign{u"Longleftarrow", u"⟸"}, Sign{u"Longrightarrow", u"⟹"},
    Sign{u"Re", u"ℜ"}, Sign{u"Uparrow", u"⇑"}, Sign{u"Vert", u"‖"}, Sign{u"aleph", u"ℵ"},
    Sign{u"angle", u"∠"}, Sign{u"asymp", u"≍"}, Sign{u"backslash", u"\\"},
    Sign{u"because", u"∵"}, Sign{u"bigcap", u"⋂"}, Sign{u"bigcup", u"⋃"},
    Sign{u"bigoplus", u"⨁"}, Sign{u"bigotimes", u"⨂"}, Sign{u"bigvee", u"⋁"},
    Sign{u"bigwedge", u"⋀"}, Sign{u"bot", u"⊥"}, Sign{u"boxtimes", u"⊠"}, Sign{u"bmod", u" mod "},
    Sign{u"circledast", u"⊛"}, Sign{u"complement", u"∁"}, Sign{u"coprod", u"∐"},
    Sign{u"dashv", u"⊣"}, Sign{u"ddots", u"⋱"}, Sign{u"diamond", u"⋄"}, Sign{u"doteq", u"≐"},
    Sign{u"dotsc", u"…"}, Sign{u"eth", u"ð"}, Sign{u"gets", u"←"}, Sign{u"hookrightarrow", u"↪"},
    Sign{u"iff", u"⟺"}, Sign{u"iiint", u"∭"}, Sign{u"iint", u"∬"}, Sign{u"imath", u"ı"},
    Sign{u"implies", u"⟹"}, Sign{u"jmath", u"ȷ"}, Sign{u"land", u"∧"}, Sign{u"lbrace", u"{"},
    Sign{u"lceil", u"⌈"}, Sign{u"leadsto", u"⇝"}, Sign{u"lfloor", u"⌊"}, Sign{u"llbracket", u"⟦"},
    Sign{u"lnot", u"¬"}, Sign{u"longleftarrow", u"⟵"}, Sign{u"longmapsto", u"⟼"},
    Sign{u"longrightarrow", u"⟶"}, Sign{u"lor", u"∨"}, Sign{u"ltimes", u"⋉"}, Sign{u"lvert", u"|"},
    Sign{u"lVert", u"‖"}, Sign{u"mapsto", u"↦"}, Sign{u"measuredangle", u"∡"}, Sign{u"mid", u"∣"},
    Sign{u"models", u"⊨"}, Sign{u"mp", u"∓"}, Sign{u"nRightarrow", u"⇏"}, Sign{u"neg", u"¬"},
    Sign{u"nexists", u"∄"}, Sign{u"ni", u"∋"}, Sign{u"nmid", u"∤"}, Sign{u"odot", u"⊙"},
    Sign{u"oint", u"∮"}, Sign{u"ominus", u"⊖"}, Sign{u"parallel", u"∥"}, Sign{u"prec", u"≺"},
    Sign{u"preceq", u"⪯"}, Sign{u"qed", u"∎"}, Sign{u"rVert", u"‖"}, Sign{u"rbrace", u"}"},
    Sign{u"rceil", u"⌉"}, Sign{u"rfloor", u"⌋"}, Sign{u"rightharpoonup", u"⇀"},
    Sign{u"rightleftharpoons", u"⇌"}, Sign{u"rrbracket", u"⟧"}, Sign{u"rtimes", u"⋊"},
    Sign{u"rvert", u"|"}, Sign{u"setminus", u"∖"}, Sign{u"smallsetminus", u"∖"},
    Sign{u"sqcap", u"⊓"}, Sign{u"sqcup", u"⊔"}, Sign{u"sqsubseteq", u"⊑"}, Sign{u"square", u"□"},
    Sign{u"subsetneq", u"⊊"}, Sign{u"succ", u"≻"}, Sign{u"succeq", u"⪰"}, Sign{u"supset", u"⊃"},
    Sign{u"supseteq", u"⊇"}, Sign{u"therefore", u"∴"}, Sign{u"top", u"⊤"}, Sign{u"triangle", u"△"},
    Sign{u"triangleq", u"≜"}, Sign{u"uplus", u"⊎"}, Sign{u"varkappa", u"ϰ"},
    Sign{u"varnothing", u"∅"}, Sign{u"varpi", u"ϖ"}, Sign{u"varrho", u"ϱ"},
    Sign{u"varsigma", u"ς"}, Sign{u"vdash", u"⊢"}, Sign{u"vdots", u"⋮"}, Sign{u"vert", u"|"},
    Sign{u"wp", u"℘"}, Sign{u"wr", u"≀"}, Sign{u"|", u"‖"},
};

constexpr std::array functions = {
    u"Pr", u"arccos", u"arcsin", u"arctan", u"arg", u"argmax", u"argmin", u"cos", u"cosh", u"cot",
    u"deg", u"det", u"diag", u"dim", u"exp", u"gcd", u"hom", u"inf", u"ker", u"lcm", u"lg", u"lim",
    u"liminf", u"limsup", u"ln", u"log", u"max", u"min", u"mod", u"poly", u"polylog", u"rank",
    u"sec", u"sgn", u"sin", u"sinh", u"sup", u"tan", u"tanh", u"tr",
};

constexpr std::array accents = {
    Accent{u"acute", u'\u0301'}, Accent{u"bar", u'\u0304'}, Accent{u"breve", u'\u0306'},
    Accent{u"check", u'\u030C'}, Accent{u"ddot", u'\u0308'}, Accent{u"dot", u'\u0307'},
    Accent{u"grave", u'\u0300'}, Accent{u"hat", u'\u0302'}, Accent{u"mathring", u'\u030A'},
    Accent{u"overline", u'\u0305'}, Accent{u"tilde", u'\u0303'}, Accent{u"underline", u'\u0332'},
    Accent{u"vec", u'\u20D7'}, Accent{u"widehat", u'\u0302'}, Accent{u"widetilde", u'\u0303'},
};

constexpr std::array styles = {
    u"bm", u"boldsymbol", u"ensuremath", u"mathbf", u"mathbin", u"mathcal", u"mathfrak",
    u"mathit", u"mathop", u"mathord", u"mathrel", u"mathrm", u"mathscr", u"mathsf", u"mathtt",
    u"mbox", u"mathnormal", u"operatorname", u"overrightarrow", u"pmb", u"text", u"textbf",
    u"textit", u"textnormal", u"textrm", u"textsc", u"textsf", u"texttt", u"textup", u"underbrace",
    u"overbrace", u"boxed", u"emph", u"rm",
};

constexpr std::array silent = {
    u"Big", u"Bigg", u"Biggl", u"Biggr", u"Bigl", u"Bigr", u"big", u"bigg", u"biggl", u"biggr",
    u"bigl", u"bigr", u"displaystyle", u"it", u"left", u"limits", u"middle", u"nolimits", u"rm",
    u"right", u"scriptstyle", u"textstyle", u"bf", u"cal", u"!", u"xspace", u"nonumber",
};
// clang-format on

// A character and its small form stand at the same place.
constexpr std::u16string_view plainAbove =
    u"0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδθφχ′∗*";
constexpr std::u16string_view smallAbove =
    u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᶿᵠᵡ′*"
    u"*";
constexpr std::u16string_view plainBelow = u"0123456789+-−=()aehijklmnoprstuvxβγρφχ";
constexpr std::u16string_view smallBelow = u"₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";
static_assert(plainAbove.size() == smallAbove.size());
static_assert(plainBelow.size() == smallBelow.size());

template <class Names>
bool contains(const Names &names, QStringView name)
{
    return std::any_of(names.begin(), names.end(),
                       [name](const char16_t *known) { return name == QStringView(known); });
}

std::optional<QString> small(QStringView text, std::u16string_view plain,
                             std::u16string_view smaller)
{
    QString made;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        const std::size_t at = plain.find(c.unicode());
        if (at == std::u16string_view::npos)
            return {};
        made += QChar(smaller[at]);
    }
    return made;
}

} // namespace

std::optional<QStringView> mathSign(QStringView name)
{
    const auto found = std::find_if(mathSigns.begin(), mathSigns.end(), [name](const Sign &sign) {
        return name == QStringView(sign.name);
    });
    return found == mathSigns.end() ? std::nullopt : std::optional(QStringView(found->text));
}

bool isMathFunction(QStringView name)
{
    return contains(functions, name);
}

char16_t mathAccent(QStringView name)
{
    const auto found = std::find_if(accents.begin(), accents.end(), [name](const Accent &accent) {
        return name == QStringView(accent.name);
    });
    return found == accents.end() ? u'\0' : found->mark;
}

bool isMathStyle(QStringView name)
{
    return contains(styles, name);
}

bool isMathSilent(QStringView name)
{
    return contains(silent, name);
}

bool isMathRelation(QChar sign)
{
    return QStringView(u"≤≥⩽⩾≈≃≅≡∼∝∈∉∋⊂⊆⊃⊇→←↔⇒⇐⇔↦⟶⟹⟺≪≫≲≳≺⪯≻⪰≠≜≐⊢⊨⟵⟼⇝").contains(sign);
}

QString doubleStruck(QChar letter)
{
    constexpr std::u16string_view plain = u"CHNPQRZ";
    constexpr std::u16string_view struck = u"ℂℍℕℙℚℝℤ";
    if (const std::size_t at = plain.find(letter.unicode()); at != std::u16string_view::npos)
        return QChar(struck[at]);
    const char16_t c = letter.unicode();
    char32_t made = 0;
    if (c >= u'A' && c <= u'Z')
        made = U'\U0001D538' + (c - u'A');
    else if (c >= u'a' && c <= u'z')
        made = U'\U0001D552' + (c - u'a');
    else if (c >= u'0' && c <= u'9')
        made = U'\U0001D7D8' + (c - u'0');
    return made == 0 ? QString(letter) : QString::fromUcs4(&made, 1);
}

std::optional<QString> superscript(QStringView text)
{
    return small(text, plainAbove, smallAbove);
}

std::optional<QString> subscript(QStringView text)
{
    return small(text, plainBelow, smallBelow);
}

} // namespace firstlight
