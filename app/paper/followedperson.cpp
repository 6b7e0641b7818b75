// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/followedperson.h"

#include "paper/foldedname.h"

#include <QRegularExpression>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isSuffix(const QString &part)
{
    static const QRegularExpression suffix(u"^(jr|sr|ii|iii|iv)\\.?\\s*(<[^>]*>)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return suffix.match(part).hasMatch();
}

} // namespace

Result<FollowedPerson> followedPersonFromString(const QString &entry)
{
    static const QRegularExpression idAlone(u"^s2:\\s*([0-9]{1,19})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nameAndId(u"^(.*?)\\s*<\\s*s2:\\s*([0-9]{1,19})\\s*>$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const QString text = entry.simplified();
    if (const auto match = idAlone.match(text); match.hasMatch())
        return FollowedPerson{{}, match.captured(1)};
    const auto match = nameAndId.match(text);
    const QString name = match.hasMatch() ? match.captured(1) : text;
    const bool isName = !name.contains(u'<') && !name.contains(u'>') &&
                        !name.startsWith("s2:"_L1, Qt::CaseInsensitive);
    const bool hasLetters = !foldedName(name).isEmpty();
    if (!isName || !(hasLetters || (name.isEmpty() && match.hasMatch())))
        return failure(
            Error::Kind::Usage,
            u"“%1” is none of: Name, Name <s2:NUMBER>, s2:NUMBER (an author of Semantic Scholar)"_s
                .arg(text));
    return FollowedPerson{name, match.captured(2)};
}

QString toString(const FollowedPerson &person)
{
    if (person.authorId.isEmpty())
        return person.name;
    if (person.name.isEmpty())
        return u"s2:"_s + person.authorId;
    return u"%1 <s2:%2>"_s.arg(person.name, person.authorId);
}

QStringList splitNames(const QString &text)
{
    QStringList parts;
    const QStringList pieces = text.simplified().split(u',', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const QString part = piece.trimmed();
        if (!parts.isEmpty() && isSuffix(part))
            parts.last().append(", "_L1).append(part);
        else if (!part.isEmpty())
            parts.append(part);
    }
    const bool isFamilyFirst =
        parts.size() == 2 && !parts.first().contains(u' ') && !parts.first().contains(u':');
    return isFamilyFirst ? QStringList{parts.join(u", "_s)} : parts;
}

} // namespace firstlight
