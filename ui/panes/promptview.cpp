// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/promptview.h"

#include "contrast.h"
#include "llm/prompt.h"
#include "llm/tokens.h"
#include "looks.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

PromptView::PromptView(QWidget *parent)
    : QWidget(parent)
    , m_cached(new QLabel)
    , m_text(new QPlainTextEdit)
{
    m_cached->setObjectName(u"promptTokens"_s);
    m_cached->setTextFormat(Qt::PlainText);
    m_cached->setWordWrap(true);
    m_text->setObjectName(u"promptText"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What the model is told"));
    m_text->setFont(fixedFont());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_cached);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
}

void PromptView::setCriteriaText(const QString &criteriaText)
{
    const QString fixed = systemPrompt(criteriaText);
    const QString text = fixed + u"\n\n" + papersPrompt({}) + papersPlaceholder();
    m_cached->setText(
        tr("About %1 tokens. The tinted part is the same in every request, so that the service can "
           "keep it and charge less for it; the papers that follow are new each time.")
            .arg(QLocale().toString(estimateTokens(fixed))));
    if (m_text->toPlainText() == text)
        return;
    m_text->setPlainText(text);
    markCached(fixed.size());
}

void PromptView::markCached(qsizetype length)
{
    QTextEdit::ExtraSelection cached;
    cached.cursor = QTextCursor(m_text->document());
    cached.cursor.setPosition(int(length), QTextCursor::KeepAnchor);
    cached.format.setBackground(
        blended(palette().base().color(), palette().highlight().color(), 0.12));
    cached.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({cached});
}

} // namespace firstlight
