// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace firstlight {

// Text for others' eyes: what may be a key, a token, a password or an Authorization header is
// replaced by "[redacted]", and so are the secrets that are known. It rather takes too much.
QString withoutSecrets(const QString &text, const QStringList &known = {});

// The reader's home folder as "~", and their login name as "USER".
QString withoutPlaces(const QString &text);

} // namespace firstlight
