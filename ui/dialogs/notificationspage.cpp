// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/notificationspage.h"

#include "settings/settings.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

NotificationsPage::NotificationsPage(const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_notifies(makeSwitch(u"notify.enabled"_s, tr("&Tell me through the desktop what runs found"),
                            settings.notifies()))
    , m_hasQuietHours(makeSwitch(u"quietHours"_s, tr("&Quiet from"),
                                 settings.quietFrom().isValid() && settings.quietTo().isValid()))
    , m_from(makeTime(u"notify.quiet-from"_s, tr("Quiet from"), settings.quietFrom(), {22, 0}))
    , m_to(makeTime(u"notify.quiet-to"_s, tr("Quiet until"), settings.quietTo(), {7, 0}))
    , m_tray(makeSwitch(u"ui.tray"_s,
                        tr("&Icon in the desktop's tray; closing the window leaves it there"),
                        settings.hasTray()))
{
    auto *until = new QLabel(tr("&until"), this);
    until->setBuddy(m_to);
    auto *hours = new QHBoxLayout;
    hours->setSpacing(8);
    hours->addWidget(m_hasQuietHours);
    hours->addWidget(m_from);
    hours->addWidget(until);
    hours->addWidget(m_to);
    hours->addStretch();
    auto *note = new QLabel(
        tr("What comes in quiet hours is told once when they end. Nothing is told while the window "
           "is in front."),
        this);
    note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_notifies);
    column->addLayout(hours);
    column->addWidget(note);
    column->addWidget(m_tray);
    column->addStretch();
    const auto follow = [this] {
        m_hasQuietHours->setEnabled(m_notifies->isChecked());
        for (QTimeEdit *time : {m_from, m_to})
            time->setEnabled(m_notifies->isChecked() && m_hasQuietHours->isChecked());
    };
    connect(m_notifies, &QCheckBox::toggled, this, follow);
    connect(m_hasQuietHours, &QCheckBox::toggled, this, follow);
    follow();
}

QCheckBox *NotificationsPage::makeSwitch(const QString &setting, const QString &text, bool isOn)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(setting);
    box->setChecked(isOn);
    return box;
}

QTimeEdit *NotificationsPage::makeTime(const QString &setting, const QString &name, QTime time,
                                       QTime proposed)
{
    auto *edit = new QTimeEdit(time.isValid() ? time : proposed, this);
    edit->setObjectName(setting);
    edit->setDisplayFormat(edit->displayFormat().remove(u":ss"_s));
    edit->setAccessibleName(name);
    return edit;
}

QHash<QString, QString> NotificationsPage::values() const
{
    const auto onOff = [](const QCheckBox *box) { return box->isChecked() ? u"on"_s : u"off"_s; };
    const auto time = [this](const QTimeEdit *edit) {
        return m_hasQuietHours->isChecked() ? edit->time().toString(u"HH:mm"_s) : QString();
    };
    return {{u"notify.enabled"_s, onOff(m_notifies)},
            {u"notify.quiet-from"_s, time(m_from)},
            {u"notify.quiet-to"_s, time(m_to)},
            {u"ui.tray"_s, onOff(m_tray)}};
}

bool NotificationsPage::showSetting(const QString &key, const QString &text)
{
    auto *edit = qobject_cast<QTimeEdit *>(controlOf(key));
    if (!edit)
        return false;
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    m_hasQuietHours->setChecked(time.isValid());
    if (time.isValid())
        edit->setTime(time);
    return true;
}

QWidget *NotificationsPage::controlOf(const QString &key) const
{
    for (QTimeEdit *edit : {m_from, m_to}) {
        if (edit->objectName() == key)
            return edit;
    }
    return nullptr;
}

} // namespace firstlight
