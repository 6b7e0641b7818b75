// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/logdialog.h"

#include "base/async.h"
#include "dialogs/fieldcolumn.h"
#include "run/faultreport.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMilliseconds = 500;

} // namespace

void LogFilter::setLeastSeverity(int least)
{
    m_least = least;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex line = sourceModel()->index(row, 0, parent);
    return line.data(LogModel::SeverityRole).toInt() >= m_least &&
           QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

LogDialog::LogDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_search(new QLineEdit(this))
    , m_level(new QComboBox(this))
    , m_table(makeTable())
    , m_detail(makeHint())
    , m_state(makeHint())
    , m_copy(new QPushButton(tr("&Copy report"), this))
{
    setObjectName(u"logDialog"_s);
    setWindowTitle(tr("Log"));
    setModal(false);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(u"logState"_s);
    m_state->setText(tr("A report holds version, settings that you changed, checks and the last "
                        "lines. Keys, your home folder and your name are taken out."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeFilters());
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addWidget(m_state);
    column->addWidget(makeButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_detail->setText(current.data(Qt::ToolTipRole).toString());
            });
    connect(&m_looking, &QTimer::timeout, this, &LogDialog::look);
    m_looking.start(lookMilliseconds);
    look();
    m_table->scrollToBottom();
    m_search->setFocus();
    resize(QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 32)
               .boundedTo(screen()->availableSize() - QSize(80, 80)));
}

QWidget *LogDialog::makeFilters()
{
    m_search->setObjectName(u"logSearch"_s);
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_level->setObjectName(u"logLevel"_s);
    m_level->setAccessibleName(tr("Which messages"));
    m_level->addItem(tr("All messages"), 0);
    m_level->addItem(tr("Warnings and errors"), severity(QtWarningMsg));
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_level);
    connect(m_search, &QLineEdit::textChanged, &m_shown,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_shown.setLeastSeverity(m_level->currentData().toInt()); });
    return filters;
}

QTableView *LogDialog::makeTable()
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *table = new QTableView(this);
    table->setObjectName(u"logLines"_s);
    table->setAccessibleName(tr("Messages"));
    table->setModel(&m_shown);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LogModel::Text, QHeaderView::Stretch);
    return table;
}

QWidget *LogDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy->setObjectName(u"copyReport"_s);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    QPushButton *folder = buttons->addButton(tr("&Open folder"), QDialogButtonBox::ActionRole);
    folder->setObjectName(u"openLogFolder"_s);
    connect(m_copy, &QPushButton::clicked, this, &LogDialog::copyReport);
    connect(folder, &QPushButton::clicked, this,
            [this] { Q_EMIT folderRequested(m_services.profile().dataFolder); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void LogDialog::look()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    m_model.append(logLines(m_model.lastNumber()));
    if (isAtEnd)
        m_table->scrollToBottom();
}

// Nobody is asked over the network for it.
void LogDialog::copyReport()
{
    m_copy->setEnabled(false);
    m_state->setText(tr("Checking the database…"));
    deliver(m_services.store().flaws(), this, [this](const Result<QStringList> &flaws) {
        deliver(m_services.keyStore().find(m_services.modelKeyName()), this,
                [this, flaws](const FoundKey &key) {
                    const Profile &profile = m_services.profile();
                    const QString text = faultReport(
                        {settingValues(m_services.settings()),
                         {databaseFinding(flaws, profile.database()), diskFinding(profile),
                          keyFinding(key, m_services.settings(), m_services.keyStore().file())},
                         logLines(),
                         {key.secret, qEnvironmentVariable("FIRSTLIGHT_API_KEY")}});
                    QApplication::clipboard()->setText(text);
                    m_copy->setEnabled(true);
                    m_state->setText(tr("The report is in the clipboard. Look it over before you "
                                        "send it."));
                    Q_EMIT reportReady(text);
                });
    });
}

} // namespace firstlight
