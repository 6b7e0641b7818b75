// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/allsettingspage.h"

#include "dialogs/fieldcolumn.h"
#include "messages.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

AllSettingsPage::AllSettingsPage(const SettingValues &values, QWidget *parent)
    : QWidget(parent)
    , m_model(values)
    , m_table(makeTable())
    , m_meaning(makeHint())
    , m_verdict(makeHint())
    , m_restore(new QPushButton(tr("&Restore default"), this))
    , m_restoreAll(new QPushButton(tr("Restore a&ll defaults"), this))
    , m_import(new QPushButton(tr("&Import…"), this))
    , m_export(new QPushButton(tr("E&xport…"), this))
{
    setObjectName(u"allSettingsPage"_s);
    m_restore->setObjectName(u"restoreSetting"_s);
    m_restoreAll->setObjectName(u"restoreSettings"_s);
    m_import->setObjectName(u"importSettings"_s);
    m_export->setObjectName(u"exportSettings"_s);
    m_verdict->setObjectName(u"settingsVerdict"_s);
    m_meaning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(m_meaning);
    column->addWidget(m_verdict);
    column->addWidget(makeButtons());
    m_verdict->hide();
    connectParts();
    m_table->selectRow(0);
}

QTableView *AllSettingsPage::makeTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(u"allSettings"_s);
    table->setAccessibleName(tr("All settings"));
    table->setModel(&m_model);
    table->setColumnHidden(SettingsModel::Meaning, true); // it stands below the table
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->verticalHeader()->hide();
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->resizeColumnToContents(SettingsModel::Key);
    header->resizeSection(SettingsModel::Key, header->sectionSize(SettingsModel::Key) + 16);
    header->setSectionResizeMode(SettingsModel::Value, QHeaderView::Stretch);
    header->setSectionResizeMode(SettingsModel::Default, QHeaderView::Stretch);
    return table;
}

QWidget *AllSettingsPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_restore);
    row->addWidget(m_restoreAll);
    row->addStretch(1);
    row->addWidget(m_import);
    row->addWidget(m_export);
    return buttons;
}

void AllSettingsPage::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AllSettingsPage::describe);
    connect(&m_model, &SettingsModel::dataChanged, this, &AllSettingsPage::describe);
    connect(&m_model, &SettingsModel::edited, this, [this] { say({}); });
    connect(&m_model, &SettingsModel::refused, this,
            [this](const QString &key, const QString &why) {
                say(tr("Not accepted: %1 %2.").arg(key, why));
            });
    connect(m_restore, &QPushButton::clicked, this, [this] { m_model.restore(row()); });
    connect(m_restoreAll, &QPushButton::clicked, this, &AllSettingsPage::restoreAll);
    connect(m_import, &QPushButton::clicked, this, [this] {
        chooseFiles(this, tr("Import settings"), [this](const QStringList &paths) {
            Q_EMIT importRequested(paths.constFirst());
        });
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        chooseSaveFile(this, tr("Export settings"), u"firstlight-settings.txt"_s,
                       [this](const QString &path) { Q_EMIT exportRequested(path); });
    });
}

int AllSettingsPage::row() const
{
    return m_table->currentIndex().row();
}

void AllSettingsPage::restoreAll()
{
    for (int each = 0; each < m_model.rowCount(); ++each) {
        if (!m_model.isDefault(each))
            m_model.restore(each);
    }
    say(tr("All settings have their defaults again. Save keeps them, Cancel does not."));
}

void AllSettingsPage::describe()
{
    const int chosen = row();
    m_restore->setEnabled(chosen >= 0 && !m_model.isDefault(chosen));
    m_meaning->setText(
        chosen < 0 ? QString()
                   : m_model.index(chosen, SettingsModel::Meaning).data(Qt::EditRole).toString());
}

void AllSettingsPage::select(const QString &key)
{
    const QModelIndex cell = m_model.index(m_model.rowOf(key), SettingsModel::Value);
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void AllSettingsPage::tell(const SettingsReading &reading, const QString &file)
{
    QStringList sentences{tr("%Ln setting(s) of %1 are taken over; Save keeps them.", nullptr,
                             int(reading.taken.size()))
                              .arg(QFileInfo(file).fileName())};
    for (const SettingsReading::Refusal &refusal : reading.refused)
        sentences.append(
            tr("Line %1 is not: %2, %3.").arg(refusal.line).arg(refusal.what, refusal.why));
    say(sentences.mid(0, 5).join(u'\n'));
}

void AllSettingsPage::say(const QString &text)
{
    m_verdict->setText(text);
    m_verdict->setVisible(!text.isEmpty());
}

} // namespace firstlight
