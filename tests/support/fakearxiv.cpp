// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakearxiv.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>

namespace firstlight::test {

using namespace Qt::StringLiterals;

namespace {

using Entry = FakeArxiv::Entry;

QString typeOf(const Entry &entry, const QString &category)
{
    const bool isPrimary = entry.categories.first() == category;
    if (entry.version > 1)
        return isPrimary ? u"replace"_s : u"replace-cross"_s;
    return isPrimary ? u"new"_s : u"cross"_s;
}

QString titleOf(const Entry &entry)
{
    return u"Pruning "_s + entry.id;
}

QString abstractOf(const Entry &entry)
{
    return u"Sparsity and quantization, as %1 shows in %2 parts."_s.arg(entry.id).arg(
        entry.version + 2);
}

QString itemOf(const Entry &entry, const QString &category)
{
    QString categories;
    for (const QString &name : entry.categories)
        categories += u"<category>%1</category>"_s.arg(name);
    const QString type = typeOf(entry, category);
    return u"<item><title>%1</title><link>https://arxiv.org/abs/%2</link><description>arXiv:%2v%3 "
           "Announce Type: %4 \nAbstract: %5</description><guid isPermaLink=\"false\">"
           "oai:arXiv.org:%2v%3</guid>%6<arxiv:announce_type>%4</arxiv:announce_type>"
           "<dc:creator>Ada Writer, Ben Reader</dc:creator></item>"_s.arg(
               titleOf(entry), entry.id, QString::number(entry.version), type, abstractOf(entry),
               categories);
}

QString listingEntry(const Entry &entry, qsizetype number)
{
    QString subjects =
        u"<span class=\"primary-subject\">A subject (%1)</span>"_s.arg(entry.categories.first());
    for (const QString &name : entry.categories.mid(1))
        subjects += u"; Another (%1)"_s.arg(name);
    return u"<dt><a name='item%5'>[%5]</a> <a href=\"/abs/%1\" title=\"Abstract\" "
           u"id=\"%1\">arXiv:%1</a></dt><dd>"
           "<div class='meta'><div class='list-title mathjax'><span class='descriptor'>Title:"
           "</span> %2</div><div class='list-authors'><a href=\"#\">Ada Writer</a>, "
           "<a href=\"#\">Ben Reader</a></div><div class='list-subjects'>"
           "<span class='descriptor'>Subjects:</span> %3</div><p class='mathjax'>%4</p></div>"
           "</dd>\n"_s.arg(entry.id, titleOf(entry), subjects, abstractOf(entry),
                           QString::number(number));
}

// Submitted late in the morning (New York) before the announcement.
QDateTime submitted(QDate day)
{
    QDate before = day.addDays(-1);
    while (before.dayOfWeek() > Qt::Friday)
        before = before.addDays(-1);
    return {before, QTime(15, 30), Qt::UTC};
}

QString recordOf(const Entry &entry, QDate first, QDate last)
{
    const auto version = [](int number, QDate day) {
        return u"<version version=\"v%1\"><date>%2 GMT</date></version>"_s.arg(number).arg(
            QLocale::c().toString(submitted(day), u"ddd, dd MMM yyyy hh:mm:ss"_s));
    };
    const QString versions =
        version(1, first) + (entry.version > 1 ? version(entry.version, last) : QString());
    return u"<record><header><identifier>oai:arXiv.org:%1</identifier><datestamp>%2</datestamp>"
           "</header><metadata><arXivRaw xmlns=\"http://arxiv.org/OAI/arXivRaw/\"><id>%1</id>"
           "<submitter>Ada Writer</submitter>%3<title>%4</title><authors>Ada Writer, Ben Reader"
           "</authors><categories>%5</categories><abstract>%6</abstract></arXivRaw></metadata>"
           "</record>"_s.arg(entry.id, last.toString(Qt::ISODate), versions, titleOf(entry),
                             entry.categories.join(u' '), abstractOf(entry));
}

QString oai(const QString &content)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><OAI-PMH "
           "xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>2025-10-10T05:00:00Z"
           "</responseDate><request verb=\"ListRecords\">x</request>%1</OAI-PMH>"_s.arg(content);
}

Answer xml(const QString &text)
{
    const QByteArray body = text.toUtf8();
    const QByteArray tag = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return {.body = body, .contentType = "text/xml", .headers = {"ETag: " + tag}};
}

} // namespace

