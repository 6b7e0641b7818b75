// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/chat.h"

#include "llm/chaterror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

qint64 tokens(const QJsonValue &value)
{
    return qMax<qint64>(0, value.toInteger());
}

// In OpenAI's words.
QString finishReason(const QString &reason)
{
    if (reason == "max_tokens"_L1 || reason == "model_context_window_exceeded"_L1)
        return u"length"_s;
    if (reason == "end_turn"_L1 || reason == "stop_sequence"_L1)
        return u"stop"_s;
    return reason == "refusal"_L1 ? u"content_filter"_s : reason;
}

std::optional<Usage> openAiUsage(const QJsonValue &value)
{
    if (!value["prompt_tokens"_L1].isDouble())
        return {};
    const QJsonValue details = value["prompt_tokens_details"_L1];
    Usage usage{.in = tokens(value["prompt_tokens"_L1])};
    usage.cached = qMin(usage.in, qMax(tokens(details["cached_tokens"_L1]),
                                       tokens(value["prompt_cache_hit_tokens"_L1])));
    usage.written = qMin(usage.in - usage.cached, tokens(details["cache_write_tokens"_L1]));
    // Gemini leaves its thoughts out of completion_tokens and bills them all the same.
    usage.out =
        qMax(tokens(value["completion_tokens"_L1]), tokens(value["total_tokens"_L1]) - usage.in);
    usage.reasoning =
        qMin(usage.out, tokens(value["completion_tokens_details"_L1]["reasoning_tokens"_L1]));
    return usage;
}

// An answer as its pieces add up: one piece where it was not streamed.
class Assembly final
{
public:
    void add(const QJsonObject &piece)
    {
        if (piece["model"_L1].isString())
            m_answer.model = piece["model"_L1].toString();
        if (piece.contains("choices"_L1) || piece["usage"_L1]["prompt_tokens"_L1].isDouble())
            addOpenAi(piece);
        else if (piece["done"_L1].isBool())
            addOllama(piece);
        else if (piece["type"_L1].isString())
            addAnthropic(piece);
    }

    // Nothing more comes, and nothing more was to come.
    void end() { m_hasEnded = !m_saysMoreComes; }
    bool hasContent() const { return !m_answer.content.isEmpty(); }
    bool isAnswer() const { return m_isAnswer; }

    ChatAnswer answer() const
    {
        ChatAnswer answer = m_answer;
        answer.isCut = !m_hasEnded && answer.finishReason.isEmpty();
        if (m_anthropic.in + m_anthropic.out > 0)
            answer.usage = m_anthropic;
        return answer;
    }

private:
    void addOpenAi(const QJsonObject &piece)
    {
        m_isAnswer |= !piece["choices"_L1].toArray().isEmpty();
        const QJsonValue choice = piece["choices"_L1].toArray().first();
        for (const QJsonValue &message : {choice["message"_L1], choice["delta"_L1]}) {
            m_answer.content += message["content"_L1].toString();
            m_answer.refusal += message["refusal"_L1].toString();
        }
        finish(choice["finish_reason"_L1]);
        if (const auto usage = openAiUsage(piece["usage"_L1]))
            m_answer.usage = usage;
        if (piece["usage"_L1]["cost"_L1].isDouble())
            m_answer.usd = piece["usage"_L1]["cost"_L1].toDouble();
        tier(piece["service_tier"_L1]);
    }

    void addOllama(const QJsonObject &piece)
    {
        m_isAnswer = true;
        m_answer.content += piece["message"_L1]["content"_L1].toString();
        m_saysMoreComes = !piece["done"_L1].toBool();
        if (m_saysMoreComes)
            return;
        m_hasEnded = true;
        finish(piece["done_reason"_L1]);
        if (piece["prompt_eval_count"_L1].isDouble())
            m_answer.usage = Usage{.in = tokens(piece["prompt_eval_count"_L1]),
                                   .out = tokens(piece["eval_count"_L1])};
    }

    void addAnthropic(const QJsonObject &piece)
    {
        const QString type = piece["type"_L1].toString();
        if (type == "message"_L1) {
            addAnthropicMessage(piece);
        } else if (type == "message_start"_L1) {
            addAnthropicMessage(piece["message"_L1].toObject());
        } else if (type == "content_block_delta"_L1) {
            m_answer.content += piece["delta"_L1]["text"_L1].toString();
        } else if (type == "message_delta"_L1) {
            finish(piece["delta"_L1]["stop_reason"_L1]);
            addAnthropicUsage(piece["usage"_L1]);
        } else if (type == "message_stop"_L1) {
            m_hasEnded = true;
        }
    }

