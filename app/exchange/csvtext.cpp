// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtext.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

QString csvField(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    return isPlain ? text : QString(u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"');
}

QString csvSafeField(const QString &text)
{
    const bool isFormula = !text.isEmpty() && QStringView(u"=+-@\t").contains(text.front());
    return csvField(isFormula ? QString(u'\'' + text) : text);
}

} // namespace firstlight
