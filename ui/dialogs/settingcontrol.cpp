// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/settingcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QList<ShowsSettings *> showers(const QWidget *page)
{
    QList<ShowsSettings *> found;
    const QList<QWidget *> widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (auto *shower = dynamic_cast<ShowsSettings *>(widget))
            found.append(shower);
    }
    return found;
}

void choose(QComboBox *box, const QString &text)
{
    if (const int found = box->findData(text); found >= 0)
        box->setCurrentIndex(found);
    else if (box->isEditable())
        box->setEditText(text);
}

// What listens for the reader's own edits is to hear of these.
void write(QLineEdit *line, const QString &text)
{
    line->setText(text);
    Q_EMIT line->textEdited(text);
    Q_EMIT line->editingFinished();
}

bool showIn(QWidget *control, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(control))
        write(line, text);
    else if (auto *box = qobject_cast<QCheckBox *>(control))
        box->setChecked(text == "on"_L1);
    else if (auto *choice = qobject_cast<QComboBox *>(control))
        choose(choice, text);
    else if (auto *whole = qobject_cast<QSpinBox *>(control))
        whole->setValue(text.toInt());
    else if (auto *number = qobject_cast<QDoubleSpinBox *>(control))
        number->setValue(text.toDouble());
    else
        return false;
    return true;
}

} // namespace

QWidget *settingControl(const QWidget *page, const QString &key)
{
    for (ShowsSettings *shower : showers(page)) {
        if (QWidget *control = shower->controlOf(key))
            return control;
    }
    return page->findChild<QWidget *>(key);
}

bool showSetting(QWidget *page, const QString &key, const QString &text)
{
    for (ShowsSettings *shower : showers(page)) {
        if (shower->showSetting(key, text))
            return true;
    }
    return showIn(page->findChild<QWidget *>(key), text);
}

} // namespace firstlight
