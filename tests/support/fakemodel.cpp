// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace firstlight::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList failures{u"429"_s, u"500"_s,     u"529"_s,  u"401"_s,  u"402"_s,
                           u"404"_s, u"context"_s, u"hang"_s, u"drop"_s, u"redirect"_s};
const QStringList wrongWords{u"fence"_s,  u"prose"_s,   u"missing"_s, u"alien"_s, u"duplicate"_s,
                             u"range"_s,  u"strings"_s, u"floats"_s,  u"think"_s, u"length"_s,
                             u"refuse"_s, u"array"_s,   u"pretty"_s,  u"latex"_s, u"scalar"_s,
                             u"empty"_s,  u"swap"_s,    u"lines"_s,   u"nan"_s,   u"comma"_s};
const QStringList wrongEnvelopes{u"nousage"_s, u"truncate"_s, u"broken"_s, u"midway"_s};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString lastMessage(const QJsonObject &body)
{
    return body["messages"_L1].toArray().last()["content"_L1].toString();
}

QStringList idsIn(const QString &text)
{
    static const QRegularExpression line(u"p\\d+ ArXiv ID: (\\S+)"_s);
    QStringList ids;
    auto match = line.globalMatch(text);
    while (match.hasNext())
        ids.append(match.next().captured(1));
    return ids;
}

bool asksForForm(const QJsonObject &body)
{
    return body.contains("response_format"_L1) || body.contains("format"_L1) ||
           body["output_config"_L1].toObject().contains("format"_L1);
}

// One paper's verdict under a fault; the first of a batch is the one that is hit.
QJsonObject verdict(const QString &id, const QString &fault, bool isFirst)
{
    QJsonObject row{{u"ARXIVID"_s, id},
                    {u"COMMENT"_s, u"Because of it."_s},
                    {u"CRITERION"_s, FakeModel::criterionOf(id)},
                    {u"QUOTE"_s, FakeModel::quote()},
                    {u"RELEVANCE"_s, FakeModel::relevanceOf(id)},
                    {u"NOVELTY"_s, FakeModel::noveltyOf(id)}};
    if (fault == "strings"_L1) {
        row[u"RELEVANCE"_s] = QString::number(FakeModel::relevanceOf(id));
        row[u"NOVELTY"_s] = u"%1/10"_s.arg(FakeModel::noveltyOf(id));
    }
    if (fault == "range"_L1 && isFirst) {
        row[u"RELEVANCE"_s] = 97;
        row[u"NOVELTY"_s] = -3;
    }
    return row;
}

QList<QJsonObject> rowsOf(const QStringList &ids, const QString &fault)
{
    QList<QJsonObject> rows;
    for (const QString &id : ids)
        rows.append(verdict(id, fault, rows.isEmpty()));
    if (fault == "missing"_L1) {
        for (qsizetype at = rows.size() - 1; at > 0; at -= 2)
            rows.removeAt(at);
    }
    if (fault == "alien"_L1)
        rows.append(verdict(u"2501.99999"_s, fault, false));
    if (fault == "duplicate"_L1) {
        rows.append(rows.first());
        rows.last()[u"RELEVANCE"_s] = FakeModel::relevanceOf(ids.first()) % 10 + 1;
    }
    if (fault == "swap"_L1 && rows.size() > 1) {
        rows[0][u"ARXIVID"_s] = ids[1];
        rows[1][u"ARXIVID"_s] = ids[0];
    }
    return rows;
}

// As a schema asks: by key, with check digits. What was swapped is under the other's key, so that
// only the digits tell.
QJsonObject keyed(const QList<QJsonObject> &rows)
{
    QJsonObject object;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const QJsonObject &row = rows[at];
        object.insert(u"p%1"_s.arg(at + 1, 2, 10, QChar(u'0')),
                      QJsonObject{{u"comment"_s, row["COMMENT"_L1]},
                                  {u"criterion"_s, row["CRITERION"_L1]},
                                  {u"quote"_s, row["QUOTE"_L1]},
                                  {u"check"_s, row["ARXIVID"_L1].toString().right(3)},
                                  {u"relevance"_s, row["RELEVANCE"_L1]},
                                  {u"novelty"_s, row["NOVELTY"_L1]}});
    }
    return object;
}

QString joined(const QList<QJsonObject> &rows, bool isForm, QJsonDocument::JsonFormat format)
{
    if (isForm)
        return QString::fromUtf8(QJsonDocument(keyed(rows)).toJson(format));
    QStringList lines;
    for (const QJsonObject &row : rows)
        lines.append(QString::fromUtf8(QJsonDocument(row).toJson(format)).trimmed());
    return lines.join(u'\n');
}

