// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/questionkey.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// To be raised when answers to the same bytes would mean something else.
constexpr int keyVersion = 2;

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString questionKey(const QuestionFrame &frame, const Paper &paper)
{
    const QString text = paper.title + u'\n' + paper.authors.join(u'\n') + u'\n' + paper.abstract;
    // An object's members are in the order of their names.
    const QJsonObject question{{u"key"_s, keyVersion},
                               {u"host"_s, frame.host},
                               {u"model"_s, frame.model},
                               {u"effort"_s, frame.effort},
                               {u"output"_s, int(frame.output)},
                               {u"system"_s, digest(frame.system.toUtf8())},
                               {u"purpose"_s, toString(frame.purpose)},
                               {u"opinion"_s, frame.opinion},
                               {u"paper"_s, paper.id.toString()},
                               {u"version"_s, paper.version},
                               {u"text"_s, digest(text.toUtf8())}};
    return digest(QJsonDocument(question).toJson(QJsonDocument::Compact));
}

} // namespace firstlight
