// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangement.h"
#include "place.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace firstlight {

class SamplePeek;

// Why a list shows no paper, and the way out.
struct EmptyReason
{
    enum class Kind {
        Loading,
        NoDayYet,
        Getting, // no day yet, but it is on its way
        QuietDay,
        NothingStarred,
        NothingToRead,
        NothingTagged,
        NothingFound,
        EmptyLibrary,
        NothingAlike,
        AllFiltered,
        AllLowHIndex,
        AllCollapsed
    };

    Kind kind = Kind::NoDayYet;
    int hidden = 0;       // papers that filters or collapsed bands hide
    QString holiday = {}; // of QuietDay: its name, if it is one

    friend bool operator==(const EmptyReason &, const EmptyReason &) = default;
};

// Empty when papers are shown.
std::optional<EmptyReason> emptyReason(const Place &place, const Arrangement &arrangement);

class EmptyState final : public QScrollArea
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void explain(const EmptyReason &reason);

Q_SIGNALS:
    void acted(firstlight::EmptyReason::Kind kind);
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Words
    {
        QString title;
        QString text;
        QString button; // empty: there is no way out
    };
    static Words wordsOf(const EmptyReason &reason);
    void draw();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    SamplePeek *m_peek;
    EmptyReason m_reason;
};

} // namespace firstlight
