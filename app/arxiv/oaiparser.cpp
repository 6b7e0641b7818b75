// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/oaiparser.h"

#include "arxiv/oaimetadata.h"
#include "arxiv/xmlreading.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto oaiSpace = "http://www.openarchives.org/OAI/2.0/"_L1;

const XmlWanted &wanted()
{
    static const XmlWanted words{u"an"_s, u"OAI-PMH answer"_s, u"records"_s};
    return words;
}

struct Header
{
    QString identifier;
    QString datestamp;
    bool isDeleted = false;
};

// Of one pass over one document; every problem ends it with one cause.
class OaiReader final
{
public:
    explicit OaiReader(const QByteArray &body)
        : m_xml(body)
    {}

    Result<OaiPage> read();

private:
    void readDocument();
    void readAnswer();
    void readRecords();
    void readRecord();
    Header readHeader();
    void readMetadata(OaiMetadata *metadata);
    void readError();
    void add(const Header &header, const OaiMetadata &metadata);
    // Some files hold records without the namespace of the protocol.
    bool isOai(QLatin1StringView name) const
    {
        return m_xml.name() == name &&
               (m_xml.namespaceUri() == oaiSpace || m_xml.namespaceUri().isEmpty());
    }

    QXmlStreamReader m_xml;
    OaiPage m_page;
    std::optional<Error> m_refusal;
    QString m_otherForm; // of metadata, the last one met
    bool m_hasAnswer = false;
};

Result<OaiPage> OaiReader::read()
{
    readDocument();
    if (m_xml.hasError())
        return tl::unexpected(xmlError(m_xml, wanted(), int(m_page.records.size())));
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    if (!m_hasAnswer)
        return failure(Error::Kind::Parse, u"an OAI-PMH answer without records"_s);
    if (!m_otherForm.isEmpty() && m_page.records.isEmpty())
        return failure(Error::Kind::Parse,
                       u"records in the form %1, not arXivRaw or arXiv"_s.arg(m_otherForm));
    return m_page;
}

void OaiReader::readDocument()
{
    if (!readRoot(m_xml, wanted()))
        return;
    if (isOai("OAI-PMH"_L1))
        readAnswer();
    else if (isOai("ListRecords"_L1))
        readRecords();
    else if (isOai("record"_L1))
        readRecord();
    else
        return raiseUnwanted(m_xml, wanted());
    readToEnd(m_xml);
}

void OaiReader::readAnswer()
{
    while (m_xml.readNextStartElement()) {
        if (isOai("ListRecords"_L1) || isOai("GetRecord"_L1))
            readRecords();
        else if (isOai("record"_L1))
            readRecord();
        else if (isOai("error"_L1))
            readError();
        else
            skipElement(m_xml);
    }
}

void OaiReader::readRecords()
{
    m_hasAnswer = true;
    while (m_xml.readNextStartElement()) {
        if (isOai("record"_L1))
            readRecord();
        else if (isOai("resumptionToken"_L1))
            m_page.resumptionToken = foldedText(m_xml, longestTitle);
        else
            skipElement(m_xml);
    }
}

void OaiReader::readRecord()
{
    m_hasAnswer = true;
    Header header;
    OaiMetadata metadata;
    while (m_xml.readNextStartElement()) {
        if (isOai("header"_L1))
            header = readHeader();
        else if (isOai("metadata"_L1))
            readMetadata(&metadata);
        else
            skipElement(m_xml);
    }
    if (!m_xml.hasError())
        add(header, metadata);
}

Header OaiReader::readHeader()
{
    Header header;
    header.isDeleted = m_xml.attributes().value("status"_L1) == "deleted"_L1;
    while (m_xml.readNextStartElement()) {
        if (isOai("identifier"_L1))
            header.identifier = foldedText(m_xml);
        else if (isOai("datestamp"_L1))
            header.datestamp = foldedText(m_xml);
        else
            skipElement(m_xml);
    }
    return header;
}

void OaiReader::readMetadata(OaiMetadata *metadata)
{
    while (m_xml.readNextStartElement()) {
        if (OaiMetadata::canRead(m_xml)) {
            metadata->read(m_xml);
        } else {
            m_otherForm = m_xml.qualifiedName().toString().left(quotedCharacters);
            skipElement(m_xml);
        }
    }
}

void OaiReader::readError()
{
    const QString code = m_xml.attributes().value("code"_L1).toString().left(quotedCharacters);
    const QString message = foldedText(m_xml).left(quotedCharacters);
    m_hasAnswer = true;
    if (code == "noRecordsMatch"_L1)
        m_page.hasMatchedNone = true;
    else
        m_refusal = Error{Error::Kind::Refused, code + u": "_s + message};
}

void OaiReader::add(const Header &header, const OaiMetadata &metadata)
{
    std::optional<OaiRecord> record = metadata.record();
    if (const auto id = ArxivId::fromString(header.identifier); id && header.isDeleted)
        record = OaiRecord{.paper = {.id = *id}, .isDeleted = true};
    if (record)
        record->datestamp = QDate::fromString(header.datestamp.left(10), Qt::ISODate);
    if (!record || !record->datestamp.isValid()) {
        m_page.unreadable.append(header.identifier.left(quotedCharacters));
        return;
    }
    m_page.records.append(*record);
}

} // namespace

Result<OaiPage> parseOai(const QByteArray &body)
{
    if (const std::optional<Error> error = notXmlError(body, wanted()))
        return tl::unexpected(*error);
    return OaiReader(body).read();
}

} // namespace firstlight
