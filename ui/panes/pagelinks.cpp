// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencewords.h"
#include "links.h"
#include "math/typesetter.h"
#include "panes/noteeditor.h"
#include "panes/paperanchors.h"
#include "panes/papertext.h"
#include "panes/paperview.h"
#include "panes/tagentry.h"

#include <QUrl>

// What the page does when it is asked: its links, its editors.
namespace firstlight {

void PaperView::connectEditors()
{
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { follow(link.toString(QUrl::FullyEncoded)); });
    connect(m_text, &PaperText::zoomRequested, this,
            [this](int steps) { setZoom(m_zoom + 10 * steps); });
    connect(m_typesetter, &Typesetter::typeset, this, &PaperView::takeFormulas);
    connect(m_note, &NoteEditor::changed, this, &PaperView::noteChanged);
    connect(m_note, &NoteEditor::closed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_tags, &TagEntry::closed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_tags, &TagEntry::entered, this, [this](const QString &tag) {
        if (m_pick)
            Q_EMIT tagAdded(m_pick->paper.id, tag);
    });
}

void PaperView::setKnownTags(const QStringList &tags)
{
    m_tags->setKnown(tags);
}

void PaperView::editNote()
{
    if (m_pick)
        m_note->open(m_pick->paper.id, m_pick->reader.note);
}

void PaperView::editTags()
{
    if (m_pick)
        m_tags->open();
}

void PaperView::toggleSource()
{
    m_showsSource = !m_showsSource;
    rewriteInPlace();
}

void PaperView::toggleHistory()
{
    m_showsHistory = !m_showsHistory;
    rewriteInPlace();
    if (m_showsHistory)
        Q_EMIT historyRequested(m_pick->paper.id);
}

void PaperView::showBackground(const ArxivId &paper, const ScoreBackground &background)
{
    const bool isShown = m_pick && m_pick->paper.id == paper && m_pick->score &&
                         m_pick->score->criteriaHash == background.criteriaHash;
    if (!isShown)
        return;
    const auto said = [this](const ScoreBackground *beside) {
        return QStringList{criterionSentence(*m_pick->score, beside),
                           agreementSentence(m_pick->paper, *m_pick->score, beside)};
    };
    const QStringList saidBefore = said(m_background.get());
    m_background = std::make_unique<ScoreBackground>(background);
    if (said(m_background.get()) != saidBefore)
        rewriteInPlace();
}

void PaperView::showHistory(const ArxivId &paper, const QList<PastScore> &history)
{
    if (!m_pick || m_pick->paper.id != paper)
        return;
    m_history = history;
    if (m_showsHistory)
        rewriteInPlace();
}

void PaperView::follow(const QString &anchor)
{
    if (!m_pick)
        return;
    if (anchor == allAuthorsAnchor) {
        m_showsAllAuthors = true;
        rewriteInPlace();
    } else if (anchor == changesAnchor) {
        toggleChanges();
    } else if (anchor == likeAnchor) {
        Q_EMIT likeRequested();
    } else if (anchor == sourceAnchor) {
        toggleSource();
    } else if (anchor == historyAnchor) {
        toggleHistory();
    } else if (anchor == pdfAnchor) {
        Q_EMIT pdfRequested(m_pick->paper.id, m_pick->paper.version);
    } else if (anchor == noteAnchor) {
        editNote();
    } else if (anchor == tagsAnchor) {
        editTags();
    } else {
        followText(anchor);
    }
}

void PaperView::followText(const QString &anchor)
{
    if (const std::optional<QString> name = anchorText(authorAnchor, anchor))
        Q_EMIT authorRequested(*name);
    else if (const std::optional<QString> tag = anchorText(untagAnchor, anchor))
        Q_EMIT tagRemoved(m_pick->paper.id, *tag);
    else if (const QUrl page(anchor, QUrl::StrictMode); isWebPage(page))
        Q_EMIT pageRequested(page);
}

} // namespace firstlight