FakeArxiv::FakeArxiv()
    : m_server([this](const SeenRequest &request) { return answer(request); })
{}

Answer FakeArxiv::answer(const SeenRequest &request)
{
    if (!faults.isEmpty()) {
        Answer fault = faults.takeFirst();
        if (fault.status != 0)
            return fault;
    }
    const QUrl address = QUrl::fromEncoded(request.path);
    Answer usual{.status = 404};
    if (request.path.startsWith("/rss/"))
        usual = feed(address.path().mid(5));
    else if (request.path.startsWith("/catchup/"))
        usual = listing(address);
    else if (request.path.startsWith("/oai"))
        usual = records(address);
    else if (request.path.startsWith("/api/"))
        usual = search(address);
    const QByteArray known = request.headers.value("if-none-match");
    if (!known.isEmpty() && usual.headers.contains("ETag: " + known))
        return {.status = 304, .headers = usual.headers};
    return usual;
}

QList<FakeArxiv::Entry> FakeArxiv::listedIn(QDate day, const QString &category) const
{
    QList<Entry> listed;
    for (const Entry &entry : days.value(day)) {
        if (entry.categories.contains(category))
            listed.append(entry);
    }
    return listed;
}

Answer FakeArxiv::feed(const QString &category)
{
    QDate shown = today;
    if (staleFeeds > 0) {
        --staleFeeds;
        const auto place = days.lowerBound(today);
        if (place != days.begin())
            shown = std::prev(place).key();
    }
    QString items;
    for (const Entry &entry : listedIn(shown, category))
        items += itemOf(entry, category);
    if (emptyFeeds > 0) {
        --emptyFeeds;
        items.clear();
    }
    return xml(
        u"<?xml version='1.0' encoding='UTF-8'?><rss "
        "xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" version=\"2.0\"><channel><title>%1 "
        "updates on arXiv.org</title><pubDate>%2 00:00:00 -0400</pubDate>%3</channel>"
        "</rss>"_s.arg(category, QLocale::c().toString(today, u"ddd, dd MMM yyyy"_s), items));
}

Answer FakeArxiv::listing(const QUrl &address) const
{
    const QString category = address.path().section(u'/', 2, 2);
    const QDate day = QDate::fromString(address.path().section(u'/', 3, 3), Qt::ISODate);
    if (!day.isValid() || day > today)
        return {.status = 400, .body = "Invalid date: in the future"};
    const int page = QUrlQuery(address).queryItemValue(u"page"_s).toInt();
    const QList<Entry> all = listedIn(day, category);
    const QList<Entry> shown = all.mid(qsizetype(page - 1) * listingPageSize, listingPageSize);
    QString sections;
    qsizetype number = qsizetype(page - 1) * listingPageSize;
    const QList<std::pair<QString, QString>> kinds{
        {u"New"_s, u"new"_s}, {u"Cross"_s, u"cross"_s}, {u"Replacement"_s, u"replace"_s}};
    for (const auto &[name, type] : kinds) {
        const auto isOfKind = [&, kind = type](const Entry &entry) {
            return typeOf(entry, category).startsWith(kind);
        };
        const auto total = std::count_if(all.begin(), all.end(), isOfKind);
        QString entries;
        int count = 0;
        for (const Entry &entry : shown) {
            if (!isOfKind(entry))
                continue;
            entries += listingEntry(entry, ++number);
            ++count;
        }
        if (count > 0)
            sections +=
                u"<dl id='articles'><h3>%1 submissions (showing %2 of %3 entries)</h3>"
                "%4</dl>"_s.arg(name, QString::number(count), QString::number(total), entries);
    }
    if (all.isEmpty())
        sections = u"<p>No updates today.</p>"_s;
    const QString heading = QLocale::c().toString(day, u"dddd, d MMMM yyyy"_s);
    return {.body = u"<!DOCTYPE html><html><head><title>%1</title></head><body><h3>Showing new "
                    "listings for %2</h3>%3</body></html>"_s.arg(category, heading, sections)
                        .toUtf8(),
            .contentType = "text/html; charset=utf-8"};
}

