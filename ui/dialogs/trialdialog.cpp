// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/trialdialog.h"

#include "messages.h"
#include "paper/texunicode.h"
#include "trialwords.h"
#include "words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

enum Column { Title, Before, After, Moved, ColumnCount };

constexpr int paperRole = Qt::UserRole;

QTreeWidgetItem *itemOf(const TriedPaper &tried)
{
    auto *item = new QTreeWidgetItem;
    item->setText(Title, readableTex(tried.pick.paper.title));
    item->setToolTip(Title, Qt::convertFromPlainText(item->text(Title)));
    item->setData(Title, paperRole, tried.pick.paper.id.toString());
    item->setText(Before, triedText(tried.before));
    item->setText(After, triedText(tried.after));
    item->setData(Before, Qt::AccessibleTextRole, triedSentence(tried.before));
    item->setData(After, Qt::AccessibleTextRole, triedSentence(tried.after));
    item->setText(Moved, movementName(tried.movement));
    if (tried.movement == Movement::Entered || tried.movement == Movement::Left) {
        QFont bold = item->font(Moved);
        bold.setBold(true);
        item->setFont(Moved, bold);
    }
    if (tried.after)
        item->setToolTip(After, Qt::convertFromPlainText(tried.after->comment));
    return item;
}

} // namespace

TrialDialog::TrialDialog(Services &services, const QString &draft, int revision, QDate day,
                         QWidget *parent)
    : QDialog(parent)
    , m_desk(services)
    , m_draft(draft)
    , m_day(day)
    , m_said(new QLabel)
    , m_progress(new QProgressBar)
    , m_papers(new QTreeWidget)
    , m_start(new QPushButton(tr("&Start the dry run")))
    , m_cancel(new QPushButton(tr("Ca&ncel the run")))
    , m_settings(new QPushButton(tr("&Choose a model…")))
    , m_apply(new QPushButton(tr("&Apply to…")))
{
    setObjectName(u"trialDialog"_s);
    setWindowTitle(tr("Dry run"));
    layOut(revision);
    connectDesk();
    describe();
    askForecast();
}

void TrialDialog::layOut(int revision)
{
    auto *intro = new QLabel(
        tr("A sample of 24 papers of %1 is scored by the model twice: under revision %2 and under "
           "the criteria as they stand in the editor. All scores are kept.")
            .arg(dayText(m_day))
            .arg(revision));
    for (QLabel *label : {intro, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_said->setObjectName(u"trialSaid"_s);
    m_progress->setObjectName(u"trialProgress"_s);
    m_progress->setAccessibleName(tr("Verdicts given"));
    m_progress->setFormat(tr("%v of %m verdicts"));
    m_papers->setObjectName(u"trialPapers"_s);
    m_papers->setAccessibleName(tr("The sample"));
    m_papers->setHeaderLabels(
        {tr("Paper"), tr("Now (R / N)"), tr("Draft (R / N)"), tr("What changes")});
    m_papers->setUniformRowHeights(true);
    m_papers->header()->setStretchLastSection(false);
    m_papers->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_papers->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    connect(m_papers, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const auto paper = ArxivId::fromString(item->data(Title, paperRole).toString()))
            Q_EMIT paperActivated(*paper, m_day);
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_said);
    column->addWidget(m_progress);
    column->addWidget(m_papers, 1);
    column->addWidget(makeButtons());
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34)
               .boundedTo(screen()->availableSize() * 0.9));
}

