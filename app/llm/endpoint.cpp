// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/endpoint.h"

#include "llm/knownservice.h"

namespace firstlight {

using namespace Qt::StringLiterals;

QString toString(Dialect dialect)
{
    switch (dialect) {
    case Dialect::OpenAi:
        return u"openai"_s;
    case Dialect::Anthropic:
        return u"anthropic"_s;
    case Dialect::Ollama:
        break;
    }
    return u"ollama"_s;
}

std::optional<Dialect> dialectFromString(QStringView text)
{
    for (const Dialect dialect : {Dialect::OpenAi, Dialect::Anthropic, Dialect::Ollama}) {
        if (text == toString(dialect))
            return dialect;
    }
    return {};
}

Dialect dialectOf(const Endpoint &endpoint)
{
    return endpoint.dialect.value_or(serviceAt(endpoint.base).dialect);
}

QString hostOf(const QUrl &base)
{
    const QString host = base.host().toLower();
    return base.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(base.port());
}

} // namespace firstlight
