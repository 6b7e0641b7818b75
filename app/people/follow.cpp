// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/follow.h"

#include <QSet>

namespace firstlight {

QStringList followedAuthors(const Paper &paper, const QStringList &followed)
{
    QSet<QString> names;
    for (const QString &name : followed)
        names.insert(foldedName(name));
    names.remove({});
    QStringList found;
    if (names.isEmpty())
        return found;
    for (const QString &author : paper.authors) {
        if (names.contains(foldedName(author)))
            found.append(author);
    }
    return found;
}

} // namespace firstlight