    void addAnthropicMessage(const QJsonObject &message)
    {
        m_isAnswer = true;
        m_answer.model = message["model"_L1].toString();
        // A thinking block may come before the text.
        for (const auto &block : message["content"_L1].toArray()) {
            if (block["type"_L1].toString() == "text"_L1)
                m_answer.content += block["text"_L1].toString();
        }
        finish(message["stop_reason"_L1]);
        addAnthropicUsage(message["usage"_L1]);
    }

    // The parts are counted apart; in a stream the output's count grows.
    void addAnthropicUsage(const QJsonValue &usage)
    {
        if (usage["input_tokens"_L1].isDouble()) {
            m_anthropic.cached = tokens(usage["cache_read_input_tokens"_L1]);
            m_anthropic.written = tokens(usage["cache_creation_input_tokens"_L1]);
            m_anthropic.in =
                tokens(usage["input_tokens"_L1]) + m_anthropic.cached + m_anthropic.written;
        }
        m_anthropic.out = qMax(m_anthropic.out, tokens(usage["output_tokens"_L1]));
        tier(usage["service_tier"_L1]);
    }

    void finish(const QJsonValue &reason)
    {
        if (reason.isString())
            m_answer.finishReason = finishReason(reason.toString());
    }

    void tier(const QJsonValue &name)
    {
        const QString tier = name.toString();
        if (!tier.isEmpty())
            m_answer.tier = tier == "default"_L1 || tier == "standard"_L1 ? QString() : tier;
    }

    ChatAnswer m_answer;
    Usage m_anthropic;
    bool m_isAnswer = false;
    bool m_saysMoreComes = false;
    bool m_hasEnded = false;
};

// The data of server-sent events, or the lines of newline-delimited JSON. Comments and fields other
// than data say nothing.
QList<QByteArray> piecesOf(const QByteArray &body)
{
    QList<QByteArray> pieces;
    QByteArray event;
    for (const QByteArray &raw : body.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('{') || line.startsWith('[')) {
            pieces.append(line);
        } else if (line.startsWith("data:")) {
            event += line.sliced(5).trimmed();
        } else if (line.isEmpty() && !event.isEmpty()) {
            pieces.append(event);
            event.clear();
        }
    }
    // The last event of a broken stream lacks its blank line.
    if (!event.isEmpty())
        pieces.append(event);
    return pieces;
}

} // namespace

Result<ChatAnswer> parseChatAnswer(const QByteArray &body)
{
    const QByteArray whole = body.trimmed();
    Assembly assembly;
    const bool isOnePiece =
        QJsonDocument::fromJson(whole).isObject() || QJsonDocument::fromJson(whole).isArray();
    for (const QByteArray &piece : isOnePiece ? QList<QByteArray>{whole} : piecesOf(whole)) {
        if (piece == "[DONE]") {
            assembly.end();
            continue;
        }
        if (const std::optional<ServiceError> error = serviceError(piece)) {
            // What came before an error in the middle of a stream is still worth reading.
            if (assembly.hasContent())
                break;
            return tl::unexpected(classified(200, *error));
        }
        assembly.add(QJsonDocument::fromJson(piece).object());
    }
    if (isOnePiece)
        assembly.end();
    if (!assembly.isAnswer())
        return failure(Error::Kind::Network, isOnePiece ? u"the answer holds no choice"_s
                                                        : u"the answer is cut off or not JSON"_s);
    return assembly.answer();
}

Result<QStringList> parseModelList(const QByteArray &body)
{
    const QJsonObject list = QJsonDocument::fromJson(body).object();
    const QJsonArray models =
        list.contains("data"_L1) ? list["data"_L1].toArray() : list["models"_L1].toArray();
    if (!list["data"_L1].isArray() && !list["models"_L1].isArray())
        return failure(Error::Kind::Parse, u"the answer is no list of models"_s);
    QStringList names;
    for (const auto &model : models) {
        const QString id = model["id"_L1].toString();
        // Gemini writes "models/NAME" and takes NAME.
        QString name = (id.isEmpty() ? model["name"_L1].toString() : id).simplified();
        if (name.startsWith("models/"_L1))
            name.remove(0, 7);
        if (!name.isEmpty())
            names.append(name);
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace firstlight
