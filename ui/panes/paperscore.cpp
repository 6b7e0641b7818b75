// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/paperscore.h"

#include "words.h"

#include <QCoreApplication>
#include <QTextTable>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class ScoreSetter final
{
    Q_DECLARE_TR_FUNCTIONS(PaperView)

public:
    ScoreSetter(PageWriter &page, const Pick &pick)
        : m_page(page)
        , m_pick(pick)
    {}

    void set()
    {
        setNumbers();
        const std::optional<Score> &score = m_pick.score;
        if (score && score->opinions)
            line(opinionsSentence(*score->opinions));
        if (m_pick.spared != Spared::No)
            line(sparedSentence(m_pick.spared));
        const QStringList sentences = followedSentences(m_pick);
        for (const QString &sentence : sentences) {
            m_page.startBlock(4);
            m_page.write(sentence);
        }
        if (m_pick.hiddenBelowHIndex)
            line(tr("No author has an h-index of %1 or more.").arg(*m_pick.hiddenBelowHIndex));
        if (score && score->familiarity)
            line(familiaritySentence(*score->familiarity));
        if (score && !score->comment.isEmpty()) {
            m_page.startBlock(4, 135);
            QTextCharFormat comment = m_page.plain();
            comment.setFontItalic(true);
            m_page.write(score->comment, comment);
        }
        if (score)
            setEvidence(*score);
    }

private:
    void line(const QString &text)
    {
        if (text.isEmpty())
            return;
        m_page.startBlock(4);
        m_page.writeMuted(text);
    }

    void setEvidence(const Score &score)
    {
        const ScoreBackground *background = m_page.style().background;
        line(criterionSentence(score, background));
        const QuoteRemark remark = quoteRemark(m_pick.paper, score);
        if (remark.isVerified) {
            line(remark.text);
        } else {
            m_page.startBlock(4);
            m_page.write(u"\u26a0\ufe0e "_s + remark.text, m_page.strong());
        }
        line(agreementSentence(m_pick.paper, score, background));
    }

    void setNumbers()
    {
        m_page.startBlock(16, 140);
        const std::optional<Score> &score = m_pick.score;
        if (!score || !score->relevance) {
            m_page.writeMuted(scoreSentence(m_pick));
            return;
        }
        m_page.writeChip(axisName(Axis::Relevance) + u' ' +
                         scoreValueText(m_pick, Axis::Relevance));
        if (score->novelty)
            m_page.writeChip(axisName(Axis::Novelty) + u' ' +
                             scoreValueText(m_pick, Axis::Novelty));
        m_page.writeMuted(scorerText(*score));
        if (score->version != m_pick.paper.version)
            m_page.writeMuted(tr(" · judged v%1").arg(score->version));
    }

    PageWriter &m_page;
    const Pick &m_pick;
};

class HistorySetter final
{
    Q_DECLARE_TR_FUNCTIONS(PaperView)

public:
    explicit HistorySetter(PageWriter &page)
        : m_page(page)
    {}

    void set()
    {
        const std::optional<QList<PastScore>> &history = m_page.style().history;
        if (!history || history->isEmpty()) {
            m_page.startBlock(8);
            m_page.writeMuted(history ? tr("Nobody has scored it yet.") : tr("Looking it up…"));
            return;
        }
        const QStringList headings{tr("When"),
                                   tr("Who"),
                                   tr("Criteria"),
                                   tr("Version"),
                                   axisName(Axis::Relevance),
                                   axisName(Axis::Novelty)};
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setTopMargin(8);
        format.setHeaderRowCount(1);
        QTextTable *table =
            m_page.cursor().insertTable(int(history->size()) + 1, int(headings.size()), format);
        fill(table, 0, headings, m_page.strong());
        for (int row = 0; row < history->size(); ++row)
            fill(table, row + 1, cells(history->at(row)), m_page.plain());
    }

private:
    static void fill(QTextTable *table, int row, const QStringList &texts,
                     const QTextCharFormat &format)
    {
        for (int column = 0; column < texts.size(); ++column) {
            QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
            cell.insertText(texts.at(column) + u"\u00a0\u00a0"_s, format);
        }
    }

    static QStringList cells(const PastScore &past)
    {
        const Score &score = past.score;
        const Pick pick{.paper = {.id = score.paper}, .score = score};
        const QString when = QLocale().toString(score.madeAt.toLocalTime(), QLocale::ShortFormat);
        //: the number under which criteria were saved
        const QString revision = past.revision > 0 ? tr("revision %1").arg(past.revision) : u"–"_s;
        const QString version = u'v' + QString::number(score.version);
        if (!score.relevance)
            return {when, scorerText(score), revision, version, scoreSentence(pick), QString()};
        return {when,
                scorerText(score),
                revision,
                version,
                scoreValueText(pick, Axis::Relevance),
                scoreValueText(pick, Axis::Novelty)};
    }

    PageWriter &m_page;
};

} // namespace

void writeScore(PageWriter &page, const Pick &pick)
{
    ScoreSetter(page, pick).set();
}

void writeHistory(PageWriter &page)
{
    HistorySetter(page).set();
}

} // namespace firstlight
