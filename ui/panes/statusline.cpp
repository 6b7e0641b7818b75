// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/statusline.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace firstlight {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_details(new QToolButton(this))
    , m_cancel(new QToolButton(this))
{
    m_text->setObjectName(u"statusText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setContentsMargins(8, 4, 8, 4);
    m_text->setToolTip(tr("Click for the log"));
    m_text->setCursor(Qt::PointingHandCursor);
    m_text->installEventFilter(this);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancelRun"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setMinimumSize(24, 24);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_details->setObjectName(u"runDetails"_s);
    m_details->setText(tr("Details…"));
    m_details->setAccessibleName(tr("What the run did"));
    m_details->setMinimumSize(24, 24);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_details->hide();
    addWidget(m_text, 1);
    addPermanentWidget(m_details);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    setSizeGripEnabled(false);
    m_passing.setSingleShot(true);
    m_passing.setInterval(12'000);
    connect(&m_passing, &QTimer::timeout, this, [this] { report({}); });
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_details, &QToolButton::clicked, this, &StatusLine::detailsRequested);
    setRunning(false);
}

void StatusLine::say(const QString &text)
{
    report(text);
    m_passing.start();
}

void StatusLine::report(const QString &text)
{
    m_passing.stop();
    m_text->setText(text);
    m_text->setAccessibleName(text);
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::MouseButtonRelease)
        Q_EMIT logRequested();
    return QStatusBar::eventFilter(watched, event);
}

void StatusLine::setRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_progress->setRange(0, 0);
}

void StatusLine::offerDetails(bool hasDetails)
{
    m_details->setVisible(hasDetails);
}

void StatusLine::showProgress(const QString &text, int done, int total)
{
    report(text);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

} // namespace firstlight
