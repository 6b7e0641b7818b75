// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibtex.h"

#include "exchange/personname.h"
#include "exchange/reference.h"
#include "paper/foldedname.h"
#include "paper/texaccents.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsInKey = 4;
constexpr std::array smallWords = {"a"_L1,    "an"_L1, "and"_L1, "at"_L1,  "by"_L1, "for"_L1,
                                   "from"_L1, "in"_L1, "is"_L1,  "of"_L1,  "on"_L1, "or"_L1,
                                   "the"_L1,  "to"_L1, "via"_L1, "with"_L1};

// BibTeX counts every brace, escaped ones too, so braces of the text become words.
QString escaped(QStringView text)
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

// Styles put titles in lower case, but for the first letter; names of models and methods must not
// suffer it.
bool needsProtection(QStringView word)
{
    if (word.size() == 1)
        return word.front().isUpper() && word.front() != u'A' && word.front() != u'I';
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

QString protectedText(QStringView text)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const auto *const begin = text.begin() + at;
        const bool isWord = begin->isLetterOrNumber();
        const auto *const end = std::find_if(
            begin, text.end(), [isWord](QChar c) { return c.isLetterOrNumber() != isWord; });
        const QStringView run = text.sliced(at, end - begin);
        if (isWord && needsProtection(run))
            result += u'{' + run.toString() + u'}';
        else
            result += escaped(run);
        at += run.size();
    }
    return result;
}

QString titleField(const QString &title)
{
    QString result;
    for (const TexPart &part : decodedParts(title.simplified())) {
        if (!part.isFormula)
            result += protectedText(part.text);
        else
            result += hasBalancedBraces(part.text) ? part.text : escaped(part.text);
    }
    return result;
}

QString authorField(const Paper &paper)
{
    QStringList authors;
    for (const QString &author : paper.authors) {
        const PersonName name = personName(author);
        QString text = escaped(name.family);
        if (name.given.isEmpty() && name.family.contains(u' '))
            text = u'{' + text + u'}';
        if (!name.suffix.isEmpty())
            text += u", "_s + escaped(name.suffix);
        if (!name.given.isEmpty())
            text += u", "_s + escaped(name.given);
        if (!text.isEmpty())
            authors.append(text);
    }
    return authors.join(u" and "_s);
}

QString keyPart(const QString &text)
{
    QString part = foldedName(text);
    part.removeIf([](QChar c) { return !(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9'); });
    return part;
}

QString firstTitleWords(const QString &title)
{
    QString text;
    for (const TexPart &part : decodedParts(title))
        text += part.isFormula ? u" "_s : part.text;
    QStringList parts;
    const QStringList words = foldedName(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString part = keyPart(word);
        const bool isSmall =
            std::find(smallWords.begin(), smallWords.end(), part) != smallWords.end();
        if (!part.isEmpty() && !isSmall)
            parts.append(part);
    }
    return parts.first(qMin<qsizetype>(parts.size(), wordsInKey)).join(QString());
}

QString keyOf(const Paper &paper)
{
    const QString family = keyPart(personName(paper.authors.value(0)).family);
    const QString words = firstTitleWords(paper.title);
    const QString year = QString::number(paper.id.year());
    return (family.isEmpty() ? u"arxiv"_s : family) + year +
           (words.isEmpty() ? keyPart(paper.id.toString()) : words);
}

// "", "a" … "z", "aa" …
QString suffixOf(int number)
{
    QString suffix;
    for (; number > 0; number = (number - 1) / 26)
        suffix.prepend(QChar(u'a' + (number - 1) % 26));
    return suffix;
}

QString uniqueKey(const Paper &paper, QSet<QString> &taken)
{
    QString key = keyOf(paper);
    if (taken.contains(key))
        key += keyPart(paper.id.toString());
    int number = 0;
    while (taken.contains(key + suffixOf(number)))
        ++number;
    key += suffixOf(number);
    taken.insert(key);
    return key;
}

enum class Dialect { Bibtex, Biblatex };

QString typeOf(const Paper &paper, Dialect dialect)
{
    if (!paper.journalRef.isEmpty())
        return u"article"_s;
    return dialect == Dialect::Bibtex ? u"misc"_s : u"online"_s;
}

QString entry(const Paper &paper, const QString &key, Dialect dialect)
{
    const bool isBibtex = dialect == Dialect::Bibtex;
    QString text = u'@' + typeOf(paper, dialect) + u'{' + key + u",\n"_s;
    const auto field = [&text](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            text += u"  "_s + name + u"={"_s + value + u"},\n"_s;
    };
    const QString id = paper.id.toString();
    const QString category = escaped(paper.primaryCategory());
    field("title"_L1, titleField(paper.title));
    field("author"_L1, authorField(paper));
    field(isBibtex ? "journal"_L1 : "journaltitle"_L1, titleField(paper.journalRef));
    field(isBibtex ? "year"_L1 : "date"_L1, QString::number(paper.id.year()));
    field("eprint"_L1, id);
    field("eprinttype"_L1, u"arxiv"_s);
    field("eprintclass"_L1, category);
    if (isBibtex) {
        field("archivePrefix"_L1, u"arXiv"_s);
        field("primaryClass"_L1, category);
    }
    field("doi"_L1, escaped(doiOf(paper)));
    field("url"_L1, addressOf(paper));
    return text + u"}\n"_s;
}

QString entries(const QList<Paper> &papers, Dialect dialect)
{
    QSet<QString> taken;
    QStringList all;
    for (const Paper &paper : papers)
        all.append(entry(paper, uniqueKey(paper, taken), dialect));
    return all.join(u'\n');
}

} // namespace

QString bibtex(const QList<Paper> &papers)
{
    return entries(papers, Dialect::Bibtex);
}

QString biblatex(const QList<Paper> &papers)
{
    return entries(papers, Dialect::Biblatex);
}

} // namespace firstlight
