// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keystore.h"

namespace firstlight {

// What a reader is told of keys; translated. Never the key nor a part of it.

// "In the key store of this desktop.", "None.", "Cannot tell: …".
QString placeSentence(const FoundKey &key, const QString &file);

// "The key store of this desktop is locked."; empty when it answers.
QString troubleSentence(KeychainState state, const QString &detail);

} // namespace firstlight
