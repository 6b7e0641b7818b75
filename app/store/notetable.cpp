// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notetable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

struct Note
{
    QDateTime madeAt;
    QString machine;
    QString text;
};

QString headed(const Note &note)
{
    QStringList head;
    if (!note.machine.isEmpty())
        head.append(note.machine);
    if (note.madeAt.toMSecsSinceEpoch() > 0)
        head.append(note.madeAt.toString(u"yyyy-MM-dd hh:mm 'UTC'"_s));
    return u"[%1]\n%2"_s.arg(head.isEmpty() ? u"…"_s : head.join(u", "_s), note.text);
}

void show(Session &session, qint64 paper, const QString &text)
{
    session.run(u"INSERT INTO reader_state (paper, note) VALUES (?, ?) "
                "ON CONFLICT (paper) DO UPDATE SET note = excluded.note"_s,
                {paper, notNull(text)});
}

} // namespace

void writeNote(Session &session, qint64 paper, const QString &text, const QDateTime &now)
{
    const qint64 latest =
        session.value(u"SELECT max(made_at) FROM note_text WHERE paper = ?"_s, {paper})
            .toLongLong();
    session.run(u"UPDATE note_text SET is_replaced = 1, text = '' "
                "WHERE paper = ? AND is_replaced = 0"_s,
                {paper});
    session.run(u"INSERT INTO note_text (paper, id, made_at, machine, text) VALUES (?, "
                "lower(hex(randomblob(8))), ?, coalesce((SELECT name FROM machine), ''), ?)"_s,
                {paper, std::max(now.toMSecsSinceEpoch(), latest + 1), notNull(text)});
    show(session, paper, text);
}

void showNotes(Session &session, qint64 paper)
{
    QList<Note> notes;
    QSqlQuery rows =
        session.run(u"SELECT made_at, machine, text FROM note_text WHERE paper = ? AND text <> '' "
                    "AND is_replaced = 0 ORDER BY made_at, machine, text, id"_s,
                    {paper});
    while (rows.next()) {
        const QString text = rows.value(2).toString();
        // The same words need not be read twice.
        if (notes.isEmpty() || notes.constLast().text != text)
            notes.append({momentFromSql(rows.value(0)), rows.value(1).toString(), text});
    }
    QStringList texts;
    for (const Note &note : notes)
        texts.append(notes.size() == 1 ? note.text : headed(note));
    show(session, paper, texts.join(u"\n\n"_s));
}

} // namespace firstlight
