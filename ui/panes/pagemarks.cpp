// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/pagemarks.h"

#include "delegates/hitmarks.h"
#include "links.h"
#include "paper/quotation.h"
#include "paper/texunicode.h"

#include <QTextBlock>
#include <QTextDocument>

namespace firstlight {

using namespace Qt::StringLiterals;

// Underlined by dots as well as tinted.
void markEvidence(PageWriter &page, const Score &score, int from)
{
    if (score.evidence.isEmpty())
        return;
    QTextCharFormat format = page.tinted(0.12);
    format.clearForeground();
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    const QTextDocument *document = page.cursor().document();
    if (!score.scorer.isLocal()) {
        const auto place = quotationIn(score.evidence, document->toRawText().mid(from));
        if (!place)
            return;
        QTextCursor quoted = page.cursor();
        quoted.setPosition(from + int(place->start));
        quoted.setPosition(quoted.position() + int(place->length), QTextCursor::KeepAnchor);
        quoted.mergeCharFormat(format);
        return;
    }
    const QStringList words = score.evidence.split(", "_L1, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QTextCursor found = document->find(word, from, QTextDocument::FindWholeWords);
        for (; !found.isNull(); found = document->find(word, found, QTextDocument::FindWholeWords))
            found.mergeCharFormat(format);
    }
}

void markTitle(PageWriter &page, const Pick &pick)
{
    const bool isQuoted = pick.score && !pick.score->scorer.isLocal();
    if (isQuoted && !quotationIn(pick.score->evidence, readableTex(pick.paper.abstract)))
        markEvidence(page, *pick.score, 0);
}

void markSearched(PageWriter &page)
{
    QTextCharFormat format = page.tinted(0.4);
    format.setFontWeight(QFont::Bold);
    const QTextDocument *document = page.cursor().document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const QList<TextSpan> hits = hitsIn(block.text(), page.style().searched);
        for (const TextSpan &hit : hits) {
            QTextCursor place(block);
            place.setPosition(block.position() + hit.start);
            place.setPosition(block.position() + hit.start + hit.length, QTextCursor::KeepAnchor);
            place.mergeCharFormat(format);
        }
    }
}

void markAddresses(PageWriter &page, int from)
{
    const QTextDocument *document = page.cursor().document();
    for (QTextBlock block = document->findBlock(from); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (const FoundLink &link : linksIn(text)) {
            const int start = block.position() + int(link.start);
            if (start < from)
                continue;
            QTextCursor place(block);
            place.setPosition(start);
            place.setPosition(start + int(link.length), QTextCursor::KeepAnchor);
            QTextCharFormat format = page.linked(link.url.toString(QUrl::FullyEncoded));
            format.clearProperty(QTextFormat::FontPointSize);
            format.setFontUnderline(true);
            place.mergeCharFormat(format);
        }
    }
}

} // namespace firstlight
