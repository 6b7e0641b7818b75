// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filekind.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

FileKind kindOfXml(const QByteArray &beginning)
{
    QXmlStreamReader xml(beginning);
    if (!xml.readNextStartElement())
        return FileKind::Unknown;
    const QStringView name = xml.name();
    if (name == "OAI-PMH"_L1 || name == "record"_L1 || name == "ListRecords"_L1)
        return FileKind::Oai;
    return name == "rss"_L1 || name == "feed"_L1 ? FileKind::Feed : FileKind::Unknown;
}

FileKind kindOfJson(const QByteArray &beginning)
{
    // A regular expression, not a parser: the object may be longer than the beginning.
    static const QRegularExpression bundle(u"^\\{\\s*\"firstlight\"\\s*:\\s*\"bundle\""_s);
    static const QRegularExpression id(u"^\\{\\s*\"([^\"\\\\]+)\"\\s*:\\s*\\{"_s);
    static const QRegularExpression line(
        u"^\\{[^\\n]*\"(versions|authors_parsed|update_date|submitter)\"\\s*:"_s);
    const QString text = QString::fromUtf8(beginning);
    if (bundle.match(text).hasMatch())
        return FileKind::Bundle;
    if (id.match(text).hasMatch() || QStringView(text).trimmed() == "{}"_L1)
        return FileKind::DigestJson;
    return line.match(text).hasMatch() ? FileKind::Snapshot : FileKind::Unknown;
}

FileKind kindOfText(const QByteArray &beginning)
{
    static const QRegularExpression digest(u"^#{1,2} +Personali[sz]ed Daily ar ?xiv papers"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::MultilineOption);
    static const QRegularExpression entry(
        u"^#{2,4} +\\d+\\. +\\[.*\\]\\(https?://(www\\.)?arxiv\\.org/"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(beginning);
    return digest.match(text).hasMatch() || entry.match(text).hasMatch() ? FileKind::Digest
                                                                         : FileKind::Unknown;
}

} // namespace

QByteArray withoutByteOrderMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

FileKind fileKindOf(const QByteArray &beginning)
{
    const QByteArray text =
        withoutByteOrderMark(beginning.first(qMin(fileKindBytes, beginning.size()))).trimmed();
    if (text.contains('\0'))
        return FileKind::Unknown;
    if (text.startsWith('{'))
        return kindOfJson(text);
    return text.startsWith('<') ? kindOfXml(text) : kindOfText(text);
}

} // namespace firstlight
