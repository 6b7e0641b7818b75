// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

// Rules that a setting's text must keep: each gives the canonical text or Kind::Usage with the
// rule.
namespace firstlight::rules {

Result<QString> categories(const QString &text); // "cs.LG,math.ST"; at least one, known to arXiv
Result<QString> categoriesOrNone(const QString &text); // the same, or empty
Result<QString> onOff(const QString &text);            // on, off; also yes, true, 1 and so on
Result<QString> announceTypes(const QString &text);    // of new, cross, replace, replace-cross
Result<QString> score(const QString &text);            // 1-10
Result<QString> scorer(const QString &text);           // local, llm
Result<QString>
serviceUrl(const QString &text); // https, or http on loopback; no trailing slash; may be empty
Result<QString> seconds(const QString &text);     // 0-3600, fractions allowed
Result<QString> usd(const QString &text);         // 0 or more; 0: no cap
Result<QString> concurrency(const QString &text); // 1-8
Result<QString> hIndex(const QString &text);      // 0-300; 0: off
// empty, lowest, none, minimal, low, medium, high, xhigh, max
Result<QString> effort(const QString &text);
Result<QString> dialect(const QString &text);  // auto, openai, anthropic, ollama
Result<QString> opinions(const QString &text); // 0-4
Result<QString> flex(const QString &text);     // off, scheduled, always
Result<QString> share(const QString &text);    // above 0, at most 1
Result<QString> recall(const QString &text);   // 0.5-0.999; 0: off
// FollowedPersons parted by semicolons or line breaks; by commas too, but for "Family, Given".
Result<QString> people(const QString &text);
Result<QString> theme(const QString &text);       // system, light, dark, high-contrast
Result<QString> windowScale(const QString &text); // 100-300
Result<QString> language(const QString &text);    // system, en, de, fr, es, ja, zh_CN
Result<QString> layout(const QString &text);      // wide, classic
Result<QString> timeOfDay(const QString &text);   // 00:00-23:59, or empty
Result<QString> siteUrl(const QString &text);     // http or https, ends with "/"; may be empty
Result<QString> title(const QString &text);       // a line that says something
Result<QString> folder(const QString &text);      // an absolute path; may be empty
Result<QString> oneLine(const QString &text);     // any text without line breaks

} // namespace firstlight::rules
