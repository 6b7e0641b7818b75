// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What fuzzers and the test of the seeds do with an input: each reads it with one parser and ends
// the program when the outcome breaks that parser's contract.
namespace firstlight::fuzz {

void feed(const QByteArray &input);
void atom(const QByteArray &input); // the announcement feed and the search
void listing(const QByteArray &input);
void oai(const QByteArray &input);

} // namespace firstlight::fuzz
