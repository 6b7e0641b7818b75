// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/keyeditor.h"

#include "base/async.h"
#include "dialogs/complaint.h"
#include "dialogs/fieldcolumn.h"
#include "settings/keysentences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longLook = std::chrono::seconds(3);

QLabel *namedHint(const QString &name)
{
    QLabel *hint = makeHint();
    hint->setObjectName(name);
    return hint;
}

QPushButton *button(const QString &name, const QString &text, QBoxLayout *row)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

} // namespace

KeyEditor::KeyEditor(KeyStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_key(new QLineEdit)
    , m_state(namedHint(u"keyState"_s))
    , m_trouble(makeComplaint(u"key"_s))
    , m_delete(new QPushButton(tr("De&lete")))
    , m_buttons(makeButtons())
    , m_consent(makeConsent())
{
    m_key->setObjectName(u"key"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("Key of the service"));
    m_key->setPlaceholderText(tr("Type or paste a key"));
    m_delete->setObjectName(u"deleteKey"_s);
    m_delete->setAccessibleName(tr("Delete the key"));
    m_delete->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_key, 1);
    row->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_buttons);
    column->addWidget(m_consent);
    column->addWidget(m_state);
    column->addWidget(m_trouble);
    setFocusProxy(m_key);
    connect(m_key, &QLineEdit::textChanged, this, &KeyEditor::updateButtons);
    connect(m_delete, &QPushButton::clicked, this, &KeyEditor::remove);
    connect(&store, &KeyStore::answeredLate, this, &KeyEditor::refresh);
    updateButtons();
}

QWidget *KeyEditor::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new QLabel(tr("Keep it")));
    m_inKeychain = button(u"keepInKeychain"_s, tr("in the key store"), row);
    m_inSession = button(u"keepForSession"_s, tr("for this session only"), row);
    m_inFile = button(u"keepInFile"_s, tr("in a file…"), row);
    m_inKeychain->setAccessibleName(tr("Keep the key in the key store"));
    m_inSession->setAccessibleName(tr("Keep the key for this session only"));
    m_inFile->setAccessibleName(tr("Keep the key in a file"));
    row->addStretch(1);
    connect(m_inKeychain, &QPushButton::clicked, this, &KeyEditor::keep);
    connect(m_inSession, &QPushButton::clicked, this, &KeyEditor::keepForSession);
    connect(m_inFile, &QPushButton::clicked, this, [this] { m_consent->show(); });
    return buttons;
}

