// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/spendingdialog.h"

#include "base/async.h"
#include "charts/spendingchart.h"
#include "exchange/spendingcsv.h"
#include "messages.h"
#include "models/spendingmodel.h"
#include "moneywords.h"
#include "words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QDate firstOf(QDate day)
{
    return day.isValid() ? QDate(day.year(), day.month(), 1) : day;
}

} // namespace

SpendingDialog::SpendingDialog(Store &store, const Settings &settings, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_settings(settings)
    , m_today(today)
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_name(new QLabel(this))
    , m_total(new QLabel(this))
    , m_chart(new SpendingChart(this))
    , m_model(new SpendingModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_notes(new QLabel(this))
    , m_export(new QPushButton(tr("&Export as CSV…"), this))
{
    setObjectName(u"spendingDialog"_s);
    setWindowTitle(tr("Spending"));
    describeParts();
    layOut();
    connectParts();
    deliver(m_store.firstSpendingDay(), this, [this](const Result<QDate> &first) {
        m_earliest = firstOf(first.value_or(QDate()));
        offerMonths();
    });
    showMonth(m_today);
}

void SpendingDialog::describeParts()
{
    m_previous->setObjectName(u"previousMonth"_s);
    m_previous->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    m_previous->setAccessibleName(tr("Previous month"));
    m_previous->setToolTip(tr("Previous month (Alt+Left)"));
    m_previous->setShortcut(Qt::ALT | Qt::Key_Left);
    m_next->setObjectName(u"nextMonth"_s);
    m_next->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_next->setAccessibleName(tr("Next month"));
    m_next->setToolTip(tr("Next month (Alt+Right)"));
    m_next->setShortcut(Qt::ALT | Qt::Key_Right);
    m_name->setObjectName(u"spendingMonth"_s);
    QFont large = m_name->font();
    large.setBold(true);
    m_name->setFont(large);
    m_name->setTextFormat(Qt::PlainText);
    m_total->setObjectName(u"spendingTotal"_s);
    m_total->setTextFormat(Qt::PlainText);
    m_notes->setObjectName(u"spendingNotes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->hide();
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_export->setObjectName(u"exportSpending"_s);
    m_export->setAutoDefault(false);

    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SpendingModel::SortRole);
    m_table->setObjectName(u"spendingTable"_s);
    m_table->setAccessibleName(tr("Spending by day, model and purpose"));
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SpendingModel::Day, Qt::DescendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SpendingModel::Model, QHeaderView::Stretch);
}

void SpendingDialog::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_previous);
    head->addWidget(m_next);
    head->addWidget(m_name);
    head->addStretch();
    head->addWidget(m_total);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_chart);
    parts->addWidget(m_table);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(parts, 1);
    column->addWidget(m_notes);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 42);
}

void SpendingDialog::connectParts()
{
    connect(m_previous, &QToolButton::clicked, this, [this] { showMonth(m_month.addMonths(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { showMonth(m_month.addMonths(1)); });
    connect(m_chart, &SpendingChart::currentDayChanged, this, &SpendingDialog::selectDay);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_chart->setCurrentDay(current.data(SpendingModel::DateRole).toDate());
            });
    connect(m_export, &QPushButton::clicked, this, &SpendingDialog::exportCsv);
}

void SpendingDialog::showMonth(QDate month)
{
    m_month = firstOf(month);
    m_name->setText(monthText(m_month));
    offerMonths();
    deliver(m_store.spendingBetween(m_month, m_month.addMonths(1).addDays(-1)), this,
            [this, asked = m_month](const Result<QList<Spending>> &entries) {
                if (asked != m_month)
                    return;
                if (entries)
                    fill(*entries);
                else
                    note(sentence(entries.error(), Doing::Reading));
            });
}

void SpendingDialog::offerMonths()
{
    const QDate latest = std::max(firstOf(m_today), m_earliest);
    m_previous->setEnabled(m_earliest.isValid() && m_month > m_earliest);
    m_next->setEnabled(m_month < latest);
}

void SpendingDialog::note(const QString &text)
{
    m_notes->setText(text);
    m_notes->setVisible(!text.isEmpty());
}

void SpendingDialog::fill(const QList<Spending> &entries)
{
    m_entries = entries;
    m_model->setEntries(entries);
    m_chart->setBars(spendingBars(m_month, entries), m_settings.maxUsdPerRun());
    const Spending total = sum(entries);
    m_total->setText(monthTotalText(total, m_settings.maxUsdPerMonth()));
    note(entries.isEmpty() ? tr("No requests in this month, nothing spent.")
                           : doubtSentences(total).join(u'\n'));
    m_export->setEnabled(!entries.isEmpty());
}

void SpendingDialog::selectDay(QDate day)
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, SpendingModel::Day);
        if (index.data(SpendingModel::DateRole).toDate() == day) {
            m_table->setCurrentIndex(index);
            return;
        }
    }
    m_table->clearSelection();
}

void SpendingDialog::exportCsv()
{
    const QString name = u"spending-%1.csv"_s.arg(m_month.toString(u"yyyy-MM"_s));
    chooseSaveFile(this, tr("Export spending"), name, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray csv = spendingCsv(m_entries);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
            showMessage(this, tr("Export spending"),
                        tr("The file could not be written: %1").arg(file.errorString()));
    });
}

} // namespace firstlight
