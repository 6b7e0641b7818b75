// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/complaint.h"

#include <QLabel>

namespace firstlight {

using namespace Qt::StringLiterals;

QLabel *makeComplaint(const QString &key)
{
    auto *label = new QLabel;
    label->setObjectName(u"complaint."_s + key);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->hide();
    return label;
}

} // namespace firstlight
