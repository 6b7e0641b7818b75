// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// What joins parts of sentences, in the reader's language: not every language has our commas.

QString commaJoined(const QString &first, const QString &second);     // "one, two"
QString semicolonJoined(const QString &first, const QString &second); // "one; two"
QString withCause(const QString &what, const QString &cause);         // "what (cause)"
QString withSubject(const QString &subject, const QString &what);     // "subject: what"
QString asSentence(const QString &text);                              // "text."
QString spokenTogether(const QStringList &parts);                     // "one. two. three"

// A menu's or a tab's text for where it stands alone: without the mnemonic, "…" stays. Chinese and
// Japanese append theirs: "設定(&S)…".
QString withoutMnemonic(const QString &text);

} // namespace firstlight
