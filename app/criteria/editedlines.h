// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteriasource.h"

namespace firstlight {

// Lines of a text in whose places others are put; positions are those of the text at the start.
class EditedLines final
{
public:
    explicit EditedLines(const QStringList &lines);

    qsizetype size() const { return m_lines.size(); }
    const QString &line(qsizetype at) const { return m_lines.at(at); } // as it was
    bool isBlank(qsizetype at) const;                                  // as it was

    void replace(SourceLines place, const QStringList &lines);
    void insertBehind(qsizetype at, const QStringList &lines); // behind what stands there by now
    void insertBefore(qsizetype at, const QStringList &lines);
    QStringList standingAt(SourceLines place) const; // by now

    // A part of its own, a blank line on either side.
    void insertPartBehind(qsizetype at, const QStringList &lines); // -1: at the beginning

    QString text() const;

private:
    QStringList m_lines;
    QList<QStringList> m_standing; // in each line's place
    QString m_lineEnd;
};

// How an entry of a list begins: indent, mark, label and the blanks behind it.
QString entryPrefix(const QString &line);

struct ListForm
{
    QString prefix;        // of an entry where the list has none yet
    bool isShared = false; // several entries may share a line
    bool isWhole = false;  // an entry is a line as it stands, indent and all
    QStringList (*linesOf)(const QStringList &entries) = nullptr; // of entries that share one
};

// Makes a list in the text another one. anchor: the line behind which a list that is empty begins.
void editList(EditedLines &lines, const QStringList &before, const QStringList &after,
              const QList<SourceLines> &source, const ListForm &form, qsizetype anchor);

} // namespace firstlight
