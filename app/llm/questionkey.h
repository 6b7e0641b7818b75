// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/endpoint.h"
#include "llm/wireform.h"
#include "paper/paper.h"
#include "paper/request.h"

namespace firstlight {

// All that a verdict depends on, but the paper. The other papers of a batch are not in it.
struct QuestionFrame
{
    QString host;
    QString model;
    QString effort; // as the reader set it
    WireForm::Output output = WireForm::Output::Schema;
    QString system; // the prompt's fixed part
    Purpose purpose = Purpose::Abstracts;
    int opinion = 1; // 2, 3, … of second opinions
};

// SHA-256, in hexadecimal: equal for questions that need not be asked twice.
QString questionKey(const QuestionFrame &frame, const Paper &paper);

} // namespace firstlight
