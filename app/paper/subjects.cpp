// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/subjects.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Source: arXiv's taxonomy; the second name is the canonical one.
constexpr std::array aliases = {
    std::pair("math.MP"_L1, "math-ph"_L1), std::pair("stat.TH"_L1, "math.ST"_L1),
    std::pair("math.IT"_L1, "cs.IT"_L1),   std::pair("q-fin.EC"_L1, "econ.GN"_L1),
    std::pair("cs.SY"_L1, "eess.SY"_L1),   std::pair("cs.NA"_L1, "math.NA"_L1),
};

bool isOf(QStringView category, QStringView asked)
{
    return category == asked || (category.size() > asked.size() && category.startsWith(asked) &&
                                 category[asked.size()] == u'.');
}

} // namespace

bool isSubject(QStringView text)
{
    static const QRegularExpression pattern(uR"(\A[a-z]+(-[a-z]+)*(\.[A-Za-z]{2}|\.[a-z-]+)?\z)"_s);
    return pattern.match(text.toString()).hasMatch();
}

QStringList subjectsAmong(QStringList categories)
{
    categories.removeIf([](const QString &category) { return !isSubject(category); });
    categories.removeDuplicates();
    return categories;
}

bool isWithin(QStringView category, QStringView asked)
{
    if (asked.isEmpty())
        return false;
    if (isOf(category, asked))
        return true;
    return std::any_of(aliases.begin(), aliases.end(), [&](const auto &pair) {
        return (category == pair.first && isOf(QString(pair.second), asked)) ||
               (category == pair.second && isOf(QString(pair.first), asked));
    });
}

} // namespace firstlight
