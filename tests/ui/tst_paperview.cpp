// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"
#include "panes/paperdocument.h"
#include "panes/paperview.h"
#include "support/builders.h"

#include <QAction>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFrame>
#include <QToolButton>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

Pick crowded(int authors)
{
    Pick result = scoredPick(u"2510.00001"_s, 9, 8);
    result.paper.authors.clear();
    for (int i = 1; i <= authors; ++i)
        result.paper.authors.append(u"Author Number%1"_s.arg(i));
    return result;
}

Pick updated(const QString &abstract)
{
    Pick result = scoredPick(u"2510.00001"_s, 9, 8);
    result.paper.version = 2;
    result.paper.abstract = abstract;
    result.earlierVersion = 1;
    return result;
}

Paper earlierOf(const Pick &pick, const QString &abstract)
{
    Paper result = pick.paper;
    result.version = 1;
    result.abstract = abstract;
    return result;
}

QTextCharFormat formatOf(const PaperView &view, const QString &word)
{
    return view.text()->document()->find(word).charFormat();
}

} // namespace

class TestPaperView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignTextIsNeverMarkup()
    {
        const QString hostile = u"<b>Bold</b> <img src=\"https://evil.example/x.png\"> &amp; a<b"_s;
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        pick.paper.title = hostile;
        pick.paper.abstract = hostile;
        pick.paper.authors = {hostile};
        pick.paper.comments = hostile;
        pick.score->comment = hostile;
        PaperView view;
        view.showPick(&pick);
        const QString shown = view.text()->toPlainText();
        QCOMPARE(shown.count(hostile), 5);
        for (QTextBlock block = view.text()->document()->begin(); block.isValid();
             block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                QVERIFY(!part.fragment().charFormat().isImageFormat());
                const QString link = part.fragment().charFormat().anchorHref();
                const bool isShown =
                    link == "https://evil.example/x.png"_L1 && part.fragment().text() == link;
                QVERIFY2(link.isEmpty() || link.startsWith("firstlight:"_L1) || isShown,
                         qPrintable(link));
            }
        }
    }

    void manyAuthorsUnfold()
    {
        const Pick pick = crowded(12);
        PaperView view;
        view.resize(600, 600);
        view.showPick(&pick);
        QVERIFY(view.text()->toPlainText().contains(u"Author Number8"_s));
        QVERIFY(!view.text()->toPlainText().contains(u"Author Number9"_s));
        Q_EMIT view.text()->anchorClicked(QUrl(allAuthorsAnchor));
        QVERIFY(view.text()->toPlainText().contains(u"Author Number12"_s));
    }

    void followedAuthorsAreMarkedEvenBeyondTheFold()
    {
        Pick pick = crowded(12);
        pick.followedAuthors = {{u"Author Number11"_s}};
        PaperView view;
        view.showPick(&pick);
        QVERIFY(view.text()->toPlainText().contains(u"★ Author Number11"_s));
        QVERIFY(view.text()->toPlainText().contains(u"By an author you follow: Author Number11"_s));
    }

    void perhapsIsExplained()
    {
        Pick pick = crowded(3);
        pick.followedAuthors = {{u"Author Number1"_s, FollowedAuthor::Reason::Initials},
                                {u"Author Number2"_s, FollowedAuthor::Reason::Id}};
        pick.hiddenBelowHIndex = 5;
        PaperView view;
        view.showPick(&pick);
        const QString text = view.text()->toPlainText();
        for (const QString &part :
             {u"perhaps Author Number1"_s, u"★ Author Number2"_s,
              u"By an author you follow: Author Number2"_s,
              u"Perhaps by an author you follow: of Author Number1 only the initials agree"_s,
              u"No author has an h-index of 5 or more."_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void saysWhoScored()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        PaperView view;
        view.showPick(&pick);
        QVERIFY(view.text()->toPlainText().contains(u"model-1"_s));
        pick.score->scorer = {};
        pick.score->state = Score::State::Estimated;
        view.showPick(&pick);
        QVERIFY(view.text()->toPlainText().contains(u"estimated by the local ranker"_s));
        pick.score.reset();
        view.showPick(&pick);
        QVERIFY(view.text()->toPlainText().contains(u"Not scored yet"_s));
    }

    void quotationIsMarkedWhole()
    {
        // In the abstract: the line above it quotes the words too.
        const auto isMarked = [](const PaperView &view, const QString &word) {
            const QTextDocument *document = view.text()->document();
            const QTextCursor last =
                document->find(word, document->characterCount() - 1, QTextDocument::FindBackward);
            return last.charFormat().underlineStyle() == QTextCharFormat::DotLine;
        };
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        pick.paper.abstract = u"Large, sparse, frozen models. Other models sleep."_s;
        pick.score->evidence = u"“sparse, frozen\nmodels”"_s;
        PaperView view;
        view.showPick(&pick);
        for (const QString &word : {u"sparse"_s, u"frozen"_s, u"frozen models"_s})
            QVERIFY2(isMarked(view, word), qPrintable(word));
        QVERIFY(!isMarked(view, u"Large"_s));
        QVERIFY(!isMarked(view, u"Other models"_s));

        pick.score->evidence = u"Large, frozen models"_s; // not what it says
        view.showPick(&pick);
        for (const QString &word : {u"Large"_s, u"frozen"_s, u"models"_s})
            QVERIFY2(!isMarked(view, word), qPrintable(word));

        pick.score->scorer = {};
        pick.score->evidence = u"Large, frozen"_s; // of the local ranker words, wherever they are
        view.showPick(&pick);
        QVERIFY(isMarked(view, u"Large"_s));
        QVERIFY(isMarked(view, u"frozen"_s));
        QVERIFY(!isMarked(view, u"sparse"_s));
    }

    void abstractStaysNarrow()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        pick.paper.abstract = u"word "_s.repeated(400);
        PaperView view;
        view.resize(1600, 700);
        view.show();
        view.showPick(&pick);
        QTextBlock block = view.text()->document()->begin();
        while (!block.text().startsWith(u"word"_s))
            block = block.next();
        QTRY_VERIFY(block.layout()->lineCount() > 1);
        QVERIFY(block.layout()->lineAt(0).textLength() <= 80);
        QVERIFY(block.layout()->lineAt(0).textLength() >= 50);
    }

    void theColumnIsInTheMiddle()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        PaperView view;
        view.resize(1600, 700);
        view.show();
        const auto left = [&view] {
            return view.text()->document()->rootFrame()->frameFormat().leftMargin();
        };
        view.showPick(&pick);
        const auto column = readableWidth(view.text()->document()->defaultFont());
        QVERIFY(qAbs(left() - (1600 - column) / 2.0) < 20);
        const auto before = left();
        pick.paper.abstract = u"word "_s.repeated(4000);
        view.showPick(&pick);
        QTRY_VERIFY(view.text()->verticalScrollBar()->isVisible());
        QCOMPARE(left(), before);
        view.resize(300, 700);
        QTRY_VERIFY(left() < 30);
    }

    void buttonsLoseTheirWordsWhereTextGrows()
    {
        QAction action(QIcon(QPixmap(16, 16)), u"A command with a long name"_s);
        PaperView view;
        view.setActions({&action});
        view.resize(300, 300);
        view.show();
        const auto *button = view.findChild<QToolButton *>();
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        QFont large = view.font();
        large.setPointSizeF(large.pointSizeF() * 3);
        view.setFont(large);
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
    }

    void theCaretStaysWhereItIs()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        PaperView view;
        view.showPick(&pick);
        QCOMPARE(view.text()->textCursor().position(), 0);
        view.setZoom(120);
        QCOMPARE(view.text()->textCursor().position(), 0);
        QTextCursor caret = view.text()->textCursor();
        caret.setPosition(3);
        caret.setPosition(7, QTextCursor::KeepAnchor);
        view.text()->setTextCursor(caret);
        view.showPick(&pick);
        QCOMPARE(view.text()->textCursor().anchor(), 3);
        QCOMPARE(view.text()->textCursor().position(), 7);
        Pick other = scoredPick(u"2510.00002"_s, 3, 3);
        view.showPick(&other);
        QVERIFY(!view.text()->textCursor().hasSelection());
        QCOMPARE(view.text()->textCursor().position(), 0);
    }

    void theCaretIsSeenOnceAKeyHasMovedIt()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        PaperView view;
        view.show();
        view.showPick(&pick);
        QCOMPARE(view.text()->cursorWidth(), 0);
        QTest::keyClick(view.text(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(view.text()->textCursor().hasSelection());
        QVERIFY(view.text()->cursorWidth() > 0);
        Pick other = scoredPick(u"2510.00002"_s, 3, 3);
        view.showPick(&other);
        QCOMPARE(view.text()->cursorWidth(), 0);
    }

    void zoomKeepsItsBounds()
    {
        PaperView view;
        view.setZoom(1000);
        QCOMPARE(view.zoom(), 300);
        view.setZoom(1);
        QCOMPARE(view.zoom(), 50);
    }

    void updateShowsWhatChangedWhenAsked()
    {
        Pick pick = updated(u"We show <b>a</b> slow way."_s);
        PaperView view;
        view.showPick(&pick);
        QVERIFY(view.text()->toPlainText().contains(u"Updated v1 → v2"_s));
        QVERIFY(view.wantsEarlier());
        Paper stranger = earlierOf(pick, u"Another paper."_s);
        stranger.id = ArxivId::fromString(u"2510.00002"_s).value();
        view.showEarlier(stranger);
        QVERIFY(view.wantsEarlier());
        view.showEarlier(earlierOf(pick, u"We show <b>a</b> fast way."_s));
        QVERIFY(!view.wantsEarlier());
        QVERIFY(view.text()->toPlainText().contains(u"What changed"_s));
        QVERIFY(!view.text()->toPlainText().contains(u"fast"_s));
        QCOMPARE(view.text()->accessibleDescription(), QString());

        Q_EMIT view.text()->anchorClicked(QUrl(changesAnchor));
        QVERIFY(view.text()->toPlainText().contains(u"We show <b>a</b> fast slow way."_s));
        QCOMPARE(view.text()->accessibleDescription(), u"Removed: fast. Added: slow."_s);
        QVERIFY(formatOf(view, u"fast"_s).fontStrikeOut());
        QVERIFY(formatOf(view, u"slow"_s).fontUnderline());
        QVERIFY(!formatOf(view, u"way."_s).fontUnderline());
        Q_EMIT view.text()->anchorClicked(QUrl(changesAnchor));
        QVERIFY(!view.text()->toPlainText().contains(u"fast"_s));
    }

    void updateOfAStarredPaperShowsItAtOnce()
    {
        Pick pick = updated(u"We show a slow way."_s);
        pick.reader.starred = true;
        PaperView view;
        view.showPick(&pick);
        view.showEarlier(earlierOf(pick, u"We show a fast way."_s));
        QVERIFY(view.text()->toPlainText().contains(u"a fast slow way."_s));
        // Reading it makes it no news, but does not change the page.
        pick.earlierVersion = 0;
        view.showPick(&pick);
        QVERIFY(view.text()->toPlainText().contains(u"a fast slow way."_s));
        const Pick other = scoredPick(u"2510.00002"_s, 9, 8);
        view.showPick(&other);
        view.showPick(&pick);
        QVERIFY(!view.text()->toPlainText().contains(u"Updated"_s));
    }

    void updateWithTheSameAbstractSaysSo()
    {
        const Pick pick = updated(u"We show a way."_s);
        PaperView view;
        view.showPick(&pick);
        view.showEarlier(earlierOf(pick, u"We  show a\nway."_s));
        QVERIFY(view.text()->toPlainText().contains(u"the abstract is the same"_s));
    }

    void scoreSaysWhichVersionItJudged()
    {
        Pick pick = updated(u"We show a way."_s);
        pick.score->version = 1;
        PaperView view;
        view.showPick(&pick);
        QVERIFY(view.text()->toPlainText().contains(u"judged v1"_s));
    }

    void linksComeFromTheIdAlone()
    {
        const ArxivId old = ArxivId::fromString(u"math/0611800").value();
        QCOMPARE(abstractUrl(old), QUrl(u"https://arxiv.org/abs/math/0611800"_s));
        QCOMPARE(pdfUrl(old), QUrl(u"https://arxiv.org/pdf/math/0611800"_s));
        QCOMPARE(htmlUrl(old), QUrl(u"https://arxiv.org/html/math/0611800"_s));
    }
};

QTEST_MAIN(TestPaperView)
#include "tst_paperview.moc"