QWidget *TrialDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *close = new QPushButton(tr("C&lose"));
    m_start->setObjectName(u"startTrial"_s);
    m_cancel->setObjectName(u"cancelTrial"_s);
    m_settings->setObjectName(u"trialSettings"_s);
    m_apply->setObjectName(u"applyDraft"_s);
    close->setObjectName(u"closeTrial"_s);
    m_start->setDefault(true);
    row->addWidget(m_start);
    row->addWidget(m_cancel);
    row->addWidget(m_settings);
    row->addStretch(1);
    row->addWidget(m_apply);
    row->addWidget(close);
    connect(m_start, &QPushButton::clicked, this, [this] { m_desk.startTrial(m_draft, m_day); });
    connect(m_cancel, &QPushButton::clicked, &m_desk, &TrialDesk::cancel);
    connect(m_settings, &QPushButton::clicked, this, [this] {
        QDialog::reject();
        Q_EMIT settingsRequested();
    });
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applyRequested(m_draft); });
    connect(close, &QPushButton::clicked, this, [this] {
        m_desk.cancel();
        QDialog::reject();
    });
    return buttons;
}

void TrialDialog::connectDesk()
{
    connect(&m_desk, &TrialDesk::trialForecast, this,
            [this](const TrialForecast &forecast) { say(forecastSentences(forecast)); });
    connect(&m_desk, &TrialDesk::forecastFailed, this,
            [this](const Error &error) { say({trialErrorSentence(error)}); });
    connect(&m_desk, &TrialDesk::runningChanged, this, [this](bool isRunning) {
        if (isRunning) {
            m_progress->setRange(0, 0);
            say({tr("The model is asked…")});
        }
        describe();
    });
    connect(&m_desk, &TrialDesk::trialProgressed, this,
            [this](int done, int total, const std::optional<double> &usd) {
                m_progress->setRange(0, qMax(1, total));
                m_progress->setValue(done);
                say({usd ? tr("The model is asked… %1 so far.").arg(moneyText(*usd))
                         : tr("The model is asked…")});
            });
    connect(&m_desk, &TrialDesk::trialFinished, this, &TrialDialog::showReport);
    connect(&m_desk, &TrialDesk::failed, this, [this](const Error &error, bool isKeyStore) {
        say({isKeyStore ? sentence(error, Doing::UsingKeyStore) : trialErrorSentence(error)});
    });
}

void TrialDialog::askForecast()
{
    if (!m_desk.hasModel()) {
        say({tr("No model is set, so there is nobody to ask. The local estimates in the list cost "
                "nothing; for a dry run choose a model in the settings.")});
        return;
    }
    say({tr("Reckoning what this costs…")});
    m_desk.forecastTrial(m_draft, m_day);
}

void TrialDialog::showReport(const TrialReport &report)
{
    say(reportSentences(report));
    m_papers->clear();
    for (const TrialStratum stratum : trialStrata) {
        QList<QTreeWidgetItem *> items;
        for (const TriedPaper &tried : report.papers) {
            if (tried.stratum == stratum)
                items.append(itemOf(tried));
        }
        if (items.isEmpty())
            continue;
        auto *group = new QTreeWidgetItem(m_papers);
        group->setText(
            Title,
            tr("%1 (%2)", "group and its number").arg(stratumName(stratum)).arg(items.size()));
        group->addChildren(items);
        group->setFirstColumnSpanned(true);
    }
    m_papers->expandAll();
    m_start->setText(report.stoppedBy ? tr("&Go on") : tr("&Start the dry run"));
}

void TrialDialog::describe()
{
    const bool isRunning = m_desk.isRunning();
    const bool takesFocus = isRunning || m_cancel->hasFocus();
    m_start->setVisible(m_desk.hasModel() && !isRunning);
    m_apply->setEnabled(m_desk.hasModel() && !isRunning);
    m_cancel->setVisible(isRunning);
    m_settings->setVisible(!m_desk.hasModel());
    m_progress->setVisible(isRunning);
    if (takesFocus)
        (isRunning ? m_cancel : m_start)->setFocus();
}

void TrialDialog::say(const QStringList &lines)
{
    m_said->setText(lines.join(u'\n'));
}

void TrialDialog::reject()
{
    if (m_desk.isRunning())
        m_desk.cancel();
    else
        QDialog::reject();
}

} // namespace firstlight
