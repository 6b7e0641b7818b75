// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/oaimetadata.h"

#include "arxiv/feedparser.h"
#include "arxiv/xmlreading.h"
#include "paper/subjects.h"

#include <QTimeZone>

#include <array>
#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVersions = 9999;

// Qt reads no zone by name: "Wed, 25 Jun 2008 15:29:38 GMT".
QDateTime versionDate(QString text)
{
    if (text.endsWith(" GMT"_L1))
        text = text.chopped(3) + u"+0000"_s;
    return QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
}

QString fullName(const QString &forenames, const QString &keyname, const QString &suffix)
{
    QString name = forenames;
    for (const QString &part : {keyname, suffix})
        name += u' ' + part;
    return name.simplified();
}

} // namespace

bool OaiMetadata::canRead(const QXmlStreamReader &xml)
{
    const QStringView space = xml.namespaceUri();
    const bool isBare = space.isEmpty() || space == "http://www.openarchives.org/OAI/2.0/"_L1;
    if (xml.name() == "arXivRaw"_L1)
        return isBare || space == "http://arxiv.org/OAI/arXivRaw/"_L1;
    return xml.name() == "arXiv"_L1 && (isBare || space == "http://arxiv.org/OAI/arXiv/"_L1);
}

void OaiMetadata::read(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement())
        readField(xml);
}

void OaiMetadata::readField(QXmlStreamReader &xml)
{
    if (xml.name() == "version"_L1)
        readVersion(xml);
    else if (xml.name() == "authors"_L1)
        readAuthors(xml);
    else if (xml.name() == "title"_L1)
        m_title = text(xml, longestTitle);
    else if (QString *field = fieldOf(xml.name()))
        *field = text(xml, longestAbstract);
    else
        skipElement(xml);
}

QString *OaiMetadata::fieldOf(QStringView name)
{
    using Field = std::pair<QLatin1StringView, QString *>;
    const std::array fields{
        Field{"id"_L1, &m_id},
        Field{"abstract"_L1, &m_abstract},
        Field{"categories"_L1, &m_categories},
        Field{"comments"_L1, &m_comments},
        Field{"doi"_L1, &m_doi},
        Field{"journal-ref"_L1, &m_journalReference},
        Field{"license"_L1, &m_licence},
        Field{"created"_L1, &m_created},
    };
    for (const auto &[fieldName, field] : fields) {
        if (name == fieldName)
            return field;
    }
    return nullptr;
}

void OaiMetadata::readVersion(QXmlStreamReader &xml)
{
    const QString label = xml.attributes().value("version"_L1).toString();
    const int number = label.startsWith(u'v') ? QStringView(label).sliced(1).toInt() : 0;
    QDateTime submitted;
    while (xml.readNextStartElement()) {
        if (xml.name() == "date"_L1)
            submitted = versionDate(text(xml, longestTitle));
        else
            skipElement(xml);
    }
    if (number < 1 || number > mostVersions)
        return;
    if (number == 1)
        m_firstSubmitted = submitted;
    if (number >= m_version) {
        m_version = number;
        m_lastSubmitted = submitted;
    }
}

// One text in arXivRaw, an element an author in arXiv.
void OaiMetadata::readAuthors(QXmlStreamReader &xml)
{
    QString listed;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement() && xml.name() == "author"_L1)
            readAuthor(xml);
        else if (xml.isStartElement())
            skipElement(xml);
        else if (xml.isCharacters())
            listed += xml.text();
    }
    m_isTooLong = m_isTooLong || listed.size() > longestAuthors;
    if (m_authors.isEmpty() && !m_isTooLong)
        m_authors = splitAuthors(listed, AuthorSeparators::CommasAndWords);
}

void OaiMetadata::readAuthor(QXmlStreamReader &xml)
{
    QString keyname;
    QString forenames;
    QString suffix;
    QStringList affiliations;
    while (xml.readNextStartElement()) {
        if (xml.name() == "keyname"_L1)
            keyname = text(xml, longestTitle);
        else if (xml.name() == "forenames"_L1)
            forenames = text(xml, longestTitle);
        else if (xml.name() == "suffix"_L1)
            suffix = text(xml, longestTitle);
        else if (xml.name() == "affiliation"_L1)
            affiliations.append(text(xml, longestTitle));
        else
            skipElement(xml);
    }
    affiliations.removeAll(QString());
    QString name = fullName(forenames, keyname, suffix);
    if (name.isEmpty())
        return;
    if (!affiliations.isEmpty())
        name += u" (%1)"_s.arg(affiliations.join(u", "_s));
    m_authors.append(name);
}

QString OaiMetadata::text(QXmlStreamReader &xml, qsizetype limit)
{
    QString folded = wholeText(xml);
    if (folded.size() <= limit)
        return folded;
    m_isTooLong = true;
    return {};
}

std::optional<OaiRecord> OaiMetadata::record() const
{
    const std::optional<ArxivId> id = ArxivId::fromString(m_id);
    const QStringList categories = subjectsAmong(m_categories.split(u' ', Qt::SkipEmptyParts));
    if (!id || m_title.isEmpty() || categories.isEmpty() || m_isTooLong)
        return {};
    QDateTime lastSubmitted = m_lastSubmitted;
    if (const QDate created = QDate::fromString(m_created, Qt::ISODate); created.isValid())
        lastSubmitted = QDateTime(created, QTime(0, 0), Qt::UTC);
    return OaiRecord{.paper = {.id = *id,
                               .version = m_version,
                               .title = m_title,
                               .abstract = m_abstract,
                               .authors = m_authors,
                               .categories = categories,
                               .comments = m_comments,
                               .doi = m_doi,
                               .journalRef = m_journalReference,
                               .licence = m_licence},
                     .datestamp = {},
                     .firstSubmitted = m_firstSubmitted,
                     .lastSubmitted = lastSubmitted};
}

} // namespace firstlight
