// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keysentences.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Keys)

public:
    static QString trouble(KeychainState state)
    {
        switch (state) {
        case KeychainState::Answers:
            break;
        case KeychainState::Locked:
            return tr("The key store of this desktop is locked: unlock it, for instance by its "
                      "own program (Passwords and Keys, KWalletManager).");
        case KeychainState::Absent:
            return tr("There is no key store on this desktop that works (%1).");
        case KeychainState::Refused:
            return tr("The key store of this desktop refused (%1).");
        case KeychainState::Silent:
            return tr("The key store of this desktop does not answer; perhaps a window asks to "
                      "unlock it.");
        }
        return {};
    }

    static QString place(const FoundKey &key, const QString &file)
    {
        switch (key.place) {
        case KeyPlace::None:
            break;
        case KeyPlace::Environment:
            return tr("From the environment (FIRSTLIGHT_API_KEY).");
        case KeyPlace::Session:
            return tr("Kept for this session only.");
        case KeyPlace::File:
            return tr("In the file %1, which only you can read.").arg(file);
        case KeyPlace::Keychain:
            return tr("In the key store of this desktop.");
        }
        return tr("None.");
    }

    static QString unsure(const QString &why) { return tr("Not found. %1").arg(why); }
    static QString unread(const QString &why) { return tr("Not read: %1.").arg(why); }
};

} // namespace

QString placeSentence(const FoundKey &key, const QString &file)
{
    if (!key.isFound() && key.keychain != KeychainState::Answers)
        return Words::unsure(troubleSentence(key.keychain, key.detail));
    if (!key.isFound() && !key.detail.isEmpty())
        return Words::unread(key.detail);
    return Words::place(key, file);
}

QString troubleSentence(KeychainState state, const QString &detail)
{
    const QString text = Words::trouble(state);
    return text.contains("%1"_L1) ? text.arg(detail.isEmpty() ? u"?"_s : detail) : text;
}

} // namespace firstlight
