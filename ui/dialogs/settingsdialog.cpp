// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/settingsdialog.h"

#include "base/async.h"
#include "dialogs/authorfinder.h"
#include "dialogs/complaint.h"
#include "dialogs/prefilterchooser.h"
#include "dialogs/scanchooser.h"
#include "messages.h"
#include "run/reading.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto *pages = new QTabWidget(this);
    pages->addTab(makeArxivPage(), tr("&arXiv"));
    pages->addTab(makeModelPage(), tr("&Model"));
    pages->addTab(makeWindowPage(), tr("&Window"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    resize(560, 640);
}

QWidget *SettingsDialog::makeArxivPage()
{
    const Settings &settings = m_services.settings();
    m_scan = new ScanChooser({settings.categories(), scanScopeOf(settings)});
    m_complaints.insert(m_scan->complaints());
    deliver(m_services.store().listedInLastWeek(), this,
            [this](const Result<QList<ListedPaper>> &papers) {
                if (papers)
                    m_scan->setPapers(*papers);
            });
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(8);
    addPeople(form);
    addSwitch(form, u"schedule.in-window"_s,
              tr("Get the papers by &itself while the window is open"));
    addSwitch(form, u"schedule.catch-up"_s, tr("Fill &missed days when the window opens"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_scan, 1);
    column->addLayout(form);
    return page;
}

void SettingsDialog::addPeople(QFormLayout *form)
{
    QLineEdit *people = addLine(form, u"people.follow"_s, tr("&Follow authors"),
                                tr("Names, separated by semicolons"));
    auto *find = new QPushButton(tr("F&ind an author…"));
    find->setObjectName(u"openAuthorFinder"_s);
    form->addRow(find);
    connect(find, &QPushButton::clicked, this, [this, people] {
        auto *finder = new AuthorFinder(
            [this](const QString &name) { return m_services.findAuthors(name); }, this);
        finder->setAttribute(Qt::WA_DeleteOnClose);
        connect(finder, &AuthorFinder::chosen, people, [people](const FollowedPerson &person) {
            people->setText(withFollowed(people->text(), person));
        });
        finder->open();
    });
    addLine(form, u"people.min-h-index"_s, tr("&Hide papers without an author of this h-index"),
            tr("0: hide none"));
}

QWidget *SettingsDialog::makeModelPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 16);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(8);
    auto *intro = new QLabel(
        tr("Without a model, papers are ranked on this computer. With one, titles, abstracts "
           "and your criteria are sent to the service below."));
    intro->setWordWrap(true);
    form->addRow(intro);
    addLine(form, u"llm.endpoint"_s, tr("Service &address"), u"https://…/v1"_s);
    addLine(form, u"llm.model"_s, tr("Model &name"), {});
    form->addRow(tr("&Key"), makeKeyRow());
    m_prefilter = new PrefilterChooser(prefilterRuleOf(m_services.settings()));
    form->addRow(tr("S&end to the model"), m_prefilter);
    for (const QString &key : m_prefilter->values().keys())
        form->addRow(m_complaints[key] = makeComplaint(key));
    addLine(form, u"llm.max-usd-run"_s, tr("Cap a &run, in US dollars"), tr("0: none"));
    addLine(form, u"llm.max-usd-month"_s, tr("Cap a mo&nth, in US dollars"), tr("0: none"));
    return page;
}

QWidget *SettingsDialog::makeWindowPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(8);
    addSwitch(form, u"window.motion"_s, tr("Papers &glide to their new place"));
    return page;
}

QLineEdit *SettingsDialog::addLine(QFormLayout *form, const QString &key, const QString &label,
                                   const QString &hint)
{
    auto *line = new QLineEdit(m_services.settings().text(key).value_or(QString()));
    line->setObjectName(key);
    line->setPlaceholderText(hint);
    form->addRow(label, line);
    form->addRow(m_complaints[key] = makeComplaint(key));
    m_lines.insert(key, line);
    return line;
}

void SettingsDialog::addSwitch(QFormLayout *form, const QString &key, const QString &label)
{
    auto *box = new QCheckBox(label);
    box->setObjectName(key);
    box->setChecked(m_services.settings().text(key).value_or(QString()) == "on"_L1);
    form->addRow(box);
    m_switches.insert(key, box);
    m_complaints[key] = makeComplaint(key);
    form->addRow(m_complaints[key]);
}

QWidget *SettingsDialog::makeKeyRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_key = new QLineEdit;
    m_key->setObjectName(u"key"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("Type a new key to replace the stored one"));
    m_keyState = new QLabel(tr("…"));
    m_keyState->setObjectName(u"keyState"_s);
    m_deleteKey = new QPushButton(tr("&Delete"));
    m_deleteKey->setEnabled(false);
    layout->addWidget(m_key, 1);
    layout->addWidget(m_keyState);
    layout->addWidget(m_deleteKey);
    row->setFocusProxy(m_key);
    connect(m_deleteKey, &QPushButton::clicked, this, [this] { saveKey(true); });
    describeKey();
    return row;
}

void SettingsDialog::describeKey()
{
    deliver(m_services.keyStore().read(u"llm"_s), this, [this](const Result<QString> &key) {
        const bool isSet = key && !key->isEmpty();
        m_keyState->setText(isSet ? tr("set") : tr("not set"));
        m_deleteKey->setEnabled(isSet);
    });
}

void SettingsDialog::saveKey(bool remove)
{
    // The parent hears of a failure: this dialog may be closed by then.
    QWidget *teller = parentWidget();
    const QFuture<Result<void>> saving = remove
                                             ? m_services.keyStore().remove(u"llm"_s)
                                             : m_services.keyStore().write(u"llm"_s, m_key->text());
    deliver(saving, teller, [teller](const Result<void> &saved) {
        if (!saved)
            showMessage(teller, tr("Key not saved"), sentence(saved.error(), Doing::UsingKeyStore));
    });
    if (remove)
        describeKey();
}

bool SettingsDialog::apply(const QString &key, const QString &text)
{
    const Result<void> set = m_services.settings().setText(key, text);
    QLabel *complaint = m_complaints.value(key);
    complaint->setVisible(!set);
    if (!set)
        complaint->setText(tr("Not accepted: %1").arg(set.error().detail));
    return set.has_value();
}

void SettingsDialog::accept()
{
    bool isGood = true;
    QHash<QString, QString> chosen = m_scan->values();
    chosen.insert(m_prefilter->values());
    for (auto value = chosen.cbegin(); value != chosen.cend(); ++value)
        isGood &= apply(value.key(), value.value());
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        isGood &= apply(line.key(), line.value()->text());
    for (auto box = m_switches.cbegin(); box != m_switches.cend(); ++box)
        isGood &= apply(box.key(), box.value()->isChecked() ? u"on"_s : u"off"_s);
    if (!isGood)
        return;
    if (!m_key->text().isEmpty())
        saveKey(false);
    QDialog::accept();
}

} // namespace firstlight
