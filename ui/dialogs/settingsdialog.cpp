// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/settingsdialog.h"

#include "base/async.h"
#include "dialogs/allsettingspage.h"
#include "dialogs/appearancepage.h"
#include "dialogs/authorfinder.h"
#include "dialogs/complaint.h"
#include "dialogs/keyeditor.h"
#include "dialogs/modelspage.h"
#include "dialogs/notificationspage.h"
#include "dialogs/scanchooser.h"
#include "dialogs/settingcontrol.h"
#include "dialogs/settingsearch.h"
#include "dialogs/shortcutspage.h"
#include "messages.h"
#include "run/reading.h"
#include "settings/settingslines.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
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
    addAllSettings();
    auto *search = new SettingSearch(pages, this);
    connect(search, &SettingSearch::chosen, this, &SettingsDialog::goTo);
    m_complaint = makeComplaint(u"settings"_s);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(search, 1);
    column->addWidget(m_complaint);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(&m_models->key(), &KeyEditor::kept, this, [this] {
        if (std::exchange(m_isKeepingKey, false))
            accept();
    });
    connect(&m_models->key(), &KeyEditor::notKept, this, [this] { stayOpen(); });
    resize(QSize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 42)
               .boundedTo(screen()->availableSize() - QSize(40, 80)));
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
    m_pages->addTab(scrolling(m_notifications), tr("&Notifications"));
    m_shortcuts = new ShortcutsPage(bindings);
    m_pages->addTab(m_shortcuts, tr("&Keyboard"));
}

// The last page. The others show most of its settings, too: what is changed here is shown there at
// once, and what is changed there is shown here when this page is.
void SettingsDialog::addAllSettings()
{
    m_all = new AllSettingsPage(settingValues(m_services.settings()));
    m_pages->addTab(m_all, tr("All &settings"));
    connect(&m_all->model(), &SettingsModel::edited, this,
            [this](const QString &key, const QString &text) {
                for (int page = 0; page + 1 < m_pages->count(); ++page)
                    showSetting(m_pages->widget(page), key, text);
            });
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        const QHash<QString, QString> values = pageValues();
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            m_all->model().show(value.key(), value.value());
    });
    connect(m_all, &AllSettingsPage::exportRequested, this, &SettingsDialog::exportTo);
    connect(m_all, &AllSettingsPage::importRequested, this, &SettingsDialog::importFrom);
}

QHash<QString, QString> SettingsDialog::pageValues() const
{
    QHash<QString, QString> values = m_scan->values();
    values.insert(m_models->values());
    values.insert(m_appearance->values());
    values.insert(m_notifications->values());
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        values.insert(line.key(), line.value()->text());
    for (auto box = m_switches.cbegin(); box != m_switches.cend(); ++box)
        values.insert(box.key(), box.value()->isChecked() ? u"on"_s : u"off"_s);
    return values;
}

void SettingsDialog::goTo(const SoughtSetting &setting)
{
    if (!setting.control)
        return m_all->select(setting.key);
    if (auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget()))
        area->ensureWidgetVisible(setting.control, 24, 64);
    setting.control->setFocus(Qt::ShortcutFocusReason);
    markControl(setting.control);
}

void SettingsDialog::exportTo(const QString &path)
{
    SettingValues values = settingValues(m_services.settings());
    const SettingValues &shown = m_all->model().values();
    for (auto value = shown.cbegin(); value != shown.cend(); ++value)
        values.insert(value.key(), value.value());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(settingsText(values).toUtf8()) < 0 ||
        !file.commit())
        showMessage(this, tr("Export settings"),
                    tr("The file could not be written: %1").arg(file.errorString()));
}

void SettingsDialog::importFrom(const QString &path)
{
    const Result<SettingsReading> reading = settingsFromFile(path);
    if (!reading)
        return showMessage(this, tr("Import settings"),
                           tr("Nothing was taken over: %1").arg(reading.error().detail));
    SettingsModel &model = m_all->model();
    for (auto value = reading->taken.cbegin(); value != reading->taken.cend(); ++value) {
        if (const int row = model.rowOf(value.key()); row >= 0)
            model.setData(model.index(row, SettingsModel::Value), value.value(), Qt::EditRole);
        else
            m_shortcuts->take(value.key().mid(5), keysFromStored(value.value()));
    }
    m_all->tell(*reading, path);
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
    Settings &settings = m_services.settings();
    const bool isAsBefore = settings.text(key) == Result<QString>(text);
    const Result<void> set = isAsBefore ? Result<void>() : settings.setText(key, text);
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
    const QHash<QString, QString> chosen = pageValues();
    for (auto value = chosen.cbegin(); value != chosen.cend(); ++value)
        isGood &= apply(value.key(), value.value());
    const SettingValues &all = m_all->model().values();
    for (auto value = all.cbegin(); value != all.cend(); ++value) {
        if (!chosen.contains(value.key()) && m_all->model().rowOf(value.key()) >= 0)
            isGood &= apply(value.key(), value.value());
    }
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
