// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/atomparser.h"

#include "arxiv/xmlreading.h"
#include "paper/subjects.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto atomSpace = "http://www.w3.org/2005/Atom"_L1;
constexpr auto arxivSpace = "http://arxiv.org/schemas/atom"_L1;
constexpr auto openSearchSpace = "http://a9.com/-/spec/opensearch/1.1/"_L1;

const XmlWanted &wanted()
{
    static const XmlWanted words{u"an"_s, u"answer to a search"_s, u"papers"_s};
    return words;
}

// An entry's fields as written.
struct Fields
{
    QString id;
    QString title;
    QString summary;
    QString primary;
    QString comment;
    QString journalReference;
    QString doi;
    QStringList authors;
    QStringList categories;
};

// The primary category first; MSC and ACM classes share the element, so they are told by form.
QStringList categoriesOf(const Fields &fields)
{
    QStringList categories{fields.primary};
    categories += fields.categories;
    categories = subjectsAmong(categories);
    return categories;
}

// Of one pass over one document; every problem ends it with one cause.
class SearchReader final
{
public:
    explicit SearchReader(const QByteArray &body)
        : m_xml(body)
    {}

    Result<SearchPage> read();

private:
    void readDocument();
    void readEntry();
    void readAtomField(Fields *fields);
    void readArxivField(Fields *fields);
    void readAuthor(Fields *fields);
    QString term();
    int number();
    void add(const Fields &fields);

    QXmlStreamReader m_xml;
    SearchPage m_page;
    QString m_refusal;
    bool m_isRefused = false;
    bool m_hasTotal = false;
};

Result<SearchPage> SearchReader::read()
{
    readDocument();
    if (m_xml.hasError())
        return tl::unexpected(xmlError(m_xml, wanted(), int(m_page.papers.size())));
    if (m_isRefused)
        return failure(Error::Kind::Refused, m_refusal);
    if (!m_hasTotal)
        return failure(Error::Kind::Parse, u"a feed that is not %1"_s.arg(wanted().phrase()));
    if (m_page.papers.isEmpty() && m_page.total > m_page.start)
        return failure(Error::Kind::Parse, u"an empty page of %1 results"_s.arg(m_page.total));
    return m_page;
}

void SearchReader::readDocument()
{
    if (!readRoot(m_xml, wanted()))
        return;
    if (m_xml.namespaceUri() != atomSpace || m_xml.name() != "feed"_L1)
        return raiseUnwanted(m_xml, wanted());
    while (m_xml.readNextStartElement()) {
        if (m_xml.namespaceUri() == atomSpace && m_xml.name() == "entry"_L1) {
            readEntry();
        } else if (m_xml.namespaceUri() == openSearchSpace && m_xml.name() == "totalResults"_L1) {
            m_page.total = number();
            m_hasTotal = true;
        } else if (m_xml.namespaceUri() == openSearchSpace && m_xml.name() == "startIndex"_L1) {
            m_page.start = number();
        } else {
            skipElement(m_xml);
        }
    }
    readToEnd(m_xml);
}

void SearchReader::readEntry()
{
    Fields fields;
    while (m_xml.readNextStartElement()) {
        if (m_xml.namespaceUri() == atomSpace)
            readAtomField(&fields);
        else if (m_xml.namespaceUri() == arxivSpace)
            readArxivField(&fields);
        else
            skipElement(m_xml);
    }
    if (!m_xml.hasError())
        add(fields);
}

void SearchReader::readAtomField(Fields *fields)
{
    const QStringView name = m_xml.name();
    if (name == "id"_L1)
        fields->id = foldedText(m_xml);
    else if (name == "title"_L1)
        fields->title = foldedText(m_xml, longestTitle);
    else if (name == "summary"_L1)
        fields->summary = foldedText(m_xml);
    else if (name == "author"_L1)
        readAuthor(fields);
    else if (name == "category"_L1)
        fields->categories.append(term());
    else
        skipElement(m_xml);
}

void SearchReader::readArxivField(Fields *fields)
{
    const QStringView name = m_xml.name();
    if (name == "primary_category"_L1)
        fields->primary = term();
    else if (name == "comment"_L1)
        fields->comment = foldedText(m_xml);
    else if (name == "journal_ref"_L1)
        fields->journalReference = foldedText(m_xml);
    else if (name == "doi"_L1)
        fields->doi = foldedText(m_xml);
    else
        skipElement(m_xml);
}

void SearchReader::readAuthor(Fields *fields)
{
    QString name;
    QStringList affiliations;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "name"_L1)
            name = foldedText(m_xml, longestTitle);
        else if (m_xml.name() == "affiliation"_L1)
            affiliations.append(foldedText(m_xml, longestTitle));
        else
            skipElement(m_xml);
    }
    affiliations.removeAll(QString());
    if (name.isEmpty())
        return;
    if (!affiliations.isEmpty())
        name += u" (%1)"_s.arg(affiliations.join(u", "_s));
    fields->authors.append(name);
}

QString SearchReader::term()
{
    QString text = m_xml.attributes().value("term"_L1).toString().simplified();
    skipElement(m_xml);
    return text;
}

int SearchReader::number()
{
    bool isNumber = false;
    const int value = foldedText(m_xml).toInt(&isNumber);
    if (!m_xml.hasError() && (!isNumber || value < 0))
        m_xml.raiseError(u"a number of results that is none"_s);
    return value;
}

void SearchReader::add(const Fields &fields)
{
    if (fields.id.contains("arxiv.org/api/errors"_L1)) {
        m_isRefused = true;
        m_refusal = fields.summary.left(quotedCharacters);
        return;
    }
    const std::optional<ArxivReference> reference = ArxivReference::fromString(fields.id);
    const QStringList categories = categoriesOf(fields);
    QString unusable;
    if (!reference)
        unusable = u"id"_s;
    else if (fields.title.isEmpty())
        unusable = u"title"_s;
    else if (categories.isEmpty())
        unusable = u"category"_s;
    if (!unusable.isEmpty())
        return m_xml.raiseError(
            u"entry %1 has no usable %2"_s.arg(m_page.papers.size() + 1).arg(unusable));
    m_page.papers.append({.id = reference->id,
                          .version = reference->version.value_or(1),
                          .title = fields.title,
                          .abstract = fields.summary,
                          .authors = fields.authors,
                          .categories = categories,
                          .comments = fields.comment,
                          .doi = fields.doi,
                          .journalRef = fields.journalReference,
                          .licence = {}});
}

} // namespace

Result<SearchPage> parseSearch(const QByteArray &body)
{
    if (const std::optional<Error> error = notXmlError(body, wanted()))
        return tl::unexpected(*error);
    return SearchReader(body).read();
}

} // namespace firstlight
