// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/connectiontest.h"
#include "settings/settings.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace firstlight {

class ConnectionTester;
class KeyEditor;
class KeyStore;
class ModelChooser;

// The model's service: which, where, spoken to how, by which key, which model; and whether all
// that works.
class EndpointForm final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        const Settings &settings;
        KeyStore &keyStore;
        ConnectionTest &connectionTest;
    };
    // The parts must outlive it.
    explicit EndpointForm(const Parts &parts, QWidget *parent = nullptr);

    // By setting: its text as chosen, not checked; and where to complain of it.
    QHash<QString, QString> values() const;
    const QHash<QString, QLabel *> &complaints() const { return m_complaints; }

    KeyEditor &key() { return *m_key; }
    Endpoint endpoint() const; // as chosen
    void focus(EndpointSetting setting);

Q_SIGNALS:
    void serviceChanged();
    void told(QWidget *outcome); // of a test; may be scrolled out of sight

private:
    void fillChoices(const Settings &settings);
    void layOut();
    QLabel *complaint(const QString &setting);
    void takePreset();
    void addressChanged();

    QString m_configuredHost;
    QComboBox *m_preset;
    QLineEdit *m_address;
    QComboBox *m_dialect;
    KeyEditor *m_key;
    ModelChooser *m_model;
    QComboBox *m_effort;
    ConnectionTester *m_tester;
    QHash<QString, QLabel *> m_complaints;
};

} // namespace firstlight
