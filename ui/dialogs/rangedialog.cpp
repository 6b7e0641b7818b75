// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/rangedialog.h"

#include "messages.h"
#include "trialwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace firstlight {

using namespace Qt::StringLiterals;

RangeDialog::RangeDialog(Services &services, const QString &draft, bool isSaved, QDate day,
                         QWidget *parent)
    : QDialog(parent)
    , m_desk(services)
    , m_draft(draft)
    , m_day(day)
    , m_range(new QComboBox)
    , m_from(new QDateEdit(day))
    , m_to(new QDateEdit(day))
    , m_said(new QLabel)
    , m_progress(new QProgressBar)
    , m_start(new QPushButton(tr("&Score these days")))
    , m_cancel(new QPushButton(tr("Ca&ncel the run")))
    , m_settings(new QPushButton(tr("&Choose a model…")))
{
    setObjectName(u"rangeDialog"_s);
    setWindowTitle(tr("Apply the criteria to days"));
    layOut(isSaved);
    connectDesk();
    describe();
    chooseRange();
}

void RangeDialog::layOut(bool isSaved)
{
    auto *intro = new QLabel(
        isSaved ? tr("The model scores the papers of these days under the current criteria, the "
                     "latest day first. What it has scored already is not sent again.")
                : tr("The criteria in the editor are saved as a revision; then the model scores "
                     "the papers of these days under it, the latest day first. What it has scored "
                     "already is not sent again."));
    for (QLabel *label : {intro, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_said->setObjectName(u"rangeSaid"_s);
    m_said->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_progress->setObjectName(u"rangeProgress"_s);
    m_progress->setAccessibleName(tr("Days scored"));
    m_progress->setFormat(tr("%v of %m days"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(makeRange());
    column->addWidget(m_said, 1);
    column->addWidget(m_progress);
    column->addWidget(makeButtons());
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
}

QLayout *RangeDialog::makeRange()
{
    m_range->setObjectName(u"rangeChoice"_s);
    m_range->setAccessibleName(tr("Range of days"));
    m_range->addItem(tr("This day"), 1);
    m_range->addItem(tr("This week"), 7);
    m_range->addItem(tr("This fortnight"), 14);
    m_range->addItem(tr("From … to"), 0);
    m_range->setCurrentIndex(1);
    m_from->setObjectName(u"rangeFrom"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(u"rangeTo"_s);
    m_to->setAccessibleName(tr("Last day"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_range);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        row->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &RangeDialog::askForecast);
    }
    row->addStretch(1);
    connect(m_range, &QComboBox::currentIndexChanged, this, &RangeDialog::chooseRange);
    return row;
}

QWidget *RangeDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *close = new QPushButton(tr("C&lose"));
    m_start->setObjectName(u"startRange"_s);
    m_cancel->setObjectName(u"cancelRange"_s);
    m_settings->setObjectName(u"rangeSettings"_s);
    close->setObjectName(u"closeRange"_s);
    m_start->setDefault(true);
    row->addWidget(m_start);
    row->addWidget(m_cancel);
    row->addWidget(m_settings);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_start, &QPushButton::clicked, this,
            [this] { m_desk.startRange(m_draft, m_from->date(), m_to->date()); });
    connect(m_cancel, &QPushButton::clicked, &m_desk, &TrialDesk::cancel);
    connect(m_settings, &QPushButton::clicked, this, [this] {
        QDialog::reject();
        Q_EMIT settingsRequested();
    });
    connect(close, &QPushButton::clicked, this, [this] {
        m_desk.cancel();
        QDialog::reject();
    });
    return buttons;
}

void RangeDialog::connectDesk()
{
    connect(&m_desk, &TrialDesk::rangeForecast, this, [this](const Forecast &forecast) {
        m_said->setText(rangeForecastText(forecast));
        m_start->setEnabled(true);
    });
    connect(&m_desk, &TrialDesk::forecastFailed, this,
            [this](const Error &error) { m_said->setText(trialErrorSentence(error)); });
    connect(&m_desk, &TrialDesk::runningChanged, this, [this](bool isRunning) {
        if (isRunning) {
            m_progress->setRange(0, 0);
            m_said->setText(tr("The model is asked…"));
        }
        describe();
    });
    connect(&m_desk, &TrialDesk::rangeProgressed, this, [this](int days, int ofDays) {
        m_progress->setRange(0, qMax(1, ofDays));
        m_progress->setValue(days);
    });
    connect(&m_desk, &TrialDesk::rangeFinished, this, [this](const RangeReport &report) {
        m_said->setText(reportSentences(report).join(u'\n'));
        m_start->setText(report.stoppedBy ? tr("&Go on") : tr("&Score these days"));
    });
    connect(&m_desk, &TrialDesk::failed, this, [this](const Error &error, bool isKeyStore) {
        m_said->setText(isKeyStore ? sentence(error, Doing::UsingKeyStore)
                                   : trialErrorSentence(error));
    });
}

void RangeDialog::chooseRange()
{
    const int days = m_range->currentData().toInt();
    m_from->setEnabled(days == 0);
    m_to->setEnabled(days == 0);
    if (days > 0) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(m_day.addDays(1 - days));
        m_to->setDate(m_day);
    }
    askForecast();
}

void RangeDialog::askForecast()
{
    if (!m_desk.hasModel()) {
        m_said->setText(tr("No model is set, so there is nobody to ask. Days are ranked locally "
                           "as they are opened; to have them scored choose a model in the "
                           "settings."));
        return;
    }
    m_start->setText(tr("&Score these days"));
    m_start->setEnabled(false); // until its price is known
    m_said->setText(tr("Reckoning what this costs…"));
    m_desk.forecastRange(m_draft, m_from->date(), m_to->date());
}

void RangeDialog::describe()
{
    const bool isRunning = m_desk.isRunning();
    const bool takesFocus = isRunning || m_cancel->hasFocus();
    const bool isFree = m_range->currentData().toInt() == 0;
    m_range->setEnabled(!isRunning);
    m_from->setEnabled(!isRunning && isFree);
    m_to->setEnabled(!isRunning && isFree);
    m_start->setVisible(m_desk.hasModel() && !isRunning);
    m_cancel->setVisible(isRunning);
    m_settings->setVisible(!m_desk.hasModel());
    m_progress->setVisible(isRunning);
    if (takesFocus)
        (isRunning ? m_cancel : m_start)->setFocus();
}

void RangeDialog::reject()
{
    if (m_desk.isRunning())
        m_desk.cancel();
    else
        QDialog::reject();
}

} // namespace firstlight
