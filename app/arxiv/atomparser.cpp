// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/atomparser.h"

#include "arxiv/feeditems.h"
#include "arxiv/xmlreading.h"
#include "base/clock.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto atomSpace = "http://www.w3.org/2005/Atom"_L1;

const XmlWanted &wanted()
{
    static const XmlWanted words{u"an"_s, u"Atom feed"_s, u"entries"_s};
    return words;
}

// Of one pass over one document; every problem ends it with one cause.
class AtomReader final
{
public:
    explicit AtomReader(const QByteArray &body)
        : m_xml(body)
    {}

    Result<Feed> read();

private:
    void readDocument();
    void readEntry();
    void readField(FeedFields *fields);
    bool isAtom(QLatin1StringView name) const
    {
        return m_xml.namespaceUri() == atomSpace && m_xml.name() == name;
    }

    QXmlStreamReader m_xml;
    FeedItems m_items;
    QString m_title;
    QString m_subtitle;
    QString m_updated;
    int m_entryCount = 0;
};

Result<Feed> AtomReader::read()
{
    readDocument();
    if (m_xml.hasError())
        return tl::unexpected(xmlError(m_xml, wanted(), m_entryCount));
    if (m_entryCount == 0 && m_title.startsWith("Feed error"_L1))
        return failure(Error::Kind::Refused, m_subtitle.left(quotedCharacters));
    // Made at that moment, it holds what is announced under New York's date of the moment.
    const QDateTime updated = QDateTime::fromString(m_updated, Qt::ISODate);
    if (!updated.isValid())
        return failure(Error::Kind::Parse, u"the Atom feed does not say when it was updated"_s);
    return Feed{Clock(updated).newYorkDate(), m_items.items()};
}

void AtomReader::readDocument()
{
    if (!readRoot(m_xml, wanted()))
        return;
    if (!isAtom("feed"_L1))
        return raiseUnwanted(m_xml, wanted());
    while (m_xml.readNextStartElement()) {
        if (isAtom("entry"_L1))
            readEntry();
        else if (isAtom("title"_L1))
            m_title = foldedText(m_xml, longestTitle);
        else if (isAtom("subtitle"_L1))
            m_subtitle = foldedText(m_xml);
        else if (isAtom("updated"_L1))
            m_updated = foldedText(m_xml);
        else
            m_xml.skipCurrentElement();
    }
    readToEnd(m_xml);
}

void AtomReader::readEntry()
{
    ++m_entryCount;
    FeedFields fields;
    while (m_xml.readNextStartElement())
        readField(&fields);
    if (m_xml.hasError())
        return;
    const QString unusable = m_items.add(fields);
    if (!unusable.isEmpty())
        m_xml.raiseError(u"entry %1 has no usable %2"_s.arg(m_entryCount).arg(unusable));
}

void AtomReader::readField(FeedFields *fields)
{
    if (isAtom("id"_L1)) {
        fields->guid = foldedText(m_xml);
    } else if (isAtom("title"_L1)) {
        fields->title = foldedText(m_xml, longestTitle);
    } else if (isAtom("summary"_L1)) {
        fields->description = foldedText(m_xml);
    } else if (isAtom("rights"_L1)) {
        fields->licence = foldedText(m_xml);
    } else if (isAtom("category"_L1)) {
        fields->categories.append(m_xml.attributes().value("term"_L1).toString().simplified());
        m_xml.skipCurrentElement();
    } else if (QString *field = feedField(fields, m_xml.name(), m_xml.namespaceUri())) {
        *field = foldedText(m_xml, longestAuthors);
    } else {
        m_xml.skipCurrentElement();
    }
}

} // namespace

Result<Feed> parseAtomFeed(const QByteArray &body)
{
    if (const std::optional<Error> error = notXmlError(body, wanted()))
        return tl::unexpected(*error);
    return AtomReader(body).read();
}

} // namespace firstlight
