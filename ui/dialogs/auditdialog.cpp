// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/auditdialog.h"

#include "auditwords.h"
#include "base/async.h"
#include "messages.h"
#include "paper/texunicode.h"
#include "words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

enum Column { Title, Why, State, ColumnCount };

// Before any paper that arXiv has.
const QDate everyDay(1991, 1, 1);

QString stateOf(const Pick &pick)
{
    if (pick.reader.rescued)
        return AuditDialog::tr("Rescued");
    if (pick.reader.starred)
        return AuditDialog::tr("Starred");
    return pick.reader.isRead() || pick.reader.dismissed ? AuditDialog::tr("Looked at") : QString();
}

QString aboutText(const DayAudit &audit)
{
    if (audit.papers.isEmpty())
        return AuditDialog::tr("Nothing to look at: no paper of this day was left unread by the "
                               "model, and none missed the cut-offs by one point.");
    QStringList parts;
    if (const AuditSample &spared = audit.draw.spared; !spared.papers.isEmpty())
        parts.append(AuditDialog::tr("%1 of the %2 papers that no model read, drawn by lot.")
                         .arg(spared.papers.size())
                         .arg(spared.drawnFrom));
    if (const AuditSample &below = audit.draw.below; !below.papers.isEmpty())
        parts.append(AuditDialog::tr("%1 of the %2 papers just below the cut-offs, drawn by lot.")
                         .arg(below.papers.size())
                         .arg(below.drawnFrom));
    parts.append(AuditDialog::tr("Rescue what you would have wanted to see."));
    return parts.join(u' ');
}

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AuditDialog::AuditDialog(Store &store, const Settings &settings, QDate day,
                         const QList<QKeySequence> &rescueKeys, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_settings(settings)
    , m_day(day)
    , m_about(plainLabel(u"auditAbout"_s, this))
    , m_halves(new QSplitter(Qt::Vertical, this))
    , m_list(new QTreeWidget(m_halves))
    , m_abstract(new QPlainTextEdit(m_halves))
    , m_rescue(new QPushButton(tr("&Rescue"), this))
    , m_checked(new QCheckBox(tr("&All looked at"), this))
    , m_tallies(plainLabel(u"auditTallies"_s, this))
{
    setObjectName(u"audit"_s);
    setWindowTitle(tr("Audit of %1").arg(dayText(day)));
    layOut();
    for (const QKeySequence &key : rescueKeys)
        connect(new QShortcut(key, this), &QShortcut::activated, this, &AuditDialog::rescueCurrent);
    if (!rescueKeys.isEmpty())
        m_rescue->setToolTip(rescueKeys.constFirst().toString(QKeySequence::NativeText));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AuditDialog::showPaper);
    connect(m_list, &QTreeWidget::itemActivated, this, &AuditDialog::rescueCurrent);
    connect(m_rescue, &QPushButton::clicked, this, &AuditDialog::rescueCurrent);
    connect(m_checked, &QCheckBox::toggled, this, &AuditDialog::keepChecked);
    connect(&store, &Store::readerStateChanged, this, &AuditDialog::load);
    m_about->setText(tr("Looking for the papers…"));
    showPaper();
    load();
}

