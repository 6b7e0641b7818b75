// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/digestreader.h"

#include "criteria/markdownline.h"
#include "exchange/markdowntext.h"
#include "paper/authors.h"

#include <QRegularExpression>
#include <QSet>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView authorMatch = "Author match"_L1;
constexpr QLatin1StringView localRanker = "local ranker"_L1;

// The lines of one entry as found, before they are understood.
struct RawEntry
{
    qint64 line = 0;
    QString title;
    QString link;
    QHash<QString, QString> fields; // by label in lower case
    QHash<QString, qint64> fieldLines;
};

struct Page
{
    QDate day;
    QStringList scorers;
    QList<RawEntry> entries;
    QStringList prompt;
};

QDate dateIn(const QString &text)
{
    static const QRegularExpression iso(u"(\\d{4})-(\\d{2})-(\\d{2})"_s);
    static const QRegularExpression american(u"(\\d{1,2})/(\\d{1,2})/(\\d{4})"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (const auto match = american.match(text); match.hasMatch())
        return {match.captured(3).toInt(), match.captured(1).toInt(), match.captured(2).toInt()};
    return {};
}

bool isPromptTitle(const QString &heading)
{
    return heading.contains("selection prompt"_L1, Qt::CaseInsensitive);
}

// "N. [title](link) <a id=…>": the link's opening is the last one, as a title may hold brackets.
std::optional<RawEntry> entryIn(const QString &heading)
{
    static const QRegularExpression numbered(u"^\\d+[.)]\\s+(.*)$"_s);
    static const QRegularExpression anchor(u"\\s*<a\\s[^>]*>(\\s*</a>)?\\s*$"_s);
    const auto match = numbered.match(heading);
    if (!match.hasMatch())
        return {};
    const QString text = match.captured(1).remove(anchor).trimmed();
    const qsizetype target = text.lastIndexOf("]("_L1);
    if (!text.startsWith(u'[') || !text.endsWith(u')') || target < 0)
        return RawEntry{.title = textFromMarkdown(text)};
    return RawEntry{.title = textFromMarkdownLink(text.mid(1, target - 1)),
                    .link = text.mid(target + 2).chopped(1)};
}

class PageReader final
{
public:
    Page read(const QStringList &lines)
    {
        for (const QString &line : lines) {
            ++m_line;
            if (!takePromptLine(line) && !takeHeading(line) && !takeField(line))
                takeOther(line);
        }
        return std::move(m_page);
    }

private:
    bool takePromptLine(const QString &line)
    {
        if (!m_inPrompt) {
            const auto heading = headingIn(line);
            m_inPrompt = heading && isPromptTitle(heading->text);
        }
        if (m_inPrompt)
            m_page.prompt.append(line);
        return m_inPrompt;
    }

    bool takeHeading(const QString &line)
    {
        const auto heading = headingIn(line);
        if (!heading)
            return false;
        m_field.clear();
        if (auto entry = entryIn(heading->text)) {
            entry->line = m_line;
            m_page.entries.append(*std::move(entry));
        } else if (!m_page.day.isValid()) {
            m_page.day = dateIn(heading->text);
        }
        return true;
    }

    bool takeField(const QString &line)
    {
        static const QRegularExpression labelled(
            u"^\\s*\\*\\*(ArXiv ID|Authors|Abstract|Comment|Relevance|Novelty):?\\*\\*:?\\s*(.*)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = labelled.match(line);
        if (m_page.entries.isEmpty() || !match.hasMatch())
            return false;
        m_field = match.captured(1).toLower();
        RawEntry &entry = m_page.entries.last();
        entry.fields.insert(m_field, match.captured(2).trimmed());
        entry.fieldLines.insert(m_field, m_line);
        return true;
    }

    void takeOther(const QString &line)
    {
        static const QRegularExpression scorer(u"^\\|\\s*\\*\\[(.+)\\]\\*\\s*\\|"_s);
        if (m_page.entries.isEmpty()) {
            if (const auto match = scorer.match(line); match.hasMatch())
                m_page.scorers.append(
                    textFromMarkdownLink(match.captured(1).replace(u"\\|"_s, u"|"_s)));
            return;
        }
        const QString more = line.trimmed();
        if (more.startsWith("---"_L1))
            m_field.clear();
        else if (!more.isEmpty() && !m_field.isEmpty())
            m_page.entries.last().fields[m_field] += u' ' + more;
    }

    Page m_page;
    QString m_field; // that further lines belong to
    qint64 m_line = 0;
    bool m_inPrompt = false;
};

class EntryReader final
{
public:
    EntryReader(ReadDigest &digest, const QStringList &scorers)
        : m_digest(digest)
        , m_model(unnamedScorer())
    {
        for (const QString &name : scorers) {
            if (name != localRanker)
                m_model = {name};
        }
        m_isLocal = !scorers.isEmpty() && m_model == unnamedScorer();
    }

    void read(const RawEntry &raw)
    {
        const QString cited = raw.fields.value(u"arxiv id"_s, raw.link);
        const auto reference = ArxivReference::fromString(cited);
        if (!reference) {
            refuse(raw.line, cited.isEmpty() ? u"no arXiv id"_s
                                             : u"“%1” is no arXiv id"_s.arg(cited.left(80)));
        } else if (raw.title.isEmpty()) {
            refuse(raw.line, u"no title"_s);
        } else if (m_seen.contains(reference->id)) {
            refuse(raw.line, u"%1 stands here twice"_s.arg(reference->id.toString()));
        } else {
            m_seen.insert(reference->id);
            m_digest.entries.append(entry(raw, *reference));
        }
    }

private:
    ReadDigest::Entry entry(const RawEntry &raw, const ArxivReference &reference)
    {
        const auto field = [&raw](const QString &label) {
            return textFromMarkdown(raw.fields.value(label)).simplified();
        };
        ReadDigest::Entry entry{.paper = {.id = reference.id,
                                          .version = reference.version.value_or(1),
                                          .title = raw.title,
                                          .abstract = field(u"abstract"_s),
                                          .authors = splitAuthors(field(u"authors"_s))},
                                .scorer = m_isLocal ? Scorer{} : m_model,
                                .relevance = score(raw, u"relevance"_s),
                                .novelty = score(raw, u"novelty"_s),
                                .comment = raw.fields.value(u"comment"_s)};
        if (raw.fields.value(u"relevance"_s).startsWith(u'~'))
            entry.scorer = {};
        entry.isAuthorMatch = entry.comment.startsWith(authorMatch);
        if (entry.isAuthorMatch)
            entry.comment = entry.comment.mid(authorMatch.size());
        if (entry.isAuthorMatch && entry.comment.startsWith(u'.'))
            entry.comment.remove(0, 1);
        entry.comment = commentFromMarkdown(entry.comment).simplified();
        return entry;
    }

    // "8", "~8", "8/10"; nothing, "–" and "N/A" are no score.
    std::optional<int> score(const RawEntry &raw, const QString &label)
    {
        static const QRegularExpression number(u"^~?\\s*(\\d+)(\\.0+)?\\s*(/\\s*10)?$"_s);
        static const QRegularExpression none(u"^(|–|-|—|n/a|none|null)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const QString text = raw.fields.value(label);
        const auto match = number.match(text);
        if (match.hasMatch() && isScoreValue(match.captured(1).toInt()))
            return match.captured(1).toInt();
        if (!none.match(text).hasMatch())
            refuse(raw.fieldLines.value(label),
                   u"the %1 “%2” is no whole number from 1 to 10"_s.arg(label, text.left(40)));
        return {};
    }

    void refuse(qint64 line, const QString &reason) { m_digest.refusals.append({line, reason}); }

    ReadDigest &m_digest;
    Scorer m_model;
    bool m_isLocal = false;
    QSet<ArxivId> m_seen;
};

// The lines below "## System Prompt", without the quotation marks that all of them have.
QString systemPromptIn(const QStringList &prompt)
{
    QStringList lines;
    bool isInside = false;
    for (const QString &line : prompt) {
        if (const auto heading = headingIn(line); heading && heading->level <= 2) {
            isInside = heading->text.compare("system prompt"_L1, Qt::CaseInsensitive) == 0;
            continue;
        }
        if (isInside && line.startsWith(u'>'))
            lines.append(line.mid(line.startsWith("> "_L1) ? 2 : 1));
    }
    return lines.join(u'\n');
}

} // namespace

Scorer unnamedScorer()
{
    return {u"imported"_s};
}

ReadDigest digestFromMarkdown(const QString &text)
{
    const Page page = PageReader().read(withPlainLineEnds(text).split(u'\n'));
    ReadDigest digest{.day = page.day,
                      .systemPrompt = systemPromptIn(page.prompt),
                      .prompt = page.prompt.join(u'\n').trimmed()};
    EntryReader reader(digest, page.scorers);
    for (const RawEntry &raw : page.entries)
        reader.read(raw);
    return digest;
}

QDate dayInFileName(const QString &name)
{
    return dateIn(name);
}

} // namespace firstlight
