// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/oaiparser.h"

class QXmlStreamReader;

namespace firstlight {

// A record's <arXivRaw> or <arXiv> element (namespaces http://arxiv.org/OAI/arXivRaw/ and
// http://arxiv.org/OAI/arXiv/; some files leave them out). Never raises an error of its own: an
// unusable element makes an unusable record.
class OaiMetadata final
{
public:
    static bool canRead(const QXmlStreamReader &xml);
    // From the element's beginning to its end.
    void read(QXmlStreamReader &xml);

    // Without its datestamp; empty when id, title or categories are unusable, or a text is absurdly
    // long.
    std::optional<OaiRecord> record() const;

private:
    void readField(QXmlStreamReader &xml);
    void readVersion(QXmlStreamReader &xml);
    void readAuthors(QXmlStreamReader &xml);
    void readAuthor(QXmlStreamReader &xml);
    QString *fieldOf(QStringView name);
    QString text(QXmlStreamReader &xml, qsizetype limit);

    QString m_id;
    QString m_title;
    QString m_abstract;
    QString m_categories;
    QString m_comments;
    QString m_doi;
    QString m_journalReference;
    QString m_licence;
    QString m_created; // a date; of the current version, whatever the schema says
    QStringList m_authors;
    int m_version = 1;
    QDateTime m_firstSubmitted;
    QDateTime m_lastSubmitted;
    bool m_isTooLong = false;
};

} // namespace firstlight