void AuditDialog::layOut()
{
    m_list->setObjectName(u"auditPapers"_s);
    m_list->setAccessibleName(tr("Papers to look at"));
    m_list->setHeaderLabels({tr("Paper"), tr("Why it is no pick"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_abstract->setObjectName(u"auditAbstract"_s);
    m_abstract->setAccessibleName(tr("Abstract"));
    m_abstract->setReadOnly(true);
    m_abstract->setTabChangesFocus(true);
    m_abstract->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tallies->setAccessibleName(tr("What is missed"));
    m_halves->addWidget(m_list);
    m_halves->addWidget(m_abstract);
    m_halves->setChildrenCollapsible(false);
    m_halves->setStretchFactor(0, 2);
    m_halves->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_halves, 1);
    column->addWidget(m_tallies);
    column->addStretch(); // where the halves are hidden
    column->addWidget(makeButtons());
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
}

QWidget *AuditDialog::makeButtons()
{
    m_rescue->setObjectName(u"rescuePaper"_s);
    m_rescue->setAutoDefault(false);
    m_checked->setObjectName(u"auditChecked"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_rescue);
    row->addWidget(m_checked);
    row->addStretch(1);
    row->addWidget(buttons);
    return line;
}

void AuditDialog::load()
{
    const int loading = ++m_loading;
    deliver(dayAudit(this, m_store, m_settings, m_day), this,
            [this, loading](const Result<DayAudit> &audit) {
                if (loading == m_loading)
                    take(audit);
            });
}

void AuditDialog::take(const Result<DayAudit> &audit)
{
    if (!audit) {
        m_about->setText(audit.error().kind == Error::Kind::NotFound
                             ? tr("There are no criteria yet, so nothing was left out by them. "
                                  "Write some, and get the papers of a day.")
                             : sentence(audit.error(), Doing::Reading));
        m_list->clear();
        m_halves->hide();
        showPaper();
        return;
    }
    fill(*audit);
    loadTallies();
}

void AuditDialog::fill(const DayAudit &audit)
{
    const bool isSame = !m_audit.papers.isEmpty() && m_audit.draw.papers() == audit.draw.papers();
    const int row = isSame ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    m_audit = audit;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Pick &pick : audit.papers) {
            auto *item = new QTreeWidgetItem(m_list);
            item->setText(Title, readableTex(pick.paper.title));
            item->setToolTip(Title, item->text(Title));
            item->setText(Why, auditReason(pick));
            item->setText(State, stateOf(pick));
        }
        m_list->setCurrentItem(m_list->topLevelItem(qMax(0, row)));
    }
    const QSignalBlocker quiet(m_checked);
    m_checked->setChecked(audit.draw.isChecked);
    m_about->setText(aboutText(audit));
    m_halves->setVisible(!audit.papers.isEmpty());
    showPaper();
}

void AuditDialog::loadTallies()
{
    deliver(m_store.auditTallies(everyDay), this, [this](const Result<QList<AuditTally>> &tallies) {
        if (!tallies) {
            m_tallies->setText(sentence(tallies.error(), Doing::Reading));
            return;
        }
        deliver(m_store.revisions(), this,
                [this, tallies](const Result<QList<Revision>> &revisions) {
                    showTallies(*tallies, revisions.value_or(QList<Revision>()));
                });
    });
}

void AuditDialog::showTallies(const QList<AuditTally> &tallies, const QList<Revision> &revisions)
{
    constexpr qsizetype mostLines = 6; // the latest; the command line lists them all
    QHash<QString, int> numbers;
    for (const Revision &revision : revisions)
        numbers.insert(revision.hash, revision.number);
    QStringList lines;
    for (const AuditTally &tally : tallies) {
        const std::optional<RescueEstimate> estimate = rescueEstimate(tally);
        if (estimate && lines.size() < mostLines)
            lines.append(rescueSentence(tally, *estimate, numbers.value(tally.criteriaHash)));
    }
    if (lines.isEmpty())
        lines.append(tr("What is missed is estimated once you have looked at some papers."));
    m_tallies->setText(lines.join(u'\n'));
}

const Pick *AuditDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_audit.papers.size() ? &m_audit.papers.at(row) : nullptr;
}

void AuditDialog::showPaper()
{
    const Pick *pick = current();
    const bool isRescued = pick && pick->reader.rescued;
    m_rescue->setEnabled(pick != nullptr);
    m_rescue->setText(isRescued ? tr("No longer &rescue") : tr("&Rescue"));
    m_checked->setEnabled(pick != nullptr);
    const QString text =
        pick ? readableTex(pick->paper.title) + u"\n\n" + readableTex(pick->paper.abstract)
             : QString();
    if (m_abstract->toPlainText() != text)
        m_abstract->setPlainText(text);
}

void AuditDialog::rescueCurrent()
{
    if (const Pick *pick = current())
        Q_EMIT rescueRequested(pick->paper.id, !pick->reader.rescued);
}

void AuditDialog::keepChecked(bool checked)
{
    deliver(m_store.setAuditChecked(m_audit.draw, checked), this,
            [this](const Result<void> &saved) {
                if (saved)
                    load();
                else
                    m_tallies->setText(sentence(saved.error(), Doing::Reading));
            });
}

} // namespace firstlight
