// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyname.h"

namespace firstlight {

using namespace Qt::StringLiterals;

QString KeyName::entry() const
{
    return host.isEmpty() ? use : QString(use + u'@' + host);
}

std::optional<KeyName> KeyName::fromString(const QString &text)
{
    const KeyName name{text.section(u'@', 0, 0), text.section(u'@', 1).trimmed().toLower()};
    if (name.use != "llm"_L1 && name.use != "semantic-scholar"_L1)
        return {};
    return name;
}

} // namespace firstlight
