// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/notemarkdown.h"

#include "links.h"
#include "paper/texformulas.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>
#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Never loads anything, whatever a picture's address is.
class NoteDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return {}; }
};

struct Stretch
{
    int start = 0;
    int end = 0;
    QTextCharFormat format;
};

QList<Stretch> stretchesOf(const QTextDocument &document)
{
    QList<Stretch> stretches;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            stretches.append({fragment.position(), fragment.position() + fragment.length(),
                              fragment.charFormat()});
        }
    }
    return stretches;
}

void makeHarmless(QTextDocument &document, const PageWriter &page)
{
    QList<Stretch> stretches = stretchesOf(document);
    std::reverse(stretches.begin(), stretches.end()); // those before keep their places
    for (const Stretch &stretch : std::as_const(stretches)) {
        QTextCursor place(&document);
        place.setPosition(stretch.start);
        place.setPosition(stretch.end, QTextCursor::KeepAnchor);
        if (stretch.format.isImageFormat()) {
            const QString description =
                stretch.format.property(QTextFormat::ImageAltText).toString();
            place.insertText(u'[' + description + u']', page.muted());
        } else if (stretch.format.isAnchor()) {
            const QUrl url(stretch.format.anchorHref(), QUrl::StrictMode);
            QTextCharFormat format = stretch.format;
            format.setAnchor(isWebPage(url));
            format.setAnchorHref(isWebPage(url) ? url.toString(QUrl::FullyEncoded) : QString());
            format.setToolTip(url.toDisplayString());
            format.setForeground(isWebPage(url) ? page.linked({}).foreground()
                                                : page.plain().foreground());
            format.setFontUnderline(isWebPage(url));
            place.setCharFormat(format);
        }
    }
}

// A note is a part of the page: its headings are no larger than those of the page's other parts.
void makeHeadingsModest(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor heading(block);
        heading.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat modest;
        modest.setProperty(QTextFormat::FontSizeAdjustment, 0);
        heading.mergeCharFormat(modest);
    }
}

constexpr char16_t firstStandIn = u'\uE000'; // Unicode's private use, as many as to U+F8FF
constexpr int standIns = 6400;

struct FormulaNote
{
    QString text;         // with a character in the place of each formula
    QStringList formulas; // with their delimiters
};

// Markdown would take a formula's asterisks and underscores for its own.
FormulaNote withStandIns(const QString &markdown)
{
    FormulaNote note;
    const bool isTaken = std::any_of(markdown.cbegin(), markdown.cend(), [](QChar c) {
        return c.category() == QChar::Other_PrivateUse;
    });
    if (isTaken)
        return {markdown, {}};
    for (const TexSegment &segment : texSegments(markdown)) {
        const QString part = markdown.mid(segment.start, segment.length);
        const bool isFormula = segment.isFormula && !part.contains(u'`') && !part.contains(u'\n') &&
                               note.formulas.size() < standIns;
        note.text +=
            isFormula ? QString(QChar(char16_t(firstStandIn + note.formulas.size()))) : part;
        if (isFormula)
            note.formulas.append(part);
    }
    return note;
}

// From the end on, so that those before keep their places.
void setFormulas(PageWriter &page, int from, const QStringList &formulas)
{
    QTextDocument *document = page.cursor().document();
    for (qsizetype number = formulas.size() - 1; number >= 0; --number) {
        QTextCursor place = document->find(QString(QChar(char16_t(firstStandIn + number))), from);
        if (place.isNull())
            continue;
        const QTextCharFormat format = place.charFormat();
        place.removeSelectedText();
        if (format.fontFixedPitch()) // code
            place.insertText(formulas.at(number), format);
        else
            page.writeTexAt(place, formulas.at(number), format);
    }
}

} // namespace

void insertNote(PageWriter &page, const QString &markdown)
{
    const FormulaNote formulas = withStandIns(markdown);
    const int from = page.cursor().position();
    NoteDocument note;
    note.setDefaultFont(page.style().font);
    note.setMarkdown(formulas.text,
                     QTextDocument::MarkdownFeatures(int(QTextDocument::MarkdownDialectGitHub) |
                                                     int(QTextDocument::MarkdownNoHTML)));
    makeHarmless(note, page);
    makeHeadingsModest(note);
    page.cursor().insertFragment(QTextDocumentFragment(&note));
    setFormulas(page, from, formulas.formulas);
}

} // namespace firstlight
