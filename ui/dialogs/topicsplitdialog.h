// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteriaedits.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace firstlight {

// Which terms of a topic go to a new one, and what that is called.
class TopicSplitDialog final : public QDialog
{
    Q_OBJECT

public:
    TopicSplitDialog(const Topic &topic, QWidget *parent);

    TopicSplit split() const;

private:
    QLineEdit *m_name;
    QListWidget *m_terms;
};

} // namespace firstlight
