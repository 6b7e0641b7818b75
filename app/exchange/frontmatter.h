// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace firstlight {

// The block of YAML at the top of a Markdown note, split from what follows. Only what is set
// changes; every other byte of the file stays, in its place.
class FrontMatter final
{
public:
    // A file without such a block is all body.
    explicit FrontMatter(const QByteArray &file);

    // False where the block is no plain list of keys: then nothing can be set in it.
    bool isUnderstood() const { return m_isUnderstood; }

    // The key's scalar or its list; no value is an empty list. Empty where the key is not there or
    // is written in a way that is not understood.
    std::optional<QStringList> values(QByteArrayView key) const;
    bool has(QByteArrayView key) const;

    // text: YAML behind "key:". In place of the key's present lines, else at the end.
    void set(const QByteArray &key, const QByteArray &text);
    void remove(QByteArrayView key);

    const QByteArray &body() const { return m_body; }
    void setBody(const QByteArray &body) { m_body = body; }

    // "\r\n" where the file's lines end so.
    const QByteArray &lineEnd() const { return m_lineEnd; }

    QByteArray file() const;

private:
    struct Entry
    {
        QByteArray key; // empty: blank lines and comments between keys
        QByteArray lines;
        qsizetype valueAt = 0; // in lines
    };

    void read(const QByteArray &block);
    const Entry *find(QByteArrayView key) const;

    QByteArray m_byteOrderMark;
    QByteArray m_opening; // the fences, as they were
    QByteArray m_closing;
    QByteArray m_lineEnd;
    QList<Entry> m_entries;
    QByteArray m_body;
    bool m_isUnderstood = true;
};

// A YAML scalar in double quotes, inert in templates, too: never "<%".
QByteArray yamlText(const QString &text);

// The items on lines of their own, for behind "key:".
QByteArray yamlList(const QStringList &texts);

} // namespace firstlight
