// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

} // namespace

QString commaJoined(const QString &first, const QString &second)
{
    return Phrases::tr("%1, %2").arg(first, second);
}

QString semicolonJoined(const QString &first, const QString &second)
{
    return Phrases::tr("%1; %2").arg(first, second);
}

QString withCause(const QString &what, const QString &cause)
{
    return Phrases::tr("%1 (%2)", "what happened, and why").arg(what, cause);
}

QString withSubject(const QString &subject, const QString &what)
{
    return Phrases::tr("%1: %2", "of what, and what is said of it").arg(subject, what);
}

QString asSentence(const QString &text)
{
    return Phrases::tr("%1.", "a whole sentence").arg(text);
}

QString spokenTogether(const QStringList &parts)
{
    return parts.join(Phrases::tr(". ", "between parts that are read aloud"));
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression appended(u"\\(&\\w\\)"_s);
    return QString(text).remove(appended).remove(u'&');
}

} // namespace firstlight
