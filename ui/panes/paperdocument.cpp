// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/paperdocument.h"

#include "contrast.h"
#include "paper/texaccents.h"
#include "settings/categories.h"
#include "words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class PaperWriter final
{
    Q_DECLARE_TR_FUNCTIONS(PaperView)

public:
    PaperWriter(QTextDocument *document, const Pick &pick, const PaperStyle &style)
        : m_cursor(document)
        , m_pick(pick)
        , m_style(style)
        , m_ground(style.palette.color(QPalette::Base))
        , m_muted(
              readableOn(m_ground, blended(m_ground, style.palette.color(QPalette::Text), 0.65)))
    {
        m_plain.setFont(style.font);
        m_plain.setForeground(style.palette.color(QPalette::Text));
    }

    void write()
    {
        writeTitle();
        writeAuthors();
        writeFacts();
        writeScore();
        writeUpdate();
        writeAbstract();
        writeRemarks();
        startBlock(16);
        writeLink(tr("More like this"), likeAnchor);
    }

private:
    // The first block is the document's own.
    void startBlock(int topMargin, int lineHeight = 0)
    {
        QTextBlockFormat block;
        block.setTopMargin(topMargin);
        if (lineHeight > 0)
            block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (m_cursor.block().text().isEmpty())
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, m_plain);
    }

    QTextCharFormat muted() const
    {
        QTextCharFormat format = m_plain;
        format.setForeground(m_muted);
        return format;
    }

    QTextCharFormat strong() const
    {
        QTextCharFormat format = m_plain;
        format.setFontWeight(QFont::Bold);
        return format;
    }

    void writeLink(const QString &text, QLatin1String anchor)
    {
        QTextCharFormat link = m_plain;
        link.setAnchor(true);
        link.setAnchorHref(anchor);
        link.setForeground(m_style.palette.color(QPalette::Link));
        link.setFontUnderline(true);
        m_cursor.insertText(text, link);
    }

    void writeTitle()
    {
        startBlock(0, 115);
        QTextCharFormat format = strong();
        format.setFontPointSize(m_style.font.pointSizeF() * 1.45);
        m_cursor.insertText(decodeTexText(m_pick.paper.title), format);
    }

    void writeAuthors()
    {
        startBlock(8, 130);
        const QStringList &authors = m_pick.paper.authors;
        const qsizetype shown = m_style.showsAllAuthors || authors.size() <= authorsShown + 1
                                    ? authors.size()
                                    : authorsShown;
        for (qsizetype i = 0; i < authors.size(); ++i) {
            const std::optional<FollowedAuthor> followed = followedAuthor(m_pick, authors.at(i));
            if (i >= shown && !followed)
                continue;
            if (m_cursor.positionInBlock() > 0)
                m_cursor.insertText(u", "_s, m_plain);
            m_cursor.insertText(followed ? markedAuthor(*followed) : decodeTexText(authors.at(i)),
                                followed ? strong() : m_plain);
        }
        if (shown < authors.size()) {
            m_cursor.insertText(u" … "_s, m_plain);
            writeLink(tr("show all %n", nullptr, static_cast<int>(authors.size())),
                      allAuthorsAnchor);
        }
    }

    void writeFacts()
    {
        startBlock(8, 130);
        const QString separator = u"  ·  "_s;
        const Paper &paper = m_pick.paper;
        m_cursor.insertText(QLocale().toString(m_pick.day, QLocale::LongFormat) + separator +
                                announceTypeName(m_pick.type) + separator,
                            muted());
        if (const QString source = sourceName(m_pick.source); !source.isEmpty())
            m_cursor.insertText(source + separator, muted());
        for (const QString &code : paper.categories) {
            QTextCharFormat format = muted();
            if (const std::optional<Category> category = categoryByCode(code))
                format.setToolTip(category->name);
            m_cursor.insertText(code, format);
            m_cursor.insertText(u" "_s, muted());
        }
        m_cursor.insertText(separator.mid(1) + u"arXiv:\u2060"_s + paper.id.toString() + u'v' +
                                QString::number(paper.version),
                            muted());
    }

    void writeChip(const QString &text)
    {
        const QColor fill =
            blended(m_ground, m_style.palette.color(QPalette::Active, QPalette::Highlight), 0.22);
        QTextCharFormat format = strong();
        format.setBackground(fill);
        format.setForeground(readableOn(fill, m_style.palette.color(QPalette::Text)));
        m_cursor.insertText(
            u"\u00a0\u00a0"_s + QString(text).replace(u' ', u'\u00a0') + u"\u00a0\u00a0"_s, format);
        m_cursor.insertText(u"\u2002"_s, m_plain);
    }

    void writeScore()
    {
        startBlock(16, 140);
        if (m_pick.score && m_pick.score->relevance) {
            writeChip(axisName(Axis::Relevance) + u' ' + scoreValueText(m_pick, Axis::Relevance));
            if (m_pick.score->novelty)
                writeChip(axisName(Axis::Novelty) + u' ' + scoreValueText(m_pick, Axis::Novelty));
            m_cursor.insertText(scorerText(*m_pick.score), muted());
            if (m_pick.score->version != m_pick.paper.version)
                m_cursor.insertText(tr(" · judged v%1").arg(m_pick.score->version), muted());
        } else {
            m_cursor.insertText(scoreSentence(m_pick), muted());
        }
        if (m_pick.score && m_pick.score->opinions) {
            startBlock(4, 130);
            m_cursor.insertText(opinionsSentence(*m_pick.score->opinions), muted());
        }
        if (m_pick.spared != Spared::No) {
            startBlock(4, 130);
            m_cursor.insertText(sparedSentence(m_pick.spared), muted());
        }
        const QStringList sentences = followedSentences(m_pick);
        for (const QString &sentence : sentences) {
            startBlock(4, 130);
            m_cursor.insertText(sentence, m_plain);
        }
        if (m_pick.hiddenBelowHIndex) {
            startBlock(4, 130);
            m_cursor.insertText(
                tr("No author has an h-index of %1 or more.").arg(*m_pick.hiddenBelowHIndex),
                muted());
        }
        if (m_pick.score && m_pick.score->familiarity) {
            const QString sentence = familiaritySentence(*m_pick.score->familiarity);
            if (!sentence.isEmpty()) {
                startBlock(4, 130);
                m_cursor.insertText(sentence, muted());
            }
        }
        if (m_pick.score && !m_pick.score->comment.isEmpty()) {
            startBlock(4, 135);
            QTextCharFormat comment = m_plain;
            comment.setFontItalic(true);
            m_cursor.insertText(m_pick.score->comment, comment);
        }
    }

    void writeUpdate()
    {
        if (!m_pick.isUpdated())
            return;
        startBlock(16, 130);
        m_cursor.insertText(updateText(m_pick), strong());
        if (m_style.changes.isEmpty())
            return;
        m_cursor.insertText(u"  ·  "_s, muted());
        if (isAbstractChanged())
            writeLink(m_style.showsChanges ? tr("Show the abstract alone") : tr("What changed"),
                      changesAnchor);
        else
            m_cursor.insertText(tr("the abstract is the same"), muted());
    }

    bool isAbstractChanged() const
    {
        return std::any_of(m_style.changes.cbegin(), m_style.changes.cend(),
                           [](const WordRun &run) { return run.fate != WordRun::Fate::Kept; });
    }

    void writeAbstract()
    {
        startBlock(m_pick.isUpdated() ? 8 : 16, 145);
        if (!m_style.showsChanges || !isAbstractChanged()) {
            const int from = m_cursor.position();
            m_cursor.insertText(decodeTexText(m_pick.paper.abstract), m_plain);
            markEvidence(from);
            return;
        }
        for (const WordRun &run : m_style.changes) {
            if (m_cursor.positionInBlock() > 0)
                m_cursor.insertText(u" "_s, m_plain);
            m_cursor.insertText(run.text, formatOf(run.fate));
        }
    }

    // The words that raised the paper; underlined by dots as well as tinted.
    void markEvidence(int from)
    {
        if (!m_pick.score || m_pick.score->evidence.isEmpty())
            return;
        QTextCharFormat format;
        format.setBackground(
            blended(m_ground, m_style.palette.color(QPalette::Active, QPalette::Highlight), 0.12));
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        const QTextDocument *document = m_cursor.document();
        const QStringList words = m_pick.score->evidence.split(", "_L1, Qt::SkipEmptyParts);
        for (const QString &word : words) {
            QTextCursor found = document->find(word, from, QTextDocument::FindWholeWords);
            for (; !found.isNull();
                 found = document->find(word, found, QTextDocument::FindWholeWords))
                found.mergeCharFormat(format);
        }
    }

    // Lines as well as colours: struck through is gone, underlined and bold has come.
    QTextCharFormat formatOf(WordRun::Fate fate) const
    {
        if (fate == WordRun::Fate::Removed) {
            QTextCharFormat format = muted();
            format.setFontStrikeOut(true);
            return format;
        }
        if (fate == WordRun::Fate::Kept)
            return m_plain;
        const QColor fill =
            blended(m_ground, m_style.palette.color(QPalette::Active, QPalette::Highlight), 0.22);
        QTextCharFormat format = strong();
        format.setFontUnderline(true);
        format.setBackground(fill);
        format.setForeground(readableOn(fill, m_style.palette.color(QPalette::Text)));
        return format;
    }

    void writeRemarks()
    {
        const Paper &paper = m_pick.paper;
        const auto write = [this](const QString &label, const QString &text) {
            if (text.isEmpty())
                return;
            startBlock(8, 130);
            m_cursor.insertText(label + u' ' + text, muted());
        };
        write(tr("Comments:"), decodeTexText(paper.comments));
        write(tr("Journal reference:"), decodeTexText(paper.journalRef));
        write(tr("DOI:"), paper.doi);
    }

    QTextCursor m_cursor;
    const Pick &m_pick;
    const PaperStyle &m_style;
    QColor m_ground;
    QColor m_muted;
    QTextCharFormat m_plain;
};

} // namespace

void writePaper(QTextDocument *document, const Pick &pick, const PaperStyle &style)
{
    document->clear();
    document->setDefaultFont(style.font);
    document->setUndoRedoEnabled(false);
    PaperWriter(document, pick, style).write();
}

int readableWidth(const QFont &font)
{
    const QString sample = u"the quick brown fox jumps over the lazy dog and sleeps "_s;
    return qRound(QFontMetricsF(font).horizontalAdvance(sample) / double(sample.size()) * 75);
}

} // namespace firstlight
