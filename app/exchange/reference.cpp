// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reference.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isInvisibleControl(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= u'\u202A' && c <= u'\u202E') ||
           (c >= u'\u2066' && c <= u'\u2069');
}

} // namespace

QString doiOf(const Paper &paper)
{
    return paper.doi.isEmpty() ? QString(u"10.48550/arXiv."_s + paper.id.toString()) : paper.doi;
}

QString addressOf(const Paper &paper)
{
    return u"https://arxiv.org/abs/"_s + paper.id.toString();
}

QString onOneLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf(isInvisibleControl);
    return line;
}

} // namespace firstlight
