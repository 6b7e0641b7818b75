// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace firstlight {

// What control words of TeX's math mode are in Unicode, by their names without the backslash.
// Symbols that text mode knows too are in textables.h.
std::optional<QStringView> mathSign(QStringView name);

// log, sup …: set upright, apart from their neighbours.
bool isMathFunction(QStringView name);

// \hat, \bar …: the combining mark behind the letter. Null for what is no accent.
char16_t mathAccent(QStringView name);

// \mathbf, \text …: the argument stands for itself.
bool isMathStyle(QStringView name);

// \left, \displaystyle …: nothing to see.
bool isMathSilent(QStringView name);

// A relation such as ≤ or →, which stands between blanks.
bool isMathRelation(QChar sign);

// The letter with double strokes: ℝ. The letter itself where there is none.
QString doubleStruck(QChar letter);

// The whole text in small letters above or below the line; empty where Unicode lacks one of them.
std::optional<QString> superscript(QStringView text);
std::optional<QString> subscript(QStringView text);

} // namespace firstlight
