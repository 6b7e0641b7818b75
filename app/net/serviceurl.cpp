// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/serviceurl.h"

namespace firstlight {

QUrl below(const QUrl &service, const QString &path)
{
    QUrl url = service;
    const QString base = service.path();
    url.setPath((base.endsWith(u'/') ? base.chopped(1) : base) + path);
    return url;
}

} // namespace firstlight
