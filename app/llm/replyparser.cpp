// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/replyparser.h"

#include "base/result.h"
#include "llm/jsonfragments.h"
#include "llm/prompt.h"
#include "paper/score.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype commentLimit = 300; // characters
constexpr qsizetype quoteLimit = 160;

// The fields of a judgement under whatever spelling, unread.
struct Row
{
    QString key; // "p01"
    std::optional<JsonScalar> id;
    std::optional<JsonScalar> check;
    JsonScalar relevance;
    JsonScalar novelty;
    QString comment;
    JsonScalar criterion;
    QString quote;
};

Row rowOf(const JsonFragment &fragment)
{
    Row row{.key = fragment.label};
    for (const auto &[name, value] : fragment.members) {
        const QString plain = name.toLower().remove(u'_').remove(u'-').remove(u' ');
        if (plain == "arxivid"_L1 || plain == "id"_L1)
            row.id = value;
        else if (plain == "check"_L1 || plain == "chk"_L1)
            row.check = value;
        else if (plain == "relevance"_L1)
            row.relevance = value;
        else if (plain == "novelty"_L1)
            row.novelty = value;
        else if (plain == "comment"_L1)
            row.comment = value.text;
        else if (plain.startsWith("criteri"_L1) || plain == "topic"_L1)
            row.criterion = value;
        else if (plain == "quote"_L1 || plain == "evidence"_L1)
            row.quote = value.isString ? value.text : QString();
        else if (plain == "key"_L1 || plain == "paper"_L1)
            row.key = value.text;
    }
    return row;
}

// 8, "8", 8.0, "8/10"; empty for all else.
std::optional<int> scoreOf(const JsonScalar &value)
{
    static const QRegularExpression whole(uR"(^\s*(\d{1,2})(?:\.0{1,6})?\s*(?:/\s*10)?\s*$)"_s);
    const int number = whole.match(value.text).captured(1).toInt();
    return isScoreValue(number) ? std::optional(number) : std::nullopt;
}

