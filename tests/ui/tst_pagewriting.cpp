// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formulaengine.h"
#include "panes/paperanchors.h"
#include "panes/paperview.h"
#include "panes/pdfbar.h"
#include "support/builders.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

QStringList anchorsOf(const PaperView &view)
{
    QStringList anchors;
    for (QTextBlock block = view.text()->document()->begin(); block.isValid();
         block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString anchor = part.fragment().charFormat().anchorHref();
            if (!anchor.isEmpty() && !anchors.contains(anchor))
                anchors.append(anchor);
        }
    }
    return anchors;
}

void follow(const PaperView &view, const QString &anchor)
{
    QVERIFY2(anchorsOf(view).contains(anchor), qPrintable(anchor));
    Q_EMIT view.text()->anchorClicked(QUrl(anchor));
}

Pick withNote(const QString &note)
{
    Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
    pick.reader.note = note;
    return pick;
}

QString shown(const PaperView &view)
{
    return view.text()->toPlainText();
}

} // namespace

// What the page shows beside the paper's own words, and what it is asked to do.
class TestPageWriting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authorsLeadToTheirPapers()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        pick.paper.authors = {uR"(Paul Erd\H{o}s)"_s, u"A \"B\" <C>/%41"_s};
        PaperView view;
        view.showPick(&pick);
        QSignalSpy asked(&view, &PaperView::authorRequested);
        follow(view, anchorWith(authorAnchor, u"Paul Erdős"_s));
        QCOMPARE(asked.at(0).at(0).toString(), u"Paul Erdős"_s);
        follow(view, anchorWith(authorAnchor, u"A \"B\" <C>/%41"_s));
        QCOMPARE(asked.at(1).at(0).toString(), u"A \"B\" <C>/%41"_s);
    }

    void addressesInTheTextAreLinks()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        pick.paper.abstract = u"Code at https://a.example/b. See javascript:alert(1) or "
                              "file:///etc/passwd"_s;
        pick.paper.comments = uR"(\url{http://b.example/c_d})"_s;
        PaperView view;
        view.showPick(&pick);
        QSignalSpy asked(&view, &PaperView::pageRequested);
        follow(view, u"https://a.example/b"_s);
        follow(view, u"http://b.example/c_d"_s);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).at(0).toUrl(), QUrl(u"https://a.example/b"_s));
        QVERIFY(shown(view).contains(u"https://a.example/b. See"_s));
        const QStringList anchors = anchorsOf(view);
        for (const QString &anchor : anchors)
            QVERIFY2(anchor.startsWith(u"firstlight:"_s) || anchor.startsWith(u"http"_s),
                     qPrintable(anchor));
        // Even if one of them got there.
        Q_EMIT view.text()->anchorClicked(QUrl(u"file:///etc/passwd"_s));
        QCOMPARE(asked.size(), 2);
    }

    void searchHitsAreMarked()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        pick.paper.abstract = u"Diffusion models; undiffused."_s;
        PaperView view;
        view.showPick(&pick);
        view.setSearched({u"diffus"_s});
        const QTextDocument *document = view.text()->document();
        const QTextCursor first = document->find(u"Diffus"_s);
        QVERIFY(first.charFormat().fontWeight() == QFont::Bold);
        QVERIFY(first.charFormat().background().style() != Qt::NoBrush);
        QVERIFY(document->find(u"undiffused"_s).charFormat().fontWeight() != QFont::Bold);
        view.setSearched({});
        QVERIFY(document->find(u"Diffus"_s).charFormat().fontWeight() != QFont::Bold);
    }

    void sourceIsShownWhenAsked()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        pick.paper.title = uR"(On $x^2$ and Erd\H{o}s)"_s;
        PaperView view;
        view.showPick(&pick);
        QVERIFY(!shown(view).contains(u"$x^2$"_s));
        follow(view, sourceAnchor);
        QVERIFY(shown(view).contains(pick.paper.title));
        follow(view, sourceAnchor);
        QVERIFY(!shown(view).contains(u"$x^2$"_s));
        pick.paper.title = u"Plain"_s;
        view.showPick(&pick);
        QVERIFY(!anchorsOf(view).contains(sourceAnchor));
    }

    void copyHasTheSource()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        pick.paper.title = u"On $x^2$ here"_s;
        PaperView view;
        view.resize(500, 500);
        view.show();
        view.showPick(&pick);
        view.text()->selectAll();
        view.text()->copy();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->text().startsWith(u"On $x^2$ here\n"_s));
        QVERIFY(!data->hasHtml());
    }

    void whatThePageOffersIsNotCopied()
    {
        Pick pick = withNote(u"kept"_s);
        pick.reader.tags = {u"sparse"_s};
        PaperView view;
        view.showPick(&pick);
        for (const QString &offer : {u"Add a tag"_s, u"edit"_s, u"remove"_s, u"Download PDF"_s})
            QVERIFY2(shown(view).contains(offer), qPrintable(offer));
        view.text()->selectAll();
        view.text()->copy();
        const QString copied = QGuiApplication::clipboard()->text();
        for (const QString &offer : {u"Add a tag"_s, u"edit"_s, u"remove"_s, u"Download PDF"_s})
            QVERIFY2(!copied.contains(offer), qPrintable(offer));
        QVERIFY(copied.contains(u"sparse"_s));
        QVERIFY(copied.endsWith(u"\nNote\nkept"_s));
    }

    void notesHaveFormulas()
    {
        Pick pick = withNote(u"*Why* $x_1 * y_1 * z$, and `$HOME/$PATH` for $5 or $6"_s);
        PaperView view;
        view.resize(500, 500);
        view.show();
        view.showPick(&pick);
        QVERIFY(!shown(view).contains(QChar(0xe000)));
        QVERIFY(shown(view).contains(u"$HOME/$PATH for $5 or $6"_s));
        QVERIFY(!shown(view).contains(u"$x_1"_s));
        if (hasBundledMathJax())
            QTRY_VERIFY(shown(view).contains(QChar::ObjectReplacementCharacter));
        view.text()->selectAll();
        view.text()->copy();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(
            u"Why $x_1 * y_1 * z$, and $HOME/$PATH for $5 or $6"_s));
    }

    void aNoteThatHasAllCharactersIsKept()
    {
        const QString note = u"\uE000 and $x$"_s;
        Pick pick = withNote(note);
        PaperView view;
        view.showPick(&pick);
        QVERIFY(shown(view).contains(note));
    }

    void whoListensHearsFormulas()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        pick.paper.title = u"On $x^2$ here"_s;
        PaperView view;
        view.resize(500, 500);
        view.show();
        view.showPick(&pick);
        if (hasBundledMathJax())
            QTRY_VERIFY(shown(view).contains(QChar::ObjectReplacementCharacter));
        QAccessibleInterface *page = QAccessible::queryAccessibleInterface(view.text());
        QVERIFY(page && page->textInterface());
        QAccessibleTextInterface *text = page->textInterface();
        QCOMPARE(text->text(0, 10), u"On x² here"_s);
        QVERIFY(page->text(QAccessible::Value).startsWith(u"On x² here\n"_s));
        text->setSelection(0, 3, 10);
        QVERIFY(view.text()->textCursor().selectedText().endsWith(u" here"_s));
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QCOMPARE(start, 3);
        QCOMPARE(end, 10);
    }

    void noteIsSetFromMarkdown()
    {
        const Pick pick = withNote(u"# Big\n\nsome **bold** words\n\n* one\n* two"_s);
        PaperView view;
        view.showPick(&pick);
        const QTextDocument *document = view.text()->document();
        QVERIFY(document->find(u"bold"_s).charFormat().fontWeight() > QFont::Normal);
        QVERIFY(document->find(u"one"_s).currentList());
        QVERIFY(!shown(view).contains(u"**"_s));
        // Not larger than the title of the paper.
        const QTextCharFormat heading = document->find(u"Big"_s).charFormat();
        QCOMPARE(heading.intProperty(QTextFormat::FontSizeAdjustment), 0);
        QVERIFY(heading.fontWeight() > QFont::Normal);
    }

    void hostileNoteDoesNoHarm()
    {
        const Pick pick = withNote(u"<img src=\"https://evil.example/x.png\"> <b>x</b>\n\n"
                                   "![a tree](https://evil.example/t.png)\n\n"
                                   "![b](file:///etc/passwd)\n\n"
                                   "[press](javascript:alert(1)) [read](file:///etc/passwd) "
                                   "[go](firstlight:pdf) [web](https://a.example/)"_s);
        PaperView view;
        view.showPick(&pick);
        QVERIFY(!shown(view).contains(QChar::ObjectReplacementCharacter));
        QVERIFY(shown(view).contains(u"[a tree]"_s));
        QVERIFY(shown(view).contains(u"<b>x</b>"_s));
        for (QTextBlock block = view.text()->document()->begin(); block.isValid();
             block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part)
                QVERIFY(!part.fragment().charFormat().isImageFormat());
        }
        QVERIFY(anchorsOf(view).contains(u"https://a.example/"_s));
        QCOMPARE(anchorsOf(view).filter(u"javascript"_s).size(), 0);
        QCOMPARE(anchorsOf(view).filter(u"file:"_s).size(), 0);
        const QTextDocument *document = view.text()->document();
        QVERIFY(!document->find(u"press"_s).charFormat().isAnchor());
        QVERIFY(!document->find(u"go"_s, document->find(u"read"_s)).charFormat().isAnchor());
    }

    void noteIsKeptWhenItIsLeft_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("Ctrl+Return") << 0;
        QTest::newRow("Esc") << 1;
        QTest::newRow("another paper") << 2;
        QTest::newRow("focus") << 3;
        QTest::newRow("window closed") << 4;
    }

    void noteIsKeptWhenItIsLeft()
    {
        QFETCH(const int, way);
        const Pick pick = withNote(u"old"_s);
        const Pick other = scoredPick(u"2510.00002"_s, 9, 8);
        PaperView view;
        view.resize(500, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.showPick(&pick);
        view.editNote();
        auto *editor = view.findChild<QPlainTextEdit *>(u"note"_s);
        QTRY_VERIFY(editor->hasFocus());
        QCOMPARE(editor->toPlainText(), u"old"_s);
        QTest::keyClicks(editor, u" and new"_s);
        QSignalSpy changed(&view, &PaperView::noteChanged);
        if (way == 0)
            QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        else if (way == 1)
            QTest::keyClick(editor, Qt::Key_Escape);
        else if (way == 2)
            view.showPick(&other);
        else if (way == 3)
            view.text()->setFocus();
        else
            view.hide();
        QCOMPARE(changed.size(), 1);
        QVERIFY(*static_cast<const ArxivId *>(changed.at(0).at(0).constData()) == pick.paper.id);
        QCOMPARE(changed.at(0).at(1).toString(), u"old and new"_s);
        QCOMPARE(editor->isVisible(), way == 3);
    }

    void untouchedNoteIsNotSaved()
    {
        const Pick pick = withNote(u"old"_s);
        PaperView view;
        view.show();
        view.showPick(&pick);
        view.editNote();
        QSignalSpy changed(&view, &PaperView::noteChanged);
        QTest::keyClick(view.findChild<QPlainTextEdit *>(u"note"_s), Qt::Key_Escape);
        QVERIFY(changed.isEmpty());
    }

    void tagsComeAndGo()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        pick.reader.tags = {u"to/cite"_s};
        PaperView view;
        view.show();
        view.showPick(&pick);
        view.setKnownTags({u"to/cite"_s, u"thesis"_s});
        QSignalSpy added(&view, &PaperView::tagAdded);
        QSignalSpy removed(&view, &PaperView::tagRemoved);
        follow(view, tagsAnchor);
        auto *line = view.findChild<QLineEdit *>(u"tag"_s);
        QVERIFY(line->isVisible());
        QTest::keyClicks(line, u"  group  meeting "_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.at(0).at(1).toString(), u"group meeting"_s);
        QVERIFY(line->isVisible()); // for the next one
        QTest::keyClicks(line, u"moe, ,to read,"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(added.size(), 3);
        QCOMPARE(added.at(1).at(1).toString(), u"moe"_s);
        QCOMPARE(added.at(2).at(1).toString(), u"to read"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!line->isVisible());
        follow(view, anchorWith(untagAnchor, u"to/cite"_s));
        QCOMPARE(removed.at(0).at(1).toString(), u"to/cite"_s);
    }

    void historyIsATable()
    {
        const Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        PaperView view;
        view.showPick(&pick);
        QSignalSpy asked(&view, &PaperView::historyRequested);
        follow(view, historyAnchor);
        QCOMPARE(asked.size(), 1);
        Score refused = *pick.score;
        refused.state = Score::State::Refused;
        refused.relevance.reset();
        view.showHistory(ArxivId::fromString(u"2510.00002").value(), {{*pick.score, 77}});
        QVERIFY(!shown(view).contains(u"77"_s));
        view.showHistory(pick.paper.id, {{*pick.score, 12}, {refused, 0}});
        QVERIFY(shown(view).contains(u"revision 12"_s));
        QVERIFY(shown(view).contains(u"Criteria"_s));
        follow(view, historyAnchor);
        QVERIFY(!shown(view).contains(u"revision 12"_s));
    }

    void pdfBarTellsAndCancels()
    {
        PaperView view;
        view.show();
        const Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        view.showPick(&pick);
        QSignalSpy asked(&view, &PaperView::pdfRequested);
        follow(view, pdfAnchor);
        QCOMPARE(asked.size(), 1);
        PdfBar *bar = view.pdfBar();
        QSignalSpy cancelled(bar, &PdfBar::cancelled);
        bar->showProgress(u"2510.00001"_s, 2'000'000);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel *>()->text().contains(u"2510.00001"_s));
        bar->findChild<QAbstractButton *>()->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!bar->isVisible());
        bar->showTrouble(u"No."_s);
        bar->findChild<QAbstractButton *>()->click();
        QCOMPARE(cancelled.size(), 1);
    }

    void typesettingLeavesTheLineInView()
    {
        Pick pick = scoredPick(u"2510.00001"_s, 9, 8);
        QString text;
        for (int i = 0; i < 60; ++i)
            text += uR"(so $\frac{a_{%1}}{\sqrt{b}}$ is line %1 )"_s.arg(i);
        pick.paper.abstract = text;
        PaperView view;
        view.resize(500, 400);
        view.show();
        view.showPick(&pick);
        QTextBrowser *page = view.text();
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum() / 2);
        QTextCursor top = page->cursorForPosition({page->viewport()->width() / 2, 1});
        const int before = page->cursorRect(top).top();
        if (hasBundledMathJax())
            QTRY_VERIFY_WITH_TIMEOUT(!page->document()->toPlainText().contains(u'√'), 30'000);
        QVERIFY(qAbs(page->cursorRect(top).top() - before) <= 60);
    }
};

QTEST_MAIN(TestPageWriting)
#include "tst_pagewriting.moc"
