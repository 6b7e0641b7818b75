// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencewords.h"
#include "panes/paperview.h"
#include "support/builders.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

Pick quoting(const QString &quotation)
{
    Pick made = scoredPick(u"2510.00001"_s, 9, 8);
    made.paper.title = u"Gentle Gradients"_s;
    made.paper.abstract = u"We prune, and then we grow, sparse networks."_s;
    made.score->criteriaHash = u"hash"_s;
    made.score->evidence = quotation;
    made.score->criterion = 2;
    return made;
}

ScoreBackground background(const QString &localComment, const QString &localWords)
{
    ScoreBackground made{
        .criteriaHash = u"hash"_s, .criteria = {}, .local = Score{quoting({}).score.value()}};
    made.criteria.topics = {{.name = u"Optimizers"_s}, {.name = u"Pruning"_s}};
    made.local->scorer = {};
    made.local->state = Score::State::Estimated;
    made.local->comment = localComment;
    made.local->evidence = localWords;
    return made;
}

// Wherever on the page: what is quoted is said above the abstract, too.
bool isMarked(const PaperView &view, const QString &words)
{
    const QTextDocument *document = view.text()->document();
    QTextCursor found = document->find(words, 0, QTextDocument::FindCaseSensitively);
    for (; !found.isNull();
         found = document->find(words, found, QTextDocument::FindCaseSensitively)) {
        if (found.charFormat().underlineStyle() == QTextCharFormat::DotLine)
            return true;
    }
    return false;
}

} // namespace

class TestPageEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void criteriaAreNamed()
    {
        const Score score = *quoting({}).score;
        QCOMPARE(criterionSentence(score, nullptr), u"By criterion 2."_s);
        ScoreBackground known = background({}, {});
        QCOMPARE(criterionSentence(score, &known), u"By criterion 2, Pruning."_s);
        known.criteria.topics.removeLast();
        QVERIFY(criterionSentence(score, &known).contains(u"do not have"_s));
        known.criteriaHash = u"other"_s;
        QCOMPARE(criterionSentence(score, &known), u"By criterion 2."_s);
        Score local = score;
        local.scorer = {};
        QVERIFY(criterionSentence(local, nullptr).isEmpty());
    }

    void quotationsAreLookedFor()
    {
        const auto remark = [](const QString &quotation) {
            const Pick pick = quoting(quotation);
            return quoteRemark(pick.paper, *pick.score);
        };
        QVERIFY(remark(u"then we grow, sparse"_s).isVerified);
        QVERIFY(remark(u"then we grow, sparse"_s).text.contains(u"from the abstract"_s));
        QVERIFY(remark(u"gentle gradients"_s).text.contains(u"from the title"_s));
        QVERIFY(!remark(u"lottery tickets"_s).isVerified);
        QVERIFY(remark(u"lottery tickets"_s).text.startsWith(u"Unverified"_s));
        QVERIFY(remark({}).text.isEmpty());
    }

    void agreementIsOneLine()
    {
        const Pick pick = quoting(u"sparse networks"_s);
        const auto said = [&pick](const QString &comment, const QString &words) {
            const ScoreBackground known = background(comment, words);
            return agreementSentence(pick.paper, *pick.score, &known);
        };
        QVERIFY(said(u"Pruning: sparse"_s, u"sparse"_s).contains(u"same words (sparse)"_s));
        QVERIFY(said(u"Pruning: grow"_s, u"grow"_s).contains(u"same topic"_s));
        QVERIFY(said(u"Optimizers: sparse"_s, u"sparse"_s).contains(u"these words: sparse"_s));
        QVERIFY(said(u"Optimizers: Adam"_s, u"Adam"_s).contains(u"Optimizers"_s));
        QVERIFY(said({}, {}).isEmpty());
        QVERIFY(agreementSentence(pick.paper, *pick.score, nullptr).isEmpty());
    }

    void thePageMarksWhatIsThere()
    {
        PaperView view;
        Pick pick = quoting(u"then we grow, sparse"_s);
        view.showPick(&pick);
        QVERIFY(isMarked(view, u"then we grow, sparse"_s));
        QVERIFY(!isMarked(view, u"Gentle Gradients"_s));
        QVERIFY(!view.text()->toPlainText().contains(u"Unverified"_s));

        Pick titled = quoting(u"gentle gradients"_s);
        view.showPick(&titled);
        QVERIFY(isMarked(view, u"Gentle Gradients"_s));
    }

    void thePageSaysWhatIsNotThere()
    {
        PaperView view;
        const QString hostile = u"<b>lottery</b> tickets"_s;
        Pick pick = quoting(hostile);
        view.showPick(&pick);
        const QString text = view.text()->toPlainText();
        QVERIFY(text.contains(u"\u26a0"_s));
        QVERIFY(text.contains(u"Unverified: “"_s + hostile));
    }

    void whatItIsSeenBesideComesLater()
    {
        PaperView view;
        const auto says = [&view](const QString &words) {
            return view.text()->toPlainText().contains(words);
        };
        Pick pick = quoting(u"sparse networks"_s);
        view.showPick(&pick);
        QVERIFY(says(u"By criterion 2."_s));
        const ScoreBackground known = background(u"Pruning: sparse"_s, u"sparse"_s);
        view.showBackground(*ArxivId::fromString(u"2510.00002"_s), known);
        QVERIFY(says(u"By criterion 2."_s));
        view.showBackground(pick.paper.id, known);
        QVERIFY(says(u"By criterion 2, Pruning."_s));
        QVERIFY(says(u"The local ranker agrees"_s));
        Pick other = scoredPick(u"2510.00002"_s, 3, 3);
        view.showPick(&other);
        QVERIFY(!says(u"Pruning"_s));
        view.showPick(&pick);
        QVERIFY(says(u"By criterion 2."_s));
    }

    void aPageIsWrittenOnceWhereItIsKnown()
    {
        PaperView view;
        const Pick pick = quoting(u"sparse networks"_s);
        const ScoreBackground known = background(u"Pruning: sparse"_s, u"sparse"_s);
        view.showPick(&pick, &known);
        QVERIFY(view.text()->toPlainText().contains(u"By criterion 2, Pruning."_s));
        QVERIFY(view.text()->toPlainText().contains(u"The local ranker agrees"_s));
        const QSignalSpy written(view.text()->document(), &QTextDocument::contentsChanged);
        view.showBackground(pick.paper.id, known);
        QCOMPARE(written.size(), 0);
        view.showBackground(pick.paper.id, background(u"Optimizers: Adam"_s, u"Adam"_s));
        QVERIFY(!written.isEmpty());
    }
};

QTEST_MAIN(TestPageEvidence)
#include "tst_pageevidence.moc"