QWidget *KeyEditor::makeConsent()
{
    auto *consent = new QWidget;
    consent->setObjectName(u"fileConsent"_s);
    auto *column = new QVBoxLayout(consent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QLabel *text = namedHint(u"fileConsentText"_s);
    text->setText(tr("The key would be written, not encrypted, to %1. Other users of this computer "
                     "cannot read it, but whoever gets at your files or their backups can.")
                      .arg(m_store.file()));
    column->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QPushButton *agree = button(u"agreeToFile"_s, tr("I agree: keep it in this file"), row);
    QPushButton *decline = button(u"declineFile"_s, tr("No"), row);
    row->addStretch(1);
    column->addLayout(row);
    consent->hide();
    connect(agree, &QPushButton::clicked, this, &KeyEditor::keepInFile);
    connect(decline, &QPushButton::clicked, consent, &QWidget::hide);
    return consent;
}

void KeyEditor::setHost(const QString &host, const QString &configuredHost)
{
    const KeyName name{m_name.use, host};
    if (name == m_name && configuredHost == m_configuredHost && m_asking > 0)
        return;
    if (host != m_name.host)
        clearTyped();
    m_name = name;
    m_configuredHost = configuredHost;
    m_trust = configuredHost.isEmpty() || configuredHost == host ? KeyStore::Trust::Configured
                                                                 : KeyStore::Trust::Kept;
    refresh();
}

// What was typed before any address was set is still for the first.
void KeyEditor::clearTyped()
{
    m_clearedHost.clear();
    if (m_name.host.isEmpty() || !hasUnkept())
        return;
    m_clearedHost = m_name.host;
    m_key->clear();
    tell({});
}

QString KeyEditor::secret() const
{
    return hasUnkept() ? m_key->text().trimmed() : m_found.secret;
}

bool KeyEditor::hasUnkept() const
{
    return !m_key->text().trimmed().isEmpty();
}

void KeyEditor::refresh()
{
    m_found = {};
    m_state->setText(tr("Looking for the key…"));
    updateButtons();
    const int asking = ++m_asking;
    m_isLooking = true;
    QTimer::singleShot(longLook, this, [this, asking] {
        if (asking == m_asking && m_isLooking)
            m_state->setText(
                tr("Looking for the key… %1").arg(troubleSentence(KeychainState::Silent, {})));
    });
    // Without a host it is nobody's yet, and must not become the first one's that is looked at.
    const KeyStore::Trust trust = m_name.host.isEmpty() ? KeyStore::Trust::Kept : m_trust;
    deliver(m_store.find(m_name, trust), this, [this, asking](const FoundKey &key) {
        if (asking == m_asking)
            show(key);
    });
}

void KeyEditor::show(const FoundKey &key)
{
    m_found = key;
    m_isLooking = false;
    QString text = placeSentence(key, m_store.file());
    if (!m_name.host.isEmpty())
        //: %1: a host, as "api.openai.com"; %2: where its key is kept, a sentence
        text = tr("Key for %1: %2").arg(m_name.host, text);
    if (!key.isFound() && m_trust == KeyStore::Trust::Kept &&
        qEnvironmentVariableIsSet("FIRSTLIGHT_API_KEY"))
        text += u' ' + tr("FIRSTLIGHT_API_KEY is sent to %1 only, until you save another address.")
                           .arg(m_configuredHost);
    if (!m_clearedHost.isEmpty())
        //: %1: a host, as "api.openai.com"
        text += u' ' + tr("The key that was typed for %1 is cleared.").arg(m_clearedHost);
    m_state->setText(text);
    updateButtons();
}

void KeyEditor::tell(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void KeyEditor::keep()
{
    if (m_isKeeping)
        return;
    m_isKeeping = true;
    tell({});
    m_state->setText(tr("Asking the key store…"));
    updateButtons();
    deliver(m_store.keepInKeychain(m_name, m_key->text().trimmed()), this,
            [this](const KeychainAnswer &answer) {
                m_isKeeping = false;
                if (answer.isDone())
                    return done(answer.detail);
                m_found.keychain = answer.state;
                m_found.detail = answer.detail;
                show(FoundKey(m_found));
                tell(tr("So it was not kept there. It can be kept for this session only, or in a "
                        "file."));
                m_inSession->setFocus();
                Q_EMIT notKept();
            });
}

void KeyEditor::keepForSession()
{
    m_store.keepForSession(m_name, m_key->text().trimmed());
    done({});
}

void KeyEditor::keepInFile()
{
    const Result<void> written = m_store.keepInFile(m_name, m_key->text().trimmed());
    if (written)
        return done({});
    tell(tr("Not kept: %1.").arg(written.error().detail));
    Q_EMIT notKept();
}

void KeyEditor::remove()
{
    m_delete->setEnabled(false);
    m_state->setText(tr("Asking the key store…"));
    deliver(m_store.remove(m_name), this, [this](const Result<KeychainAnswer> &removed) {
        if (!removed)
            tell(tr("Not deleted: %1.").arg(removed.error().detail));
        else if (!removed->isDone() && removed->state != KeychainState::Absent)
            tell(tr("The key store may still hold it."));
        else
            tell({});
        refresh();
    });
}

void KeyEditor::done(const QString &trouble)
{
    m_key->clear();
    m_clearedHost.clear();
    m_consent->hide();
    tell(trouble);
    refresh();
    Q_EMIT kept();
}

void KeyEditor::updateButtons()
{
    const bool isTyped = hasUnkept();
    m_buttons->setVisible(isTyped);
    m_buttons->setEnabled(!m_isKeeping);
    m_key->setEnabled(!m_isKeeping);
    if (!isTyped)
        m_consent->hide();
    m_delete->setEnabled(m_found.isFound() && m_found.place != KeyPlace::Environment);
}

} // namespace firstlight
