// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace firstlight::test {

using namespace Qt::StringLiterals;

namespace {

QStringList idsIn(const QByteArray &body)
{
    QStringList ids;
    static const QRegularExpression line(u"p\\d+ ArXiv ID: (\\d{4}\\.\\d{5})"_s);
    const QJsonArray messages = QJsonDocument::fromJson(body).object()["messages"_L1].toArray();
    auto match = line.globalMatch(messages.last()["content"_L1].toString());
    while (match.hasNext())
        ids.append(match.next().captured(1));
    return ids;
}

bool asksForTitles(const QByteArray &body)
{
    return body.contains("\"drop\"");
}

bool isPick(const QString &id)
{
    return id.endsWith(u'1') || id.endsWith(u'2');
}

Answer completion(const QJsonObject &content)
{
    const QString text = QString::fromUtf8(QJsonDocument(content).toJson());
    const QJsonObject whole{
        {u"choices"_s, QJsonArray{QJsonObject{{u"message"_s, QJsonObject{{u"content"_s, text}}},
                                              {u"finish_reason"_s, u"stop"_s}}}},
        {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, 4000}, {u"completion_tokens"_s, 400}}}};
    return {.body = QJsonDocument(whole).toJson(), .contentType = "application/json"};
}

Answer titlesAnswer(const QByteArray &body, const QStringList &toDrop)
{
    QJsonArray dropped;
    for (const QString &id : idsIn(body)) {
        if (toDrop.contains(id))
            dropped.append(id);
    }
    return completion({{u"drop"_s, dropped}});
}

Answer modelAnswer(const QByteArray &body, const QByteArray &echoed, const QByteArray &quote,
                   int criterion)
{
    QJsonObject verdicts;
    const QStringList ids = idsIn(body);
    for (qsizetype at = 0; at < ids.size(); ++at) {
        const bool pick = isPick(ids.at(at));
        verdicts.insert(
            u"p%1"_s.arg(at + 1, 2, 10, '0'_L1),
            QJsonObject{
                {u"comment"_s,
                 u"Because of %1 %2"_s.arg(ids.at(at), QString::fromUtf8(echoed)).trimmed()},
                {u"check"_s, ids.at(at).right(3)},
                {u"criterion"_s, criterion},
                {u"quote"_s, QString::fromUtf8(quote)},
                {u"relevance"_s, pick ? 9 : 3},
                {u"novelty"_s, pick ? 8 : 4}});
    }
    Answer answer = completion(verdicts);
    answer.headers = {"X-Echo: " + echoed};
    return answer;
}

} // namespace

FakeWorld::FakeWorld()
    : m_server([this](const SeenRequest &request) { return answer(request); })
{}

Answer FakeWorld::answer(const SeenRequest &request)
{
    const bool isFeed = request.path.startsWith("/rss/");
    const bool isScholar = request.path.startsWith("/graph/");
    QList<Answer> &faults = isFeed ? feedFaults : isScholar ? scholarFaults : modelFaults;
    if (!faults.isEmpty()) {
        Answer fault = faults.takeFirst();
        if (fault.status != 0)
            return fault;
    }
    if (request.path == "/v1/models")
        return {.body = R"({"data":[{"id":"gpt-5"},{"id":"gpt-5-mini"}]})"};
    if (isScholar)
        return scholarAnswer(request.body);
    if (isFeed)
        return feed(request.path.mid(5));
    return asksForTitles(request.body) ? titlesAnswer(request.body, titlesToDrop)
                                       : modelAnswer(request.body, echoed, quote, criterion);
}

Answer FakeWorld::scholarAnswer(const QByteArray &body) const
{
    QJsonArray papers;
    const QJsonArray ids = QJsonDocument::fromJson(body)["ids"_L1].toArray();
    for (const auto &id : ids) {
        const QString paper = id.toString().mid(6); // after "ARXIV:"
        QJsonArray authors;
        for (const auto &[name, number] : knownAuthors.value(paper))
            authors.append(QJsonObject{{u"authorId"_s, QString::number(number)},
                                       {u"name"_s, name},
                                       {u"hIndex"_s, number}});
        const QJsonObject known{{u"externalIds"_s, QJsonObject{{u"ArXiv"_s, paper}}},
                                {u"authors"_s, authors}};
        papers.append(authors.isEmpty() ? QJsonValue() : QJsonValue(known));
    }
    return {.body = QJsonDocument(papers).toJson(), .contentType = "application/json"};
}

Answer FakeWorld::feed(const QByteArray &category) const
{
    QByteArray items;
    for (const QString &id : listed.value(category)) {
        const QByteArray key = id.toUtf8();
        items += "<item><title>Pruning " + key + titleSuffix +
                 "</title><link>https://arxiv.org/abs/" + key + "</link><description>arXiv:" + key +
                 "v1 Announce Type: new \nAbstract: Sparsity and quantization, as " + key +
                 " shows at some length. " + extraWords.value(id) +
                 "</description><guid isPermaLink=\"false\">oai:arXiv.org:" + key +
                 "v1</guid><category>" + category +
                 "</category><arxiv:announce_type>new</arxiv:announce_type><dc:creator>Ada Writer, "
                 "Ben Reader</dc:creator></item>";
    }
    const QByteArray body =
        "<?xml version='1.0' encoding='UTF-8'?><rss xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" version=\"2.0\"><channel><title>" +
        category + " updates on arXiv.org</title><pubDate>" + day + "</pubDate>" + items +
        "</channel></rss>";
    return {.body = body, .contentType = "application/rss+xml"};
}

int FakeWorld::feedRequests() const
{
    return requestsTo("/rss/");
}

int FakeWorld::modelRequests() const
{
    return requestsTo("/v1/");
}

int FakeWorld::scholarRequests() const
{
    return requestsTo("/graph/");
}

int FakeWorld::requestsTo(const QByteArray &place) const
{
    int count = 0;
    for (const SeenRequest &request : m_server.seen())
        count += request.path.startsWith(place) ? 1 : 0;
    return count;
}

QStringList FakeWorld::idsSentFor(bool titles) const
{
    QStringList ids;
    for (const SeenRequest &request : m_server.seen()) {
        if (request.path.startsWith("/v1/") && asksForTitles(request.body) == titles)
            ids += idsIn(request.body);
    }
    return ids;
}

QStringList FakeWorld::idsSent() const
{
    return idsSentFor(false);
}

QStringList FakeWorld::titlesSent() const
{
    return idsSentFor(true);
}

} // namespace firstlight::test
