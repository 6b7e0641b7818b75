// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/notemarkdown.h"

#include "links.h"

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

} // namespace

void insertNote(PageWriter &page, const QString &markdown)
{
    NoteDocument note;
    note.setDefaultFont(page.style().font);
    note.setMarkdown(markdown,
                     QTextDocument::MarkdownFeatures(int(QTextDocument::MarkdownDialectGitHub) |
                                                     int(QTextDocument::MarkdownNoHTML)));
    makeHarmless(note, page);
    makeHeadingsModest(note);
    page.cursor().insertFragment(QTextDocumentFragment(&note));
}

} // namespace firstlight
