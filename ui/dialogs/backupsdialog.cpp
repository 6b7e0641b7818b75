// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/backupsdialog.h"

#include "base/async.h"
#include "messages.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

enum BackupColumn { Made, Papers, Starred, Size, File };
enum PlaceColumn { What, PlaceSize, Path };

QTreeWidget *makeList(const QString &name, const QString &spoken, const QStringList &headings,
                      QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(spoken);
    list->setHeaderLabels(headings);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton *makeButton(const QString &name, const QString &text, const QString &about,
                        QDialogButtonBox *box)
{
    auto *button = box->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setToolTip(about);
    button->setAccessibleDescription(about);
    button->setAutoDefault(false);
    return button;
}

QTreeWidgetItem *rowOf(const Backup &backup)
{
    const QLocale locale;
    auto *row = new QTreeWidgetItem;
    row->setText(Made, locale.toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat));
    row->setText(Papers, backup.flaw ? BackupsDialog::tr("cannot be used")
                                     : locale.toString(backup.papers));
    row->setText(Starred, backup.flaw ? QString() : locale.toString(backup.starred));
    row->setText(Size, locale.formattedDataSize(backup.size));
    row->setText(File, QFileInfo(backup.file).fileName());
    if (backup.flaw)
        row->setToolTip(Papers, backup.flaw->detail);
    return row;
}

} // namespace

BackupsDialog::BackupsDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(makeList(u"backups"_s, tr("Backups"),
                      {tr("Made"), tr("Papers"), tr("Starred"), tr("Size"), tr("File")}, this))
    , m_places(makeList(u"places"_s, tr("Where your data is"),
                        {tr("What"), tr("Size"), tr("Where")}, this))
    , m_status(makeLabel(tr("Looking for backups…"), this))
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups"));
    m_status->setObjectName(u"backupStatus"_s);
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::describe);
    connect(&services.importing(), &Importing::finished, this, &BackupsDialog::describe);
    describe();
    load();
}

void BackupsDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("A copy of the library is made on every day that Firstlight is "
                                   "used; the newest seven are kept, and seven of those you make "
                                   "yourself."),
                                this));
    column->addWidget(m_list, 3);
    column->addWidget(makeButtons());
    column->addWidget(m_status);
    column->addWidget(makeLabel(tr("Where your data is"), this));
    column->addWidget(m_places, 2);
    column->addWidget(makeLabel(movingAdvice(), this));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(close);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36);
}

QWidget *BackupsDialog::makeButtons()
{
    auto *box = new QDialogButtonBox(this);
    m_make =
        makeButton(u"backUpNow"_s, tr("&Back up now"), tr("Copies the library as it is."), box);
    m_restore = makeButton(u"restoreBackup"_s, tr("&Restore"),
                           tr("Puts the chosen backup in the library's place. What is there now is "
                              "backed up first, so that you can come back."),
                           box);
    m_merge = makeButton(u"mergeBackup"_s, tr("&Merge what is missing"),
                         tr("Takes from the chosen backup what the library no longer has. What you "
                            "changed since stays changed."),
                         box);
    auto *open =
        makeButton(u"openBackups"_s, tr("&Open folder"), tr("Shows the backups' files."), box);
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::makeOne);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(m_merge, &QPushButton::clicked, this, &BackupsDialog::merge);
    connect(open, &QPushButton::clicked, this, &BackupsDialog::openFolder);
    return box;
}

void BackupsDialog::load()
{
    const Profile &profile = m_services.profile();
    deliver(QtConcurrent::run(&backupsOf, profile.database()), this,
            [this](const QList<Backup> &backups) { showBackups(backups); });
    deliver(QtConcurrent::run(&dataPlaces, profile, m_services.settings().syncFolder()), this,
            [this](const QList<DataPlace> &places) { showPlaces(places); });
}

void BackupsDialog::showBackups(const QList<Backup> &backups)
{
    m_backups = backups;
    m_list->clear();
    for (const Backup &backup : backups)
        m_list->addTopLevelItem(rowOf(backup));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    if (!m_isBusy)
        m_status->setText(backups.isEmpty()
                              ? tr("There are no backups yet.")
                              : tr("%Ln backup(s).", nullptr, static_cast<int>(backups.size())));
    describe();
}

void BackupsDialog::showPlaces(const QList<DataPlace> &places)
{
    m_places->clear();
    for (const DataPlace &place : places)
        m_places->addTopLevelItem(new QTreeWidgetItem(QStringList{
            place.name, place.isThere ? QLocale().formattedDataSize(place.bytes) : tr("not there"),
            QDir::toNativeSeparators(place.path)}));
    m_places->setCurrentItem(m_places->topLevelItem(0));
}

QString BackupsDialog::chosen() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at < 0 || m_backups.at(at).flaw ? QString() : m_backups.at(at).file;
}

void BackupsDialog::describe()
{
    const bool isIdle = !m_isBusy && !m_services.importing().isRunning();
    m_make->setEnabled(!m_isBusy);
    m_restore->setEnabled(isIdle && !chosen().isEmpty() && !m_services.isSample());
    m_merge->setEnabled(isIdle && !chosen().isEmpty() && !m_services.isSample());
}

void BackupsDialog::setBusy(const QString &text)
{
    m_isBusy = !text.isEmpty();
    if (m_isBusy)
        m_status->setText(text);
    describe();
}

void BackupsDialog::makeOne()
{
    setBusy(tr("Copying the library…"));
    deliver(QtConcurrent::run(&backUp, m_services.profile().database(), m_services.clock().now()),
            this, [this](const Result<Backup> &made) {
                setBusy({});
                if (made)
                    load();
                else
                    m_status->setText(sentence(made.error(), Doing::Exporting));
            });
}

void BackupsDialog::restore()
{
    setBusy(tr("Backing up what is there, and checking the chosen backup…"));
    deliver(QtConcurrent::run(&stageRestore, m_services.profile().database(), chosen(),
                              m_services.clock().now()),
            this, [this](const Result<void> &staged) {
                setBusy({});
                if (!staged)
                    return m_status->setText(sentence(staged.error(), Doing::Opening));
                accept();
                Q_EMIT restoreStaged();
            });
}

void BackupsDialog::merge()
{
    setBusy(tr("Reading the backup…"));
    m_merging = std::make_unique<BackupMerge>(m_services.importing(), m_services.clock());
    deliver(m_merging->start(chosen()), this, [this](const Result<FileImport> &done) {
        m_merging.release()->deleteLater();
        setBusy({});
        if (!done || done->stoppedBy)
            return m_status->setText(
                sentence(done ? *done->stoppedBy : done.error(), Doing::Reading));
        m_status->setText(tr("%1 things were taken from the backup; %2 were already there.")
                              .arg(done->counts.taken)
                              .arg(done->counts.known));
    });
}

void BackupsDialog::openFolder()
{
    const QString folder = backupFolder(m_services.profile().database());
    if (!QFileInfo(folder).isDir() || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_status->setText(tr("Nothing here opens folders. The backups are in %1").arg(folder));
}

} // namespace firstlight