Answer FakeArxiv::records(const QUrl &address) const
{
    const QUrlQuery query(address);
    const QStringList token =
        query.queryItemValue(u"resumptionToken"_s, QUrl::FullyDecoded).split(u'|');
    const bool isResumed = token.size() == 3;
    const QString category = isResumed ? token.at(0)
                                       : query.queryItemValue(u"set"_s, QUrl::FullyDecoded)
                                             .section(u':', 1)
                                             .replace(u':', u'.');
    const QDate from =
        QDate::fromString(isResumed ? token.at(1) : query.queryItemValue(u"from"_s), Qt::ISODate);
    const int skip = isResumed ? token.at(2).toInt() : 0;
    QMap<QString, QDate> first;
    QMap<QString, std::pair<QDate, Entry>> latest;
    for (auto day = days.cbegin(); day != days.cend() && day.key() <= today; ++day) {
        for (const Entry &entry : listedIn(day.key(), category)) {
            if (!first.contains(entry.id))
                first.insert(entry.id, day.key());
            latest.insert(entry.id, {day.key(), entry});
        }
    }
    QStringList found;
    for (auto record = latest.cbegin(); record != latest.cend(); ++record) {
        if (record->first >= from)
            found.append(recordOf(record->second, first.value(record.key()), record->first));
    }
    if (found.isEmpty())
        return xml(oai(u"<error code='noRecordsMatch'>none</error>"_s));
    QString rest;
    if (skip + recordsPerPage < found.size())
        rest = u"<resumptionToken>%1|%2|%3</resumptionToken>"_s.arg(
            category, from.toString(Qt::ISODate), QString::number(skip + recordsPerPage));
    return xml(oai(u"<ListRecords>%1%2</ListRecords>"_s.arg(
        found.mid(skip, recordsPerPage).join(QString()), rest)));
}

Answer FakeArxiv::search(const QUrl &address) const
{
    const QString words = QUrlQuery(address).queryItemValue(u"search_query"_s, QUrl::FullyDecoded);
    const QString category = words.section(u' ', 0, 0).mid(4);
    const QString span = words.section(u'[', 1).chopped(1);
    const auto moment = [&](int at) {
        QDateTime time = QDateTime::fromString(span.section(u" TO "_s, at, at), u"yyyyMMddHHmm"_s);
        time.setTimeSpec(Qt::UTC);
        return time;
    };
    QString entries;
    int total = 0;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        if (submitted(day.key()) < moment(0) || submitted(day.key()) > moment(1))
            continue;
        for (const Entry &entry : listedIn(day.key(), category)) {
            if (entry.version > 1)
                continue;
            ++total;
            entries += u"<entry><id>http://arxiv.org/abs/%1v1</id><title>%2</title><summary>%3"
                       "</summary><published>%4</published><updated>%4</updated><author><name>"
                       "Ada Writer</name></author><category term=\"%5\"/>"
                       "<arxiv:primary_category term=\"%5\"/></entry>"_s.arg(
                           entry.id, titleOf(entry), abstractOf(entry),
                           submitted(day.key()).toString(Qt::ISODate), entry.categories.first());
        }
    }
    return xml(u"<?xml version='1.0' encoding='UTF-8'?><feed "
               "xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\" "
               "xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
               "xmlns=\"http://www.w3.org/2005/Atom\"><title>arXiv Query: %1</title>"
               "<opensearch:itemsPerPage>500</opensearch:itemsPerPage><opensearch:totalResults>%2"
               "</opensearch:totalResults><opensearch:startIndex>0</opensearch:startIndex>%3"
               "</feed>"_s.arg(words.toHtmlEscaped(), QString::number(total), entries));
}

int FakeArxiv::requests(const QByteArray &pathPrefix) const
{
    const QList<SeenRequest> &seen = m_server.seen();
    return static_cast<int>(
        std::count_if(seen.begin(), seen.end(), [&pathPrefix](const SeenRequest &request) {
            return request.path.startsWith(pathPrefix);
        }));
}

QStringList FakeArxiv::idsOf(QDate day) const
{
    QStringList ids;
    for (const Entry &entry : days.value(day)) {
        if (entry.version == 1)
            ids.append(entry.id);
    }
    ids.sort();
    return ids;
}

} // namespace firstlight::test
