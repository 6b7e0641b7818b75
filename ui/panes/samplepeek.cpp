// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/samplepeek.h"

#include "base/async.h"
#include "dialogs/fieldcolumn.h"
#include "paper/texaccents.h"
#include "paper/texunicode.h"
#include "run/samplelibrary.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int papersShown = 3;

QLabel *quietly(const QString &text)
{
    QLabel *label = makeHint(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SamplePeek::SamplePeek(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout)
{
    setObjectName(u"samplePeek"_s);
    setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(2);
    m_rows->setColumnStretch(1, 1);
    auto *button = new QPushButton(tr("&Open the sample day"), this);
    button->setObjectName(u"peekSample"_s);
    button->setMinimumHeight(32);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    column->addWidget(quietly(tr("So it will look, here with invented papers:")));
    column->addLayout(m_rows);
    column->addSpacing(4);
    column->addWidget(button, 0, Qt::AlignHCenter);
    connect(button, &QPushButton::clicked, this, &SamplePeek::sampleRequested);
}

void SamplePeek::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isAsked, true))
        deliver(QtConcurrent::run(samplePicks, papersShown), this,
                [this](const QList<Pick> &picks) { fill(picks); });
}

void SamplePeek::fill(const QList<Pick> &picks)
{
    for (const Pick &pick : picks) {
        const int row = m_rows->rowCount();
        const QString relevance =
            pick.score && pick.score->relevance ? QString::number(*pick.score->relevance) : u"?"_s;
        auto *score = new QLabel(u"~%1"_s.arg(relevance));
        score->setToolTip(tr("Relevance, as this computer estimates it"));
        QFont bold = score->font();
        bold.setBold(true);
        score->setFont(bold);
        QLabel *title = makeHint(readableTex(pick.paper.title));
        title->setFont(bold);
        for (QLabel *label : {score, title})
            label->setForegroundRole(QPalette::Text);
        m_rows->addWidget(score, row, 0, Qt::AlignTop);
        m_rows->addWidget(title, row, 1);
        m_rows->addWidget(quietly(decodeTexText(pick.paper.authors.mid(0, 3).join(u", "_s))),
                          row + 1, 1);
        m_rows->setRowMinimumHeight(row + 2, 6);
    }
}

} // namespace firstlight
