// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace firstlight {

// The language a service is spoken to in.
enum class Dialect {
    OpenAi,    // Chat Completions, with all who imitate it
    Anthropic, // Messages
    Ollama     // its own /api/chat: its imitation of Chat Completions cuts long prompts
};

// As in settings: "openai", "anthropic", "ollama".
QString toString(Dialect dialect);
std::optional<Dialect> dialectFromString(QStringView text); // empty for "auto" and all else

// What a service charges and how soon it answers.
enum class Tier {
    Standard,
    Flex // half the price where the service has it; may be turned down or take minutes
};

// A model behind a service.
struct Endpoint
{
    QUrl base; // what the dialect's paths are appended to, "/v1" included where the service has it
    QString model;
    QString key;    // empty where the service wants none; never logged
    QString effort; // reasoning effort as the service spells it; "lowest"; empty: not sent
    std::optional<Dialect> dialect; // empty: as the address tells
    Tier tier = Tier::Standard;
};

// The dialect set, or what the address tells: Anthropic's host, Ollama's port; else OpenAi.
Dialect dialectOf(const Endpoint &endpoint);

// "api.openai.com", "localhost:11434": what the journal and what was learnt go by.
QString hostOf(const QUrl &base);

} // namespace firstlight
