// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/readerchange.h"
#include "store/session.h"

#include <QJsonValue>

namespace firstlight {

// How the log of changes calls a field.
QString nameOf(ReaderField field);
std::optional<ReaderField> readerFieldNamed(const QString &name);

// One thing that the reader may change of papers: a field, or one tag. Values are as the log keeps
// them: moments in milliseconds or null, a note's text, whether a tag is there.
class ReaderValue final
{
public:
    // The session must outlive it.
    ReaderValue(Session &session, ReaderField field, const QString &tag, const QDateTime &now);

    QJsonValue of(qint64 paper);
    // With the moment of the change, by which libraries are merged.
    void write(qint64 paper, const QJsonValue &value);

private:
    Session &m_session;
    ReaderField m_field;
    QString m_tag;
    QDateTime m_now;
    Statement m_read;
    Statement m_write;
    Statement m_remove; // of tags
    Statement m_mark;
};

// Whether a value says that the paper has it.
bool isOn(const QJsonValue &value);

} // namespace firstlight
