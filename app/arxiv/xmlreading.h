// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <optional>

namespace firstlight {

// How messages name the document that a reader of arXiv's XML wants: "a feed", of "items".
struct XmlWanted
{
    QString article; // "a"
    QString noun;    // "feed"
    QString unit;    // "items"

    QString phrase() const { return article + u' ' + noun; }
};

// The most characters of a quotation in an error's detail.
constexpr qsizetype quotedCharacters = 200;
// Beyond these a document is broken or malicious, not wordy.
constexpr int longestTitle = 10'000;
constexpr int longestAbstract = 100'000;
constexpr int longestAuthors = 1'000'000; // a collaboration names thousands

// The beginning of a service's plain text, fit for an error's detail.
QString quoted(const QByteArray &text);

// arXiv's plain "Rate exceeded.", which may come as 200.
bool isRateRefusal(const QByteArray &text);

// Why a body is not even worth parsing: empty, an HTML page, plain text (arXiv's "Rate exceeded."
// is Kind::RateLimited, the rest Kind::Parse), a tag with so many attributes that Qt would compare
// them for minutes.
std::optional<Error> notXmlError(const QByteArray &body, const XmlWanted &wanted);

// Moves to the root element; raises an error on a document type, so no entity is ever declared.
bool readRoot(QXmlStreamReader &xml, const XmlWanted &wanted);

// To the very end: a document that is cut after its last item is not a whole one.
void readToEnd(QXmlStreamReader &xml);

// The text of the current element, white space folded; raises an error beyond the limit.
QString foldedText(QXmlStreamReader &xml, qsizetype limit = longestAbstract);

// The text of the current element and of those in it, white space folded. Raises an error when they
// are nested absurdly deep, for Qt gets slower with every level.
QString wholeText(QXmlStreamReader &xml);

// Past the current element, as wholeText.
void skipElement(QXmlStreamReader &xml);

// Raises "<NAME> where a feed should be" for the current element.
void raiseUnwanted(QXmlStreamReader &xml, const XmlWanted &wanted);

// What ended the reading, with its line; read is how many items were.
Error xmlError(const QXmlStreamReader &xml, const XmlWanted &wanted, int read);

} // namespace firstlight