QString array(const QList<QJsonObject> &rows)
{
    QJsonArray array;
    for (const QJsonObject &row : rows)
        array.append(row);
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

// Faults of how the verdicts are written, not of what they say.
QString written(const QString &text, const QString &fault)
{
    if (fault == "fence"_L1)
        return u"```json\n"_s + text + u"\n```"_s;
    if (fault == "prose"_L1)
        return u"Here they are:\n\n"_s + text + u"\n\nLet me know if you need more."_s;
    if (fault == "think"_L1)
        return u"<think>\nThe first {\"ARXIVID\": maybe\n</think>\n"_s + text;
    if (fault == "latex"_L1)
        return QString(text).replace(u"Because of it."_s,
                                     u"Of order $\\mathcal{O}(\\frac{1}{n})$, a_b."_s);
    if (fault == "scalar"_L1)
        return u"42\n[]\n{\"RELEVANCE\": 9}\n"_s + text;
    if (fault == "floats"_L1)
        return QString(text).replace(QRegularExpression(u"(?i)(relevance\":\\s*\\d+)"_s),
                                     u"\\1.0"_s);
    if (fault == "nan"_L1)
        return QString(text).replace(QRegularExpression(u"(?i)(novelty\":\\s*)\\d+"_s),
                                     u"\\1NaN"_s);
    if (fault == "comma"_L1)
        return QString(text).replace(u"}"_s, u",}"_s);
    if (fault == "length"_L1)
        return text.left(text.size() * 2 / 3);
    return text;
}

// Text in the pieces that a model streams it in.
QStringList pieces(const QString &text)
{
    constexpr qsizetype size = 37;
    QStringList parts;
    for (qsizetype at = 0; at < text.size(); at += size)
        parts.append(text.mid(at, size));
    return parts;
}

QByteArray event(const QJsonObject &object)
{
    return "data: " + compact(object) + "\n\n";
}

struct Reply
{
    QString content;
    QString finish = u"stop"_s;
    qint64 tokensIn = 0;
    bool hasUsage = true;
    bool streams = false;
};

QByteArray openAi(const Reply &reply)
{
    const QJsonObject usage{{u"prompt_tokens"_s, reply.tokensIn}, {u"completion_tokens"_s, 100}};
    const auto envelope = [&](const QString &part, const QString &content, bool isLast) {
        QJsonObject choice{{part, QJsonObject{{u"content"_s, content}}}};
        if (isLast)
            choice.insert(u"finish_reason"_s, reply.finish);
        QJsonObject whole{{u"model"_s, u"fake-1"_s}, {u"choices"_s, QJsonArray{choice}}};
        if (isLast && reply.hasUsage)
            whole.insert(u"usage"_s, usage);
        return whole;
    };
    if (!reply.streams)
        return compact(envelope(u"message"_s, reply.content, true));
    QByteArray stream;
    for (const QString &part : pieces(reply.content))
        stream += event(envelope(u"delta"_s, part, false));
    return stream + event(envelope(u"delta"_s, {}, true)) + "data: [DONE]\n\n";
}

QByteArray anthropic(const Reply &reply)
{
    const QString stop = reply.finish == "length"_L1 ? u"max_tokens"_s : u"end_turn"_s;
    const QJsonObject usage{{u"input_tokens"_s, reply.tokensIn}, {u"output_tokens"_s, 100}};
    QJsonObject message{
        {u"type"_s, u"message"_s}, {u"model"_s, u"fake-1"_s}, {u"content"_s, QJsonArray{}}};
    if (reply.hasUsage)
        message.insert(u"usage"_s, usage);
    if (!reply.streams) {
        message.insert(u"content"_s,
                       QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, reply.content}}});
        message.insert(u"stop_reason"_s, stop);
        return compact(message);
    }
    QByteArray stream = event({{u"type"_s, u"message_start"_s}, {u"message"_s, message}});
    for (const QString &part : pieces(reply.content))
        stream += event(
            {{u"type"_s, u"content_block_delta"_s}, {u"delta"_s, QJsonObject{{u"text"_s, part}}}});
    return stream +
           event({{u"type"_s, u"message_delta"_s},
                  {u"delta"_s, QJsonObject{{u"stop_reason"_s, stop}}}}) +
           event({{u"type"_s, u"message_stop"_s}});
}

QByteArray ollama(const Reply &reply)
{
    const auto line = [](const QString &content, bool isDone) {
        return QJsonObject{{u"model"_s, u"fake-1"_s},
                           {u"message"_s, QJsonObject{{u"content"_s, content}}},
                           {u"done"_s, isDone}};
    };
    QJsonObject last = line(reply.streams ? QString() : reply.content, true);
    last.insert(u"done_reason"_s, reply.finish);
    if (reply.hasUsage) {
        last.insert(u"prompt_eval_count"_s, reply.tokensIn);
        last.insert(u"eval_count"_s, 100);
    }
    QByteArray stream;
    if (reply.streams) {
        for (const QString &part : pieces(reply.content))
            stream += compact(line(part, false)) + '\n';
    }
    return stream + compact(last) + '\n';
}

} // namespace

