// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/feedparser.h"

#include "arxiv/feeditems.h"
#include "arxiv/xmlreading.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

const XmlWanted &wanted()
{
    static const XmlWanted words{u"a"_s, u"feed"_s, u"items"_s};
    return words;
}

// Of one pass over one document; every problem ends it with one cause.
class FeedReader final
{
public:
    explicit FeedReader(const QByteArray &body)
        : m_xml(body)
    {}

    Result<Feed> read();

private:
    void readDocument();
    void readChannel();
    void readItem();
    void readField(FeedFields *fields);
    bool isPlain(QLatin1StringView name) const
    {
        return m_xml.namespaceUri().isEmpty() && m_xml.name() == name;
    }

    QXmlStreamReader m_xml;
    FeedItems m_items;
    QString m_title;
    QString m_description;
    QString m_date;
    int m_itemCount = 0;
    bool m_hasChannel = false;
};

Result<Feed> FeedReader::read()
{
    readDocument();
    if (m_xml.hasError())
        return tl::unexpected(xmlError(m_xml, wanted(), m_itemCount));
    if (!m_hasChannel)
        return failure(Error::Kind::Parse, u"a feed without a channel"_s);
    if (m_itemCount == 0 && m_title.startsWith("Feed error"_L1))
        return failure(Error::Kind::Refused, m_description.left(quotedCharacters));
    // The date, not the moment: the announcement's day is that of the feed's own offset.
    const QDate day = QDateTime::fromString(m_date, Qt::RFC2822Date).date();
    if (!day.isValid())
        return failure(Error::Kind::Parse, u"the feed's channel has no pubDate"_s);
    return Feed{day, m_items.items()};
}

void FeedReader::readDocument()
{
    if (!readRoot(m_xml, wanted()))
        return;
    if (!isPlain("rss"_L1))
        return raiseUnwanted(m_xml, wanted());
    while (m_xml.readNextStartElement()) {
        if (!m_hasChannel && isPlain("channel"_L1))
            readChannel();
        else
            m_xml.skipCurrentElement();
    }
    readToEnd(m_xml);
}

void FeedReader::readChannel()
{
    m_hasChannel = true;
    while (m_xml.readNextStartElement()) {
        if (isPlain("item"_L1))
            readItem();
        else if (isPlain("title"_L1))
            m_title = foldedText(m_xml, longestTitle);
        else if (isPlain("description"_L1))
            m_description = foldedText(m_xml);
        else if (isPlain("pubDate"_L1))
            m_date = foldedText(m_xml);
        else
            m_xml.skipCurrentElement();
    }
}

void FeedReader::readItem()
{
    ++m_itemCount;
    FeedFields fields;
    while (m_xml.readNextStartElement())
        readField(&fields);
    if (m_xml.hasError())
        return;
    const QString unusable = m_items.add(fields);
    if (!unusable.isEmpty())
        m_xml.raiseError(u"item %1 has no usable %2"_s.arg(m_itemCount).arg(unusable));
}

void FeedReader::readField(FeedFields *fields)
{
    if (isPlain("guid"_L1))
        fields->guid = foldedText(m_xml);
    else if (isPlain("title"_L1))
        fields->title = foldedText(m_xml, longestTitle);
    else if (isPlain("description"_L1))
        fields->description = foldedText(m_xml);
    else if (isPlain("category"_L1))
        fields->categories.append(foldedText(m_xml));
    else if (QString *field = feedField(fields, m_xml.name(), m_xml.namespaceUri()))
        *field = foldedText(m_xml, longestAuthors);
    else
        m_xml.skipCurrentElement();
}

} // namespace

Result<Feed> parseFeed(const QByteArray &body)
{
    if (const std::optional<Error> error = notXmlError(body, wanted()))
        return tl::unexpected(*error);
    return FeedReader(body).read();
}

} // namespace firstlight