// 2, "2", "2.", "Topic 2"; empty for all else.
std::optional<int> criterionOf(const JsonScalar &value)
{
    static const QRegularExpression form(
        uR"(^\s*(?:(?:topic|criterion|no\.?|#)\s*)?([1-9]\d?)(?:\.0{0,6})?\s*(?:[:)].*|\.\s.*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const int number = form.match(value.text.left(80)).captured(1).toInt();
    return number > 0 ? std::optional(number) : std::nullopt;
}

// The index that a key p01, p1, P01 stands for; empty when it is no key.
std::optional<qsizetype> indexOf(const QString &key)
{
    static const QRegularExpression form(uR"(^\s*[pP]0{0,3}([1-9]\d{0,3})\s*$)"_s);
    const int number = form.match(key).captured(1).toInt();
    return number > 0 ? std::optional<qsizetype>(number - 1) : std::nullopt;
}

bool isCheckOf(const JsonScalar &check, const ArxivId &id)
{
    // A number loses the zeros that a string keeps.
    const QString digits =
        check.isString ? check.text.trimmed() : check.text.rightJustified(3, u'0');
    return digits == paperCheck(id) || ArxivId::fromString(digits) == id;
}

// Whether a character would hide, break or turn around the text that it stands in.
bool isUnfit(QChar c)
{
    const bool turns = (c >= u'\x202A' && c <= u'\x202E') || (c >= u'\x2066' && c <= u'\x2069');
    return turns || c.category() == QChar::Other_Control;
}

// Trimmed to one line.
QString clean(QString text, qsizetype limit)
{
    std::replace_if(text.begin(), text.end(), isUnfit, u' ');
    // A lone surrogate cannot be stored.
    text = QString::fromUtf8(text.toUtf8()).simplified();
    if (text.size() <= limit)
        return text;
    text.truncate(limit - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

bool declines(QStringView text)
{
    static const QRegularExpression phrase(
        uR"(\b(?:sorry|can(?:no|['’])t (?:help|assist|comply|provide|do)|unable to|won['’]t|decline|refuse)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return phrase.match(text.left(400).toString()).hasMatch();
}

class Reading final
{
public:
    explicit Reading(const QList<Paper> &batch)
        : m_batch(batch)
        , m_verdicts(batch.size())
        , m_contradicted(batch.size())
    {
        for (qsizetype at = 0; at < batch.size(); ++at)
            m_indexes.insert(batch[at].id, at);
    }

    void read(const JsonFragment &fragment)
    {
        const Row row = rowOf(fragment);
        if (row.relevance.text.isEmpty() && row.novelty.text.isEmpty())
            return;
        const Result<qsizetype> index = paperOf(row);
        if (!index) {
            m_problems.append(index.error().detail);
            return;
        }
        if (!row.check && !indexOf(row.key) && !m_byIdAlone.contains(*index))
            m_byIdAlone.append(*index);
        const auto relevance = scoreOf(row.relevance);
        const auto novelty = scoreOf(row.novelty);
        const ArxivId &id = m_batch[*index].id;
        if (relevance && novelty)
            enter(*index, {id, *relevance, *novelty, clean(row.comment, commentLimit),
                           criterionOf(row.criterion), clean(row.quote, quoteLimit)});
        else
            m_problems.append(
                u"%1: scores \"%2\" and \"%3\" are not whole numbers from 1 to 10"_s.arg(
                    id.toString(), row.relevance.text.left(20), row.novelty.text.left(20)));
    }

    ParsedReply result() const
    {
        ParsedReply reply{.problems = m_problems};
        const QSet<qsizetype> shifted = outOfOrder();
        for (qsizetype at = 0; at < m_batch.size(); ++at) {
            if (shifted.contains(at))
                reply.problems.append(
                    u"%1: by its id alone, and out of order"_s.arg(m_batch[at].id.toString()));
            else if (m_contradicted[at])
                reply.problems.append(
                    u"%1: judged twice, differently"_s.arg(m_batch[at].id.toString()));
            else if (m_verdicts[at])
                reply.verdicts.append(*m_verdicts[at]);
            else
                reply.problems.append(u"%1: no verdict"_s.arg(m_batch[at].id.toString()));
        }
        return reply;
    }

private:
    // Which paper of the batch a row proves to speak of.
    Result<qsizetype> paperOf(const Row &row) const
    {
        const std::optional<qsizetype> byKey = indexOf(row.key);
        std::optional<qsizetype> byId;
        if (row.id) {
            const auto id = ArxivId::fromString(row.id->text.trimmed());
            const auto found = id ? m_indexes.constFind(*id) : m_indexes.constEnd();
            if (found == m_indexes.constEnd())
                return failure(Error::Kind::Parse,
                               u"\"%1\" is not in the batch"_s.arg(row.id->text.left(40)));
            byId = *found;
        }
        if (byKey && *byKey >= m_batch.size())
            return failure(Error::Kind::Parse, u"there is no %1"_s.arg(row.key.left(10)));
        if (byKey && byId && *byKey != *byId)
            return failure(Error::Kind::Parse, u"%1 and %2 are two papers"_s.arg(
                                                   row.key.left(10), row.id->text.left(40)));
        const std::optional<qsizetype> index = byId ? byId : byKey;
        if (!index)
            return failure(Error::Kind::Parse, u"a row without key and id"_s);
        const ArxivId &id = m_batch[*index].id;
        if (row.check ? !isCheckOf(*row.check, id) : !byId)
            return failure(Error::Kind::Parse,
                           u"%1: check digits \"%2\" are not those of %3"_s.arg(
                               row.key.left(10), row.check.value_or(JsonScalar()).text.left(20),
                               id.toString()));
        return *index;
    }

    // A model that mixes up ids gives one paper another's scores. Where nothing but the id tells
    // whose a row is, only those count that no other row overtakes.
    QSet<qsizetype> outOfOrder() const
    {
        QSet<qsizetype> shifted;
        qsizetype largest = -1;
        for (const qsizetype index : m_byIdAlone) {
            if (index < largest)
                shifted.insert(index);
            largest = std::max(largest, index);
        }
        qsizetype smallest = m_batch.size();
        const QList<qsizetype> backwards(m_byIdAlone.crbegin(), m_byIdAlone.crend());
        for (const qsizetype index : backwards) {
            if (index > smallest)
                shifted.insert(index);
            smallest = std::min(smallest, index);
        }
        return shifted;
    }

    void enter(qsizetype index, const Verdict &verdict)
    {
        std::optional<Verdict> &known = m_verdicts[index];
        if (!known)
            known = verdict;
        else if (known->relevance != verdict.relevance || known->novelty != verdict.novelty)
            m_contradicted[index] = true;
    }

    const QList<Paper> &m_batch;
    QHash<ArxivId, qsizetype> m_indexes;
    QList<std::optional<Verdict>> m_verdicts;
    QList<bool> m_contradicted;
    QList<qsizetype> m_byIdAlone; // as the rows come
    QStringList m_problems;
};

} // namespace

QStringView withoutThinking(const QString &content)
{
    static const QRegularExpression opening(uR"(^\s*<think(?:ing)?>)"_s);
    static const QRegularExpression closing(uR"(</think(?:ing)?>)"_s);
    // Without the opening tag, only a closing one right before an answer counts: a comment may name
    // the tag.
    static const QRegularExpression closingBeforeAnswer(
        uR"(</think(?:ing)?>(?=\s*(?:```|[{\[])))"_s);
    const bool opens = opening.match(content).hasMatch();
    const auto end = (opens ? closing : closingBeforeAnswer).match(content);
    if (end.hasMatch())
        return QStringView(content).sliced(end.capturedEnd());
    return opens ? QStringView() : QStringView(content);
}

ParsedReply parseReply(const QString &content, const QList<Paper> &batch)
{
    const QStringView text = withoutThinking(content);
    Reading reading(batch);
    for (const JsonFragment &fragment : jsonFragments(text))
        reading.read(fragment);
    ParsedReply reply = reading.result();
    reply.refused = reply.verdicts.isEmpty() && !text.contains(u'{') && declines(text);
    return reply;
}

} // namespace firstlight
