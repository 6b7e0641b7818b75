// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/listingentry.h"

#include "arxiv/xmlreading.h"
#include "paper/subjects.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto missingAuthors = "(author list is unavailable)"_L1;

// arXiv shows "this https URL" in place of each address.
QString shownOrMeant(const QString &text, const QString &link)
{
    static const QRegularExpression standIn(uR"(\Athis (http|https|ftp) URL\z)"_s);
    const bool isStandIn = standIn.match(text.simplified()).hasMatch();
    return isStandIn && link.startsWith("http"_L1) ? link : text;
}

} // namespace

void ListingEntry::take(const HtmlToken &token)
{
    switch (token.kind) {
    case HtmlToken::Kind::Open:
        return open(token);
    case HtmlToken::Kind::Close:
        return close(token);
    case HtmlToken::Kind::Text:
        return write(shownOrMeant(token.text, m_link));
    case HtmlToken::Kind::End:
        return;
    }
}

void ListingEntry::open(const HtmlToken &token)
{
    if (token.text == "a"_L1)
        return openLink(token);
    if (token.text == "br"_L1)
        return write(u" "_s);
    if (token.text == "span"_L1 && token.hasClass(u"descriptor")) {
        m_isInLabel = true;
        return;
    }
    using Field = std::pair<QLatin1StringView, QString *>;
    const std::array fields{
        Field{"list-title"_L1, &m_title},       Field{"list-authors"_L1, &m_authors},
        Field{"list-comments"_L1, &m_comments}, Field{"list-journal-ref"_L1, &m_journalReference},
        Field{"list-subjects"_L1, &m_subjects},
    };
    for (const auto &[name, field] : fields) {
        if (!token.hasClass(QString(name)))
            continue;
        m_field = field;
        m_fieldTag = token.text;
    }
    if (token.text == "p"_L1 && token.hasClass(u"mathjax")) {
        m_field = &m_abstract;
        m_fieldTag = token.text;
    }
}

void ListingEntry::openLink(const HtmlToken &token)
{
    m_link = token.attributes.value(u"href"_s);
    const QString name = token.attributes.value(u"name"_s);
    if (name.startsWith("item"_L1))
        m_number = QStringView(name).sliced(4).toInt();
    const QString title = token.attributes.value(u"title"_s);
    if (title == "Abstract"_L1)
        m_id = token.attributes.value(u"id"_s, m_link);
    else if (title == "View HTML"_L1)
        m_version = ArxivReference::fromString(m_link);
}

void ListingEntry::close(const HtmlToken &token)
{
    if (token.text == "a"_L1)
        m_link.clear();
    else if (token.text == "span"_L1)
        m_isInLabel = false;
    else if (token.text == m_fieldTag)
        m_field = nullptr;
}

void ListingEntry::write(const QString &text)
{
    if (m_field && !m_isInLabel)
        *m_field += text;
}

QString ListingEntry::lacking() const
{
    if (!ArxivId::fromString(m_id))
        return u"id"_s;
    if (m_title.simplified().isEmpty() || m_title.size() > longestTitle)
        return u"title"_s;
    if (m_abstract.size() > longestAbstract)
        return u"abstract"_s;
    return categories().isEmpty() ? u"subjects"_s : QString();
}

// "Machine Learning (cs.LG); Artificial Intelligence (cs.AI)"
QStringList ListingEntry::categories() const
{
    static const QRegularExpression code(uR"(\(([^()]+)\)\s*\z)"_s);
    QStringList result;
    const QStringList subjects = m_subjects.split(u';');
    for (const QString &subject : subjects) {
        const QString category = code.match(subject).captured(1);
        if (isSubject(category))
            result.append(category);
    }
    result.removeDuplicates();
    return result;
}

Feed::Item ListingEntry::item(ListingSection section, const QString &category) const
{
    const bool isReplacement = section == ListingSection::Replacement;
    const QString authors = m_authors.simplified();
    Feed::Item item{
        .paper = {.id = *ArxivId::fromString(m_id),
                  .version = isReplacement ? 2 : 1,
                  .title = m_title.simplified(),
                  .abstract = m_abstract.simplified(),
                  .authors = authors == missingAuthors ? QStringList() : splitAuthors(authors),
                  .categories = categories(),
                  .comments = m_comments.simplified(),
                  .doi = {},
                  .journalRef = m_journalReference.simplified(),
                  .licence = {}},
        .type = AnnounceType::New};
    if (m_version && m_version->id == item.paper.id)
        item.paper.version = m_version->version.value_or(item.paper.version);
    const bool isPrimary = isWithin(item.paper.primaryCategory(), category);
    if (isReplacement)
        item.type = isPrimary ? AnnounceType::Replace : AnnounceType::ReplaceCross;
    else if (section == ListingSection::Cross || !isPrimary)
        item.type = AnnounceType::Cross;
    return item;
}

} // namespace firstlight
