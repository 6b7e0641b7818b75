// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/pdfbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace firstlight {

using namespace Qt::StringLiterals;

PdfBar::PdfBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QToolButton(this))
{
    setObjectName(u"pdfBar"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, 0); // arXiv's answers do not always say how long they are
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(120);
    m_bar->setAccessibleName(tr("Download of the PDF"));
    m_button->setAutoRaise(true);
    m_button->setMinimumSize(28, 28);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 16, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, [this] {
        hide();
        if (m_isRunning)
            Q_EMIT cancelled();
    });
    hide();
}

void PdfBar::showProgress(const QString &paper, qint64 bytes)
{
    m_isRunning = true;
    m_words->setText(bytes > 0
                         ? tr("PDF of %1: %2 so far").arg(paper, QLocale().formattedDataSize(bytes))
                         : tr("PDF of %1: waiting for arXiv").arg(paper));
    m_button->setText(tr("Cancel"));
    m_bar->show();
    show();
}

void PdfBar::showTrouble(const QString &sentence)
{
    m_isRunning = false;
    m_words->setText(sentence);
    m_button->setText(tr("Close"));
    m_bar->hide();
    show();
}

} // namespace firstlight
