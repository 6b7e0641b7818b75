// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibtex.h"

#include "exchange/latextext.h"
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

QString authorField(const Paper &paper)
{
    QStringList authors;
    for (const QString &author : paper.authors) {
        const PersonName name = personName(author);
        QString text = latexEscaped(name.family);
        if (name.given.isEmpty() && name.family.contains(u' '))
            text = u'{' + text + u'}';
        if (!name.suffix.isEmpty())
            text += u", "_s + latexEscaped(name.suffix);
        if (!name.given.isEmpty())
            text += u", "_s + latexEscaped(name.given);
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

// Programs read DOIs as they stand, without LaTeX; only braces must balance.
QString verbatim(const QString &doi)
{
    return onOneLine(doi).replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s);
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
    const QString category = latexEscaped(paper.primaryCategory());
    field("title"_L1, latexTitle(paper.title));
    field("author"_L1, authorField(paper));
    field(isBibtex ? "journal"_L1 : "journaltitle"_L1, latexText(paper.journalRef));
    field(isBibtex ? "year"_L1 : "date"_L1, QString::number(paper.id.year()));
    field("eprint"_L1, id);
    field("eprinttype"_L1, u"arxiv"_s);
    field("eprintclass"_L1, category);
    if (isBibtex) {
        field("archivePrefix"_L1, u"arXiv"_s);
        field("primaryClass"_L1, category);
    }
    field("doi"_L1, verbatim(doiOf(paper)));
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
