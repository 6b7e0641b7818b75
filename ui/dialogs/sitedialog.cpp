// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/sitedialog.h"

#include "base/async.h"
#include "dialogs/fieldcolumn.h"
#include "messages.h"
#include "phrases.h"
#include "services.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView folderState = "siteFolder"_L1;
constexpr QLatin1StringView titleKey = "site.title"_L1;
constexpr QLatin1StringView addressKey = "site.url"_L1;

} // namespace

SiteDialog::SiteDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_writing({services.store(), services.settings(), services.calendar(), services.prices(),
                 services.clock()})
    , m_folder(new QLineEdit(this))
    , m_title(new QLineEdit(services.settings().siteTitle(), this))
    , m_address(new QLineEdit(services.settings().siteUrl().toString(), this))
    , m_prompt(new QCheckBox(tr("Print the c&riteria below each day"), this))
    , m_progress(new QProgressBar(this))
    , m_outcome(new QLabel(this))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    , m_publish(new QPushButton(tr("&Publish"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_open(new QPushButton(tr("&Open"), this))
{
    setObjectName(u"siteDialog"_s);
    setWindowTitle(tr("Publish as a site"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_folder->setObjectName(u"siteFolder"_s);
    m_publish->setObjectName(u"sitePublish"_s);
    m_outcome->setObjectName(u"siteOutcome"_s);
    m_folder->setText(services.settings().windowState(folderState).toString());
    m_address->setPlaceholderText(u"https://example.org/papers/"_s);
    m_prompt->setChecked(true);
    m_progress->setAccessibleName(tr("Days written"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &SiteDialog::choose);
    connect(m_publish, &QPushButton::clicked, this, &SiteDialog::publish);
    connect(m_cancel, &QPushButton::clicked, &m_writing, &SiteWriting::cancel);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_index)); });
    connect(m_folder, &QLineEdit::textChanged, this,
            [this] { showRunning(m_writing.isRunning()); });
    connect(&m_writing, &SiteWriting::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    showRunning(false);
}

void SiteDialog::layOut()
{
    auto *introduction = new QLabel(
        tr("Writes all days of the library as web pages with a feed: to be read where they lie, or "
           "published by any web server. Stars, notes, tags and what you read stay private."),
        this);
    introduction->setWordWrap(true);
    auto *folder = new QWidget(this);
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins({});
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    folder->setFocusProxy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    auto *column = makeFieldColumn();
    addField(column, tr("&Folder"), folder);
    addField(column, tr("&Heading"), m_title);
    addField(column, tr("&Address, where it will be published (may be empty)"), m_address);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::ActionRole);
    buttons->addButton(m_publish, QDialogButtonBox::ActionRole);
    m_publish->setDefault(true);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(introduction);
    whole->addLayout(column);
    whole->addWidget(m_prompt);
    whole->addWidget(m_progress);
    whole->addWidget(m_outcome);
    whole->addStretch();
    whole->addWidget(buttons);
    setMinimumWidth(480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SiteDialog::done(int result)
{
    m_writing.cancel();
    QDialog::done(result);
}

void SiteDialog::choose()
{
    chooseFolder(this, tr("Folder of the site"),
                 [this](const QString &path) { m_folder->setText(path); });
}

void SiteDialog::publish()
{
    Settings &settings = m_services.settings();
    const auto title = settings.setText(titleKey, m_title->text());
    const auto address = settings.setText(addressKey, m_address->text());
    if (!title)
        return say(withCause(tr("The heading cannot be used."), title.error().detail));
    if (!address)
        return say(withCause(tr("The address cannot be used."), address.error().detail));
    settings.setWindowState(folderState, m_folder->text());
    m_index.clear();
    m_progress->setRange(0, 0);
    const auto written = m_writing.start({.folder = m_folder->text(),
                                          .title = settings.siteTitle(),
                                          .url = settings.siteUrl(),
                                          .withPrompt = m_prompt->isChecked()});
    showRunning(true);
    say(tr("The pages are being written …"));
    deliver(written, this, [this](const Result<SiteReport> &report) { showOutcome(report); });
}

void SiteDialog::showRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_publish->setEnabled(!isRunning && !m_folder->text().trimmed().isEmpty());
    m_open->setEnabled(!isRunning && !m_index.isEmpty());
    for (QWidget *field : {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_title),
                           static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_prompt),
                           static_cast<QWidget *>(m_choose)})
        field->setEnabled(!isRunning);
}

void SiteDialog::showOutcome(const Result<SiteReport> &report)
{
    using Kind = Error::Kind;
    if (report) {
        m_index = report->index;
        const SiteChanges &changes = report->changes;
        say(tr("%Ln day(s) published.", nullptr, report->days) + u' ' +
            tr("Files: %1 written, %2 unchanged, %3 removed.")
                .arg(changes.written)
                .arg(changes.unchanged)
                .arg(changes.removed));
    } else if (report.error().kind == Kind::Cancelled) {
        say(tr("Cancelled. The folder is as it was before."));
    } else if (report.error().kind == Kind::NotFound) {
        say(tr("The library holds no announcement yet. Get today's papers first."));
    } else if (report.error().kind == Kind::Busy) {
        say(tr("Another Firstlight is writing to this folder. Try again when it is done."));
    } else if (report.error().kind == Kind::Usage) {
        say(tr("%1 is there already, and Firstlight did not write it. Nothing was changed. Choose "
               "another folder, or move that file away.")
                .arg(report.error().detail));
    } else {
        say(withCause(tr("The site could not be written. The pages written before are still valid; "
                         "make room or choose another folder, and try again."),
                      report.error().detail));
    }
    showRunning(false);
    if (report)
        m_open->setFocus();
}

void SiteDialog::say(const QString &text)
{
    m_outcome->setText(text);
    m_outcome->setAccessibleName(text);
}

} // namespace firstlight
