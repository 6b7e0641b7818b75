// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/chat.h"
#include "paper/paper.h"

namespace firstlight {

// By which a service is tried: a paper that we made up, so that nothing of the reader's is sent.
Paper testPaper();
ChatQuestion testQuestion();

// What asking it costs at most; the answer's allowance used up.
Usage worstTestUsage();
// And usually.
Usage expectedTestUsage();

} // namespace firstlight
