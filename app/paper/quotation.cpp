// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/quotation.h"

#include "paper/texunicode.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestLetters = 5;
constexpr qsizetype fewestLettersOfPart = 3;

// A model that is to write plain words spells them out.
constexpr std::array greekNames{"alpha"_L1,   "beta"_L1, "gamma"_L1, "delta"_L1, "epsilon"_L1,
                                "zeta"_L1,    "eta"_L1,  "theta"_L1, "iota"_L1,  "kappa"_L1,
                                "lambda"_L1,  "mu"_L1,   "nu"_L1,    "xi"_L1,    "omicron"_L1,
                                "pi"_L1,      "rho"_L1,  "sigma"_L1, "sigma"_L1, "tau"_L1,
                                "upsilon"_L1, "phi"_L1,  "chi"_L1,   "psi"_L1,   "omega"_L1};

QString withGreekNames(const QString &letters)
{
    QString named;
    for (const QChar c : letters) {
        const int place = c.unicode() - 0x3B1;
        if (place >= 0 && place < int(greekNames.size()))
            named += greekNames.at(static_cast<std::size_t>(place));
        else
            named += c;
    }
    return named;
}

// Letters and digits of one character, without case, accents and style.
QString foldedCharacter(char32_t character)
{
    if (character < 0x80) {
        const QChar c(static_cast<char16_t>(character));
        return c.isLetterOrNumber() ? QString(c.toLower()) : QString();
    }
    QString plain =
        QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toLower();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return withGreekNames(plain);
}

// The letters and digits of a text in a row, each with the place of the character it comes from.
struct Folded
{
    QString letters;
    QList<qsizetype> starts;
    QList<qsizetype> ends; // behind the character
    QList<bool> opensWord; // no letter stands right before it
};

Folded folded(const QString &text)
{
    Folded result;
    bool isInWord = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() &&
                            text.at(at + 1).isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const qsizetype end = at + (isPair ? 2 : 1);
        const QString letters = foldedCharacter(character);
        for (const QChar letter : letters) {
            result.letters += letter;
            result.starts.append(at);
            result.ends.append(end);
            result.opensWord.append(!isInWord);
            isInWord = true;
        }
        isInWord = !letters.isEmpty() || (isInWord && QChar::isMark(character));
        at = end;
    }
    return result;
}

struct Part
{
    QString letters;
    bool startsInWord = false; // an ellipsis may have cut one
    bool endsInWord = false;
};

// Empty for a quotation that says too little.
QList<Part> partsOf(const QString &quotation)
{
    static const QRegularExpression ellipsis(uR"([\[(]?\s*(?:…|\.(?:\s?\.){2,})\s*[\])]?)"_s);
    QList<Part> parts;
    qsizetype letters = 0;
    const QStringList pieces = quotation.split(ellipsis);
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const Part part{.letters = folded(pieces.at(at)).letters,
                        .startsInWord = at > 0,
                        .endsInWord = at + 1 < pieces.size()};
        if (part.letters.isEmpty())
            continue;
        if (part.letters.size() < fewestLettersOfPart)
            return {};
        letters += part.letters.size();
        parts.append(part);
    }
    return letters < fewestLetters ? QList<Part>() : parts;
}

// Where the part begins among the letters, from a place on; negative: nowhere.
qsizetype placeOf(const Part &part, const Folded &text, qsizetype from)
{
    for (qsizetype at = text.letters.indexOf(part.letters, from); at >= 0;
         at = text.letters.indexOf(part.letters, at + 1)) {
        const qsizetype end = at + part.letters.size();
        const bool opens = part.startsInWord || text.opensWord.at(at);
        if (opens && (part.endsInWord || end == text.letters.size() || text.opensWord.at(end)))
            return at;
    }
    return -1;
}

std::optional<TextRange> rangeOf(const QList<Part> &parts, const Folded &text)
{
    if (parts.isEmpty())
        return {};
    qsizetype first = -1;
    qsizetype end = 0;
    for (const Part &part : parts) {
        const qsizetype at = placeOf(part, text, end);
        if (at < 0)
            return {};
        if (first < 0)
            first = at;
        end = at + part.letters.size();
    }
    const qsizetype start = text.starts.at(first);
    return TextRange{start, text.ends.at(end - 1) - start};
}

} // namespace

std::optional<TextRange> quotationIn(const QString &quotation, const QString &text)
{
    const Folded letters = folded(text);
    if (const auto range = rangeOf(partsOf(readableTex(quotation)), letters))
        return range;
    // A text as typed, quoted as typed.
    return rangeOf(partsOf(quotation), letters);
}

std::optional<QuotedPlace> quotedPlace(const QString &quotation, const QString &shownTitle,
                                       const QString &shownAbstract)
{
    if (const auto range = quotationIn(quotation, shownAbstract))
        return QuotedPlace{false, *range};
    if (const auto range = quotationIn(quotation, shownTitle))
        return QuotedPlace{true, *range};
    return {};
}

bool isQuotedFrom(const Paper &paper, const QString &quotation)
{
    return quotedPlace(quotation, readableTex(paper.title), readableTex(paper.abstract)) ||
           quotedPlace(quotation, paper.title, paper.abstract);
}

} // namespace firstlight
