// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keystore.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace firstlight {

// Where the key for a host is, and where a new one is to be put. Never shows a key.
class KeyEditor final : public QWidget
{
    Q_OBJECT

public:
    // The store must outlive it.
    explicit KeyEditor(KeyStore &store, QWidget *parent = nullptr);

    // configuredHost: the one in the settings, to which alone the environment's key is sent; empty
    // where none is set yet. What was typed for another host is cleared.
    void setHost(const QString &host, const QString &configuredHost);

    QString host() const { return m_name.host; }
    // What is typed, else what was found; empty: neither.
    QString secret() const;
    bool hasUnkept() const; // typed and not yet put anywhere
    // Puts what is typed into the key store; kept or notKept follows.
    void keep();

Q_SIGNALS:
    void kept();
    void notKept(); // the reason, and what can be done, is shown

private:
    QWidget *makeButtons();
    QWidget *makeConsent();
    void clearTyped();
    void refresh();
    void show(const FoundKey &key);
    void tell(const QString &trouble);
    void keepForSession();
    void keepInFile();
    void remove();
    void done(const QString &trouble);
    void updateButtons();

    KeyStore &m_store;
    KeyName m_name{QStringLiteral("llm"), {}};
    KeyStore::Trust m_trust = KeyStore::Trust::Configured;
    QString m_configuredHost;
    QString m_clearedHost; // that a cleared key was typed for; empty: none was
    FoundKey m_found;
    int m_asking = 0; // numbers the questions, to drop answers out of date
    bool m_isLooking = false;
    bool m_isKeeping = false;
    QLineEdit *m_key;
    QLabel *m_state;
    QLabel *m_trouble;
    QPushButton *m_delete;
    QPushButton *m_inKeychain = nullptr;
    QPushButton *m_inSession = nullptr;
    QPushButton *m_inFile = nullptr;
    QWidget *m_buttons;
    QWidget *m_consent;
};

} // namespace firstlight
