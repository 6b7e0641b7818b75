// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/feedparser.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto arxivSpace = "http://arxiv.org/schemas/atom"_L1;
constexpr auto dublinCoreSpace = "http://purl.org/dc/elements/1.1/"_L1;
constexpr int quotedCharacters = 200;

// An item's fields as written.
struct RawItem
{
    QString guid;
    QString title;
    QString description;
    QString announceType;
    QString creators;
    QString licence;
    QString doi;
    QString journalReference;
    QStringList categories;
};

QString withoutAnnouncement(const QString &description)
{
    static const QRegularExpression prefix(uR"(^arXiv:\S+ Announce Type: \S+\s*Abstract:\s*)"_s);
    const QRegularExpressionMatch match = prefix.match(description);
    return match.hasMatch() ? description.mid(match.capturedLength()) : description;
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
    QString *fieldOf(RawItem *item, const QString &name, QStringView space) const;
    void addItem(const RawItem &raw);
    QString text() { return m_xml.readElementText().simplified(); }
    bool isPlain(QLatin1StringView name) const
    {
        return m_xml.namespaceUri().isEmpty() && m_xml.name() == name;
    }
    Error documentError() const;

    QXmlStreamReader m_xml;
    Feed m_feed;
    QSet<ArxivId> m_seen;
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
        return tl::unexpected(documentError());
    if (!m_hasChannel)
        return failure(Error::Kind::Parse, u"a feed without a channel"_s);
    if (m_itemCount == 0 && m_title.startsWith("Feed error"_L1))
        return failure(Error::Kind::Refused, m_description.left(quotedCharacters));
    // The date, not the moment: the announcement's day is that of the feed's own offset.
    m_feed.day = QDateTime::fromString(m_date, Qt::RFC2822Date).date();
    if (!m_feed.day.isValid())
        return failure(Error::Kind::Parse, u"the feed's channel has no pubDate"_s);
    return m_feed;
}

void FeedReader::readDocument()
{
    while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement) {
        if (m_xml.tokenType() == QXmlStreamReader::DTD)
            return m_xml.raiseError(u"a document type where a feed should be"_s);
    }
    if (!m_xml.hasError() && !isPlain("rss"_L1))
        return m_xml.raiseError(u"<"_s + m_xml.qualifiedName().toString().left(quotedCharacters) +
                                u"> where a feed should be"_s);
    while (m_xml.readNextStartElement()) {
        if (!m_hasChannel && isPlain("channel"_L1))
            readChannel();
        else
            m_xml.skipCurrentElement();
    }
    // To the very end: a feed that is cut after its last item is not a whole one.
    while (!m_xml.atEnd())
        m_xml.readNext();
}

void FeedReader::readChannel()
{
    m_hasChannel = true;
    while (m_xml.readNextStartElement()) {
        if (isPlain("item"_L1))
            readItem();
        else if (isPlain("title"_L1))
            m_title = text();
        else if (isPlain("description"_L1))
            m_description = text();
        else if (isPlain("pubDate"_L1))
            m_date = text();
        else
            m_xml.skipCurrentElement();
    }
}

void FeedReader::readItem()
{
    ++m_itemCount;
    RawItem item;
    while (m_xml.readNextStartElement()) {
        if (isPlain("category"_L1))
            item.categories.append(text());
        else if (QString *field = fieldOf(&item, m_xml.name().toString(), m_xml.namespaceUri()))
            *field = text();
        else
            m_xml.skipCurrentElement();
    }
    if (!m_xml.hasError())
        addItem(item);
}

QString *FeedReader::fieldOf(RawItem *item, const QString &name, QStringView space) const
{
    if (space.isEmpty()) {
        if (name == "guid"_L1)
            return &item->guid;
        if (name == "title"_L1)
            return &item->title;
        return name == "description"_L1 ? &item->description : nullptr;
    }
    if (space == dublinCoreSpace) {
        if (name == "creator"_L1)
            return &item->creators;
        return name == "rights"_L1 ? &item->licence : nullptr;
    }
    if (space != arxivSpace)
        return nullptr;
    if (name == "announce_type"_L1)
        return &item->announceType;
    if (name == "DOI"_L1)
        return &item->doi;
    return name == "journal_reference"_L1 ? &item->journalReference : nullptr;
}

void FeedReader::addItem(const RawItem &raw)
{
    const std::optional<ArxivReference> reference = ArxivReference::fromString(raw.guid);
    const std::optional<AnnounceType> type = announceTypeFromString(raw.announceType);
    QStringList categories = raw.categories;
    categories.removeAll(QString());
    categories.removeDuplicates();
    QString lacking;
    if (!reference || !reference->version)
        lacking = u"guid"_s;
    else if (raw.title.isEmpty())
        lacking = u"title"_s;
    else if (!type)
        lacking = u"announce_type"_s;
    else if (categories.isEmpty())
        lacking = u"category"_s;
    if (!lacking.isEmpty())
        return m_xml.raiseError(u"item %1 has no usable %2"_s.arg(m_itemCount).arg(lacking));
    if (m_seen.contains(reference->id))
        return;
    m_seen.insert(reference->id);
    m_feed.items.append({.paper = {.id = reference->id,
                                   .version = *reference->version,
                                   .title = raw.title,
                                   .abstract = withoutAnnouncement(raw.description),
                                   .authors = splitAuthors(raw.creators),
                                   .categories = categories,
                                   .comments = {},
                                   .doi = raw.doi,
                                   .journalRef = raw.journalReference,
                                   .licence = raw.licence},
                         .type = *type});
}

Error FeedReader::documentError() const
{
    QString cause = m_xml.errorString();
    if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        cause = u"the feed is cut off after %1 items"_s.arg(m_itemCount);
    else if (m_xml.error() == QXmlStreamReader::NotWellFormedError)
        cause.prepend("not a feed: "_L1);
    return {Error::Kind::Parse, u"%1 (line %2)"_s.arg(cause).arg(m_xml.lineNumber())};
}

// HTML is seldom well-formed, so it is told by its beginning.
std::optional<Error> htmlError(const QByteArray &body)
{
    const QByteArray beginning = body.left(1024).trimmed().toLower();
    if (!beginning.startsWith("<!doctype html") && !beginning.startsWith("<html"))
        return std::nullopt;
    static const QRegularExpression titleElement(uR"(<title[^>]*>([^<]*)</title>)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    const QString page = QString::fromUtf8(body.left(64'000));
    const QString title = titleElement.match(page).captured(1).simplified().left(quotedCharacters);
    QString detail = u"an HTML page instead of a feed"_s;
    if (!title.isEmpty())
        detail += u": "_s + title;
    return Error{Error::Kind::Parse, detail};
}

} // namespace

Result<Feed> parseFeed(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return failure(Error::Kind::Parse, u"an empty answer instead of a feed"_s);
    if (const std::optional<Error> error = htmlError(body))
        return tl::unexpected(*error);
    return FeedReader(body).read();
}

} // namespace firstlight