FakeModel::FakeModel()
    : m_server([this](const SeenRequest &request) { return answer(request); })
{}

Endpoint FakeModel::endpoint(Dialect dialect) const
{
    return {.base = m_server.url(dialect == Dialect::Ollama ? QString() : u"/v1"_s),
            .model = u"gpt-5-mini"_s,
            .key = u"sk-test-0123456789abcdef"_s,
            .effort = u"lowest"_s,
            .dialect = dialect};
}

QStringList FakeModel::faults()
{
    return failures + wrongWords + wrongEnvelopes;
}

void FakeModel::setFault(const QString &name, int count)
{
    m_fault = name;
    m_faultsLeft = count;
}

int FakeModel::relevanceOf(const QString &id)
{
    return 1 + id.right(2).toInt() % 10;
}

int FakeModel::noveltyOf(const QString &id)
{
    return 1 + id.right(3).toInt() % 7;
}

int FakeModel::criterionOf(const QString &id)
{
    return id.right(1).toInt() % 4;
}

QString FakeModel::quote()
{
    return u"find that it behaves"_s;
}

Answer FakeModel::failure(const QString &fault) const
{
    const auto error = [](int status, const QString &message, const QString &code) {
        return Answer{.status = status,
                      .body = compact(
                          {{u"error"_s, QJsonObject{{u"message"_s, message}, {u"code"_s, code}}}})};
    };
    if (fault == "hang"_L1)
        return {.hang = true};
    if (fault == "drop"_L1)
        return {.hangUp = true};
    if (fault == "redirect"_L1)
        return {.status = 307, .headers = {"Location: http://localhost:9/stolen"}};
    if (fault == "context"_L1)
        return error(400, u"This model's maximum context length is 1000 tokens"_s,
                     u"context_length_exceeded"_s);
    if (fault == "402"_L1)
        return error(429, u"You exceeded your current quota"_s, u"insufficient_quota"_s);
    if (fault == "401"_L1)
        return error(401, u"Incorrect API key provided"_s, u"invalid_api_key"_s);
    if (fault == "404"_L1)
        return error(404, u"The model does not exist"_s, u"model_not_found"_s);
    return error(fault.toInt(), u"Try again"_s, u"busy"_s);
}

QString FakeModel::content(const QStringList &ids, const QString &fault, bool isForm) const
{
    if (fault == "empty"_L1)
        return {};
    if (fault == "refuse"_L1)
        return u"I'm sorry, but I can't help with that."_s;
    const QList<QJsonObject> rows = rowsOf(ids, fault);
    if (fault == "array"_L1)
        return array(rows);
    const auto format = fault == "pretty"_L1 ? QJsonDocument::Indented : QJsonDocument::Compact;
    return written(joined(rows, isForm && fault != "lines"_L1, format), fault);
}

Answer FakeModel::answer(const SeenRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const bool isForm = asksForForm(body);
    if (isForm && refusesForms)
        return {.status = 400,
                .body = R"({"error":{"message":"response_format is not supported"}})"};
    const QString fault = m_faultsLeft != 0 ? m_fault : QString();
    m_faultsLeft -= m_faultsLeft > 0 ? 1 : 0;
    if (test::failures.contains(fault))
        return failure(fault);

    const QString text = lastMessage(body);
    const Reply reply{.content = content(idsIn(text), fault, isForm),
                      .finish = fault == "length"_L1 ? u"length"_s : u"stop"_s,
                      .tokensIn = request.body.size() / 4,
                      .hasUsage = fault != "nousage"_L1,
                      .streams = body["stream"_L1].toBool() && fault != "truncate"_L1};
    const QByteArray path = request.path;
    Answer answer{.body = path.endsWith("/messages")   ? anthropic(reply)
                          : path.endsWith("/api/chat") ? ollama(reply)
                                                       : openAi(reply)};
    // A stream that breaks off in the middle of a paper, and one that goes wrong there.
    if (fault == "truncate"_L1 || fault == "broken"_L1)
        answer.cutAfter = answer.body.size() / 2;
    if (fault == "midway"_L1)
        answer.body = answer.body.left(answer.body.lastIndexOf('\n', answer.body.size() / 2) + 1) +
                      "\ndata: {\"error\":{\"message\":\"overloaded\",\"code\":529}}\n\n";
    return answer;
}

} // namespace firstlight::test
