// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace firstlight {

// Whose key, and the only host to which it is sent.
struct KeyName
{
    QString use;  // "llm" or "semantic-scholar"
    QString host; // "api.openai.com", "localhost:8080"; empty: no service is set yet

    // As it is stored: "llm@api.openai.com"; "llm" without a host.
    QString entry() const;
    // Of such a text; empty for another use.
    static std::optional<KeyName> fromString(const QString &text);

    friend bool operator==(const KeyName &, const KeyName &) = default;
};

} // namespace firstlight
