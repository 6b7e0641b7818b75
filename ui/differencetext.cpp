// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "differencetext.h"

#include "contrast.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Fate = TopicDifference::Fate;

class DifferenceWriter final
{
    Q_DECLARE_TR_FUNCTIONS(CriteriaDifference)

public:
    DifferenceWriter(QTextDocument *document, const QPalette &palette, const QFont &font)
        : m_cursor(document)
    {
        const QColor ground = palette.color(QPalette::Base);
        const QColor text = palette.color(QPalette::Text);
        const QColor fill =
            blended(ground, palette.color(QPalette::Active, QPalette::Highlight), addedTint);
        m_kept.setFont(font);
        m_kept.setForeground(text);
        m_heading = m_kept;
        m_heading.setFontWeight(QFont::Bold);
        m_added = m_kept;
        m_added.setBackground(fill);
        m_added.setForeground(readableOn(fill, text));
        m_added.setFontUnderline(true);
        m_removed = m_kept;
        m_removed.setForeground(readableOn(ground, blended(ground, text, removedShare)));
        m_removed.setFontStrikeOut(true);
    }

    void write(const CriteriaDifference &difference)
    {
        for (const TopicDifference &topic : difference.topics) {
            if (topic.fate != Fate::Kept || topic.isSwitched)
                writeTopic(topic);
        }
        writeTerms(tr("Relevant keywords"), difference.relevantKeywords);
        writeTerms(tr("Irrelevant keywords"), difference.irrelevantKeywords);
        writeTerms(tr("Application keywords"), difference.applicationKeywords);
        writeTerms(tr("People"), difference.people);
        writeProse(tr("Introduction"), difference.introduction);
        writeProse(tr("Notes"), difference.remainder);
        writeProse(tr("Rubric"), difference.rubric);
        if (difference.isEmpty())
            writeLine(tr("These revisions say the same."), m_kept, 0);
    }

private:
    static constexpr double addedTint = 0.28;
    static constexpr double removedShare = 0.75;

    static QString fateText(const TopicDifference &topic)
    {
        if (topic.isSwitched)
            return tr("switched on or off");
        switch (topic.fate) {
        case Fate::Added:
            return tr("new topic");
        case Fate::Removed:
            return tr("topic removed");
        case Fate::Moved:
            return tr("moved from place %1 to %2")
                .arg(topic.before.value_or(0) + 1)
                .arg(topic.after.value_or(0) + 1);
        default:
            return tr("changed");
        }
    }

    void writeTopic(const TopicDifference &topic)
    {
        startBlock(0);
        if (topic.name.isEmpty())
            m_cursor.insertText(tr("Topic without a name"), m_heading);
        else
            writeWords(topic.name, true);
        m_cursor.insertText(u"  ·  "_s + fateText(topic), m_kept);
        writeLines(tr("Relevant:"), topic.relevant);
        writeLines(tr("Irrelevant:"), topic.irrelevant);
    }

    void writeLines(const QString &label, const QList<ChangedText> &lines)
    {
        for (const ChangedText &line : lines) {
            startBlock(1);
            m_cursor.insertText(label + u' ', m_kept);
            writeWords(line, false);
        }
    }

    void writeTerms(const QString &title, const TermsDifference &terms)
    {
        if (terms.isEmpty())
            return;
        writeLine(title, m_heading, 0);
        for (const QString &term : terms.removed)
            writeTerm(term, WordRun::Fate::Removed, m_removed);
        for (const QString &term : terms.added)
            writeTerm(term, WordRun::Fate::Added, m_added);
    }

    void writeTerm(const QString &term, WordRun::Fate fate, const QTextCharFormat &format)
    {
        startBlock(1);
        insertSigned(term, fate, format);
    }

    void writeProse(const QString &title, const ChangedText &words)
    {
        if (words.isEmpty())
            return;
        writeLine(title, m_heading, 0);
        startBlock(1);
        writeWords(words, false);
    }

    void writeLine(const QString &text, const QTextCharFormat &format, int indent)
    {
        startBlock(indent);
        m_cursor.insertText(text, format);
    }

    void writeWords(const ChangedText &words, bool isHeading)
    {
        bool isFirst = true;
        for (const WordRun &run : words) {
            if (!isFirst)
                m_cursor.insertText(u" "_s, m_kept);
            isFirst = false;
            QTextCharFormat format = run.fate == WordRun::Fate::Added     ? m_added
                                     : run.fate == WordRun::Fate::Removed ? m_removed
                                                                          : m_kept;
            if (isHeading)
                format.setFontWeight(QFont::Bold);
            insertSigned(run.text, run.fate, format);
        }
    }

    // A sign that is struck out with its words would not be seen.
    void insertSigned(const QString &text, WordRun::Fate fate, const QTextCharFormat &format)
    {
        QTextCharFormat sign = format;
        sign.setFontStrikeOut(false);
        if (fate == WordRun::Fate::Removed)
            m_cursor.insertText(u"−"_s, sign);
        else if (fate == WordRun::Fate::Added)
            m_cursor.insertText(u"+"_s, sign);
        m_cursor.insertText(text, format);
    }

    void startBlock(int indent)
    {
        QTextBlockFormat block;
        block.setIndent(indent);
        block.setTopMargin(indent == 0 ? topMargin : 2);
        if (m_cursor.block().text().isEmpty())
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, m_kept);
    }

    static constexpr int topMargin = 10;

    QTextCursor m_cursor;
    QTextCharFormat m_kept;
    QTextCharFormat m_heading;
    QTextCharFormat m_added;
    QTextCharFormat m_removed;
};

} // namespace

void writeDifference(QTextDocument *document, const CriteriaDifference &difference,
                     const QPalette &palette, const QFont &font)
{
    document->clear();
    document->setIndentWidth(20);
    DifferenceWriter(document, palette, font).write(difference);
}

} // namespace firstlight
