// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/paperanchors.h"

#include <QUrl>

namespace firstlight {

QString anchorWith(QLatin1String kind, const QString &text)
{
    return kind + QString::fromLatin1(QUrl::toPercentEncoding(text));
}

std::optional<QString> anchorText(QLatin1String kind, const QString &anchor)
{
    if (!anchor.startsWith(kind))
        return {};
    return QUrl::fromPercentEncoding(anchor.mid(kind.size()).toUtf8());
}

} // namespace firstlight
