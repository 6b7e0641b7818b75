// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/settingsdialog.h"

#include "base/async.h"
#include "dialogs/appearancepage.h"
#include "dialogs/authorfinder.h"
#include "dialogs/complaint.h"
#include "dialogs/keyeditor.h"
#include "dialogs/modelspage.h"
#include "dialogs/notificationspage.h"
#include "dialogs/scanchooser.h"
#include "dialogs/shortcutspage.h"
#include "run/reading.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Small screens and large type.
QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

} // namespace

SettingsDialog::SettingsDialog(Services &services, const QList<KeyBinding> &bindings,
                               QWidget *parent)
    : QDialog(parent)
    , m_services(services)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto *pages = m_pages = new QTabWidget(this);
    pages->addTab(scrolling(makeArxivPage()), tr("&arXiv"));
    m_models =
        new ModelsPage({services.settings(), services.keyStore(), services.connectionTest()});
    m_complaints.insert(m_models->complaints());
    pages->addTab(m_models, tr("&Models"));
    addWindowPages(bindings);
    m_complaint = makeComplaint(u"settings"_s);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(pages, 1);
    column->addWidget(m_complaint);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(&m_models->key(), &KeyEditor::kept, this, [this] {
        if (std::exchange(m_isKeepingKey, false))
            accept();
    });
    connect(&m_models->key(), &KeyEditor::notKept, this, [this] { stayOpen(); });
    resize(QSize(620, 680).boundedTo(screen()->availableSize() - QSize(0, 80)));
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

void SettingsDialog::addWindowPages(const QList<KeyBinding> &bindings)
{
    m_appearance = new AppearancePage(m_services.settings());
    connect(m_appearance, &AppearancePage::looksTried, this, &SettingsDialog::looksTried);
    m_pages->addTab(m_appearance, tr("A&ppearance"));
    m_notifications = new NotificationsPage(m_services.settings());
    m_pages->addTab(m_notifications, tr("&Notifications"));
    m_shortcuts = new ShortcutsPage(bindings);
    m_pages->addTab(m_shortcuts, tr("&Keyboard"));
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

void SettingsDialog::stayOpen()
{
    m_isKeepingKey = false;
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
}

bool SettingsDialog::apply(const QString &key, const QString &text)
{
    const Result<void> set = m_services.settings().setText(key, text);
    QLabel *complaint = m_complaints.value(key, m_complaint);
    complaint->setVisible(!set);
    if (!set)
        complaint->setText(tr("Not accepted: %1").arg(set.error().detail));
    return set.has_value();
}

// On the page that is not shown nobody would see it.
void SettingsDialog::showComplaint()
{
    for (QLabel *complaint : std::as_const(m_complaints)) {
        if (complaint->isHidden())
            continue;
        for (int page = 0; page < m_pages->count(); ++page) {
            if (m_pages->widget(page)->isAncestorOf(complaint))
                m_pages->setCurrentIndex(page);
        }
        if (auto *page = qobject_cast<QScrollArea *>(m_pages->currentWidget()))
            page->ensureWidgetVisible(complaint);
        return;
    }
}

void SettingsDialog::accept()
{
    bool isGood = true;
    QHash<QString, QString> chosen = m_scan->values();
    chosen.insert(m_models->values());
    chosen.insert(m_appearance->values());
    chosen.insert(m_notifications->values());
    for (auto value = chosen.cbegin(); value != chosen.cend(); ++value)
        isGood &= apply(value.key(), value.value());
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        isGood &= apply(line.key(), line.value()->text());
    for (auto box = m_switches.cbegin(); box != m_switches.cend(); ++box)
        isGood &= apply(box.key(), box.value()->isChecked() ? u"on"_s : u"off"_s);
    if (const Result<void> saved = m_shortcuts->saveTo(m_services.settings()); !saved) {
        m_complaint->setText(tr("Not accepted: %1").arg(saved.error().detail));
        m_complaint->show();
        isGood = false;
    }
    if (!isGood)
        return showComplaint();
    if (!m_models->key().hasUnkept())
        return QDialog::accept();
    m_isKeepingKey = true;
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    m_models->key().keep();
}

} // namespace firstlight
