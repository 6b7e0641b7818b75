// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changewords.h"

#include <QCoreApplication>

namespace firstlight {

namespace {

QString counted(const char *text, qsizetype papers)
{
    return QCoreApplication::translate("ChangeWords", text, nullptr, static_cast<int>(papers));
}

} // namespace

QString changeText(const ReaderChange &change)
{
    using Field = ReaderField;
    const qsizetype papers = change.papers.size();
    switch (change.field) {
    case Field::Read:
        return change.on
                   ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "mark %Ln paper(s) as read"),
                             papers)
                   : counted(QT_TRANSLATE_N_NOOP("ChangeWords", "mark %Ln paper(s) as unread"),
                             papers);
    case Field::Starred:
        return change.on
                   ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "star %Ln paper(s)"), papers)
                   : counted(QT_TRANSLATE_N_NOOP("ChangeWords", "unstar %Ln paper(s)"), papers);
    case Field::ToRead:
        return change.on
                   ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "put %Ln paper(s) on To read"),
                             papers)
                   : counted(QT_TRANSLATE_N_NOOP("ChangeWords", "take %Ln paper(s) off To read"),
                             papers);
    case Field::Rescued:
        return change.on
                   ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "rescue %Ln paper(s)"), papers)
                   : counted(QT_TRANSLATE_N_NOOP("ChangeWords", "no longer rescue %Ln paper(s)"),
                             papers);
    case Field::Dismissed:
        return change.on
                   ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) not interesting"),
                             papers)
                   : counted(
                         QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) interesting after all"),
                         papers);
    case Field::Tag:
        return (change.on
                    ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "tag %Ln paper(s) %1"), papers)
                    : counted(QT_TRANSLATE_N_NOOP("ChangeWords", "take tag %1 off %Ln paper(s)"),
                              papers))
            .arg(change.tag);
    case Field::Note:
        break;
    }
    return QCoreApplication::translate("ChangeWords", "change the note");
}

QString doneText(const ReaderChange &change)
{
    using Field = ReaderField;
    const qsizetype papers = change.papers.size();
    switch (change.field) {
    case Field::Read:
        return change.on
                   ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) marked as read"),
                             papers)
                   : counted(QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) marked as unread"),
                             papers);
    case Field::Starred:
        return change.on
                   ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) starred"), papers)
                   : counted(QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) unstarred"), papers);
    case Field::ToRead:
        return change.on
                   ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) put on To read"),
                             papers)
                   : counted(QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) taken off To read"),
                             papers);
    case Field::Rescued:
        return change.on
                   ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) rescued"), papers)
                   : counted(QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) no longer rescued"),
                             papers);
    case Field::Dismissed:
        return change.on
                   ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) not interesting"),
                             papers)
                   : counted(
                         QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) interesting after all"),
                         papers);
    case Field::Tag:
        return (change.on
                    ? counted(QT_TRANSLATE_N_NOOP("ChangeWords", "%Ln paper(s) tagged %1"), papers)
                    : counted(QT_TRANSLATE_N_NOOP("ChangeWords", "Tag %1 taken off %Ln paper(s)"),
                              papers))
            .arg(change.tag);
    case Field::Note:
        break;
    }
    return QCoreApplication::translate("ChangeWords", "Note changed");
}

} // namespace firstlight
