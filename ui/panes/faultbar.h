// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedfaults.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace firstlight {

// Above the list: what is missing of the newest days, and how to get it. Closed by the reader, it
// stays away until there is another fault.
class FaultBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FaultBar(QWidget *parent = nullptr);

    void setFaults(const QList<FeedFault> &faults);
    // While something else is said in this place.
    void setHeldBack(bool isHeldBack);

Q_SIGNALS:
    void retryRequested(QDate from, QDate to); // the days whose feeds failed or stalled
    void fillRequested(QDate from, QDate to);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void describe();
    void applyColors();
    bool isNews() const;
    void request(bool isMissing, void (FaultBar::*signal)(QDate, QDate));

    QList<FeedFault> m_faults;
    QList<FeedFault> m_closed; // those that were shown when the reader closed the bar
    bool m_isHeldBack = false;
    bool m_isColoring = false;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_fill;
    QToolButton *m_more;
    QToolButton *m_close;
    QScrollArea *m_room; // of the details
    QLabel *m_details;
};

} // namespace firstlight
