// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/latextext.h"

#include "paper/texaccents.h"

#include <QList>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool hasBalancedBraces(QStringView formula)
{
    int depth = 0;
    for (const QChar c : formula) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

QString formulaText(const QString &formula)
{
    return hasBalancedBraces(formula) ? formula : latexEscaped(formula);
}

bool isCapital(QStringView word)
{
    return word.front().isUpper();
}

// Names of models and methods: "BERT", "LoRA", "3D", "K2", "X".
bool needsProtection(QStringView word)
{
    if (word.size() == 1)
        return isCapital(word) && word.front() != u'A' && word.front() != u'I';
    const bool hasDigit =
        std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return (hasDigit && isCapital(word)) ||
           std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

struct TitleRun
{
    QString text;
    enum class Kind { Word, Between, Formula } kind = Kind::Word;
    bool isFirst = false; // of the title, or behind a colon: has its capital in any case
};

QList<TitleRun> titleRuns(const QString &title)
{
    using Kind = TitleRun::Kind;
    QList<TitleRun> runs;
    bool isFirst = true;
    for (const TexPart &part : decodedParts(title.simplified())) {
        if (part.isFormula) {
            runs.append({part.text, Kind::Formula});
            isFirst = false;
            continue;
        }
        for (const auto *at = part.text.begin(); at != part.text.end();) {
            const bool isWord = at->isLetterOrNumber();
            const auto *const end = std::find_if(
                at, part.text.end(), [isWord](QChar c) { return c.isLetterOrNumber() != isWord; });
            const QString text(at, end - at);
            runs.append({text, isWord ? Kind::Word : Kind::Between, isFirst});
            isFirst = !isWord && (isFirst || text.contains(u':') || text.contains(u'?'));
            at = end;
        }
    }
    return runs;
}

// Where words are not capital in general, a capital one is a name: "by Kalman filters".
bool capitalsAreNames(const QList<TitleRun> &runs)
{
    int all = 0;
    int capitals = 0;
    for (const TitleRun &run : runs) {
        if (run.kind != TitleRun::Kind::Word || run.isFirst || run.text.size() < 4 ||
            needsProtection(run.text))
            continue;
        ++all;
        capitals += isCapital(run.text) ? 1 : 0;
    }
    return all > 0 && capitals * 2 <= all;
}

} // namespace

// BibTeX counts every brace, escaped ones too, so braces of the text become words.
QString latexEscaped(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
        case u'%':
        case u'#':
        case u'_':
        case u'$':
            result += u'\\';
            result += c;
            break;
        case u'\\':
            result += R"(\textbackslash{})"_L1;
            break;
        case u'{':
            result += R"(\textbraceleft{})"_L1;
            break;
        case u'}':
            result += R"(\textbraceright{})"_L1;
            break;
        case u'~':
            result += R"(\textasciitilde{})"_L1;
            break;
        case u'^':
            result += R"(\textasciicircum{})"_L1;
            break;
        case u'\'':
        case u'`': // two of them would become a quotation mark
            result += result.endsWith(c) ? u"{}"_s + c : QString(c);
            break;
        case u'\u00A0':
            result += u'~';
            break;
        default:
            if (c.category() != QChar::Other_Control)
                result += c;
        }
    }
    return result;
}

QString latexText(const QString &text)
{
    QString result;
    for (const TexPart &part : decodedParts(text.simplified()))
        result += part.isFormula ? formulaText(part.text) : latexEscaped(part.text);
    return result;
}

QString latexTitle(const QString &title)
{
    const QList<TitleRun> runs = titleRuns(title);
    const bool sparesCapitals = capitalsAreNames(runs);
    QString text;
    for (const TitleRun &run : runs) {
        const bool isName = sparesCapitals && !run.isFirst && isCapital(run.text);
        if (run.kind == TitleRun::Kind::Formula)
            text += formulaText(run.text);
        else if (run.kind == TitleRun::Kind::Word && (isName || needsProtection(run.text)))
            text += u'{' + run.text + u'}';
        else
            text += latexEscaped(run.text);
    }
    return text;
}

} // namespace firstlight
