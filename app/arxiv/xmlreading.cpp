// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/xmlreading.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDepth = 64;
constexpr int mostBlanksInTag = 256;

QString titleOf(const QByteArray &page)
{
    static const QRegularExpression titleElement(uR"(<title[^>]*>([^<]*)</title>)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(page.left(64'000));
    return titleElement.match(text).captured(1).simplified().left(quotedCharacters);
}

// By its beginning: HTML is seldom well-formed.
bool isHtml(const QByteArray &beginning)
{
    return beginning.startsWith("<!doctype html") || beginning.startsWith("<html");
}

bool isPlainText(const QByteArray &beginning)
{
    const char first = beginning.front();
    return first > ' ' && first < 127 && first != '<';
}

qsizetype endOf(const QByteArray &body, qsizetype from, QByteArrayView mark)
{
    const qsizetype found = body.indexOf(mark, from);
    return found < 0 ? body.size() : found;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Attributes are parted by white space.
bool hasEndlessTag(const QByteArray &body)
{
    qsizetype at = endOf(body, 0, "<");
    while (at < body.size()) {
        const QByteArrayView rest = QByteArrayView(body).sliced(at);
        qsizetype end = 0;
        if (rest.startsWith("<!--")) {
            end = endOf(body, at, "-->");
        } else if (rest.startsWith("<![CDATA[")) {
            end = endOf(body, at, "]]>");
        } else {
            end = endOf(body, at, ">");
            if (std::count_if(body.cbegin() + at, body.cbegin() + end, isBlank) > mostBlanksInTag)
                return true;
        }
        at = endOf(body, end, "<");
    }
    return false;
}

} // namespace

QString quoted(const QByteArray &text)
{
    return QString::fromUtf8(text).simplified().left(quotedCharacters);
}

bool isRateRefusal(const QByteArray &text)
{
    return text.trimmed().toLower().startsWith("rate exceeded");
}

std::optional<Error> notXmlError(const QByteArray &body, const XmlWanted &wanted)
{
    const QByteArray beginning = body.left(1024).trimmed();
    if (beginning.isEmpty() && body.trimmed().isEmpty())
        return Error{Error::Kind::Parse, u"an empty answer instead of %1"_s.arg(wanted.phrase())};
    if (isHtml(beginning.toLower())) {
        QString detail = u"an HTML page instead of %1"_s.arg(wanted.phrase());
        const QString title = titleOf(body);
        if (!title.isEmpty())
            detail += u": "_s + title;
        return Error{Error::Kind::Parse, detail};
    }
    if (hasEndlessTag(body))
        return Error{Error::Kind::Parse, u"not %1: a tag without end"_s.arg(wanted.phrase())};
    if (beginning.isEmpty() || !isPlainText(beginning))
        return std::nullopt;
    return Error{isRateRefusal(beginning) ? Error::Kind::RateLimited : Error::Kind::Parse,
                 u"not %1: %2"_s.arg(wanted.phrase(), quoted(beginning))};
}

bool readRoot(QXmlStreamReader &xml, const XmlWanted &wanted)
{
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::StartElement) {
        if (xml.tokenType() == QXmlStreamReader::DTD)
            xml.raiseError(u"a document type where %1 should be"_s.arg(wanted.phrase()));
    }
    return !xml.hasError();
}

void readToEnd(QXmlStreamReader &xml)
{
    while (!xml.atEnd())
        xml.readNext();
}

QString foldedText(QXmlStreamReader &xml, qsizetype limit)
{
    const QString name = xml.name().toString();
    QString text = xml.readElementText().simplified();
    if (text.size() <= limit)
        return text;
    xml.raiseError(
        u"a %1 of %2 characters"_s.arg(name.left(quotedCharacters), QString::number(text.size())));
    return {};
}

void skipElement(QXmlStreamReader &xml)
{
    wholeText(xml);
}

QString wholeText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters)
            text += xml.text();
        else if (token == QXmlStreamReader::StartElement && ++depth > mostDepth)
            xml.raiseError(u"elements nested too deep"_s);
    }
    return text.simplified();
}

void raiseUnwanted(QXmlStreamReader &xml, const XmlWanted &wanted)
{
    const QString name = xml.qualifiedName().toString().left(quotedCharacters);
    xml.raiseError(u"<%1> where %2 should be"_s.arg(name, wanted.phrase()));
}

Error xmlError(const QXmlStreamReader &xml, const XmlWanted &wanted, int read)
{
    QString cause = xml.errorString().left(2 * quotedCharacters);
    if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        cause = u"the %1 is cut off after %2 %3"_s.arg(wanted.noun).arg(read).arg(wanted.unit);
    else if (xml.error() != QXmlStreamReader::CustomError)
        cause = u"not %1: %2"_s.arg(wanted.phrase(), cause);
    return {Error::Kind::Parse, u"%1 (line %2)"_s.arg(cause, QString::number(xml.lineNumber()))};
}

} // namespace firstlight
