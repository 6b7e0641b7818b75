// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"

#include <QRandomGenerator>

namespace firstlight::test {

// Criteria of all kinds, untidy ones too, of words and of whatever Markdown reads as a mark; the
// same for the same seed.
class RandomCriteria final
{
public:
    explicit RandomCriteria(quint32 seed)
        : m_random(seed)
    {}

    Criteria next();
    // One thing changed as a card would.
    Criteria edited(const Criteria &criteria);
    QString line();
    int below(int limit) { return int(m_random.bounded(limit)); }

private:
    QString piece();
    QString prose();
    QStringList lines(int most);
    Topic topic();

    QRandomGenerator m_random;
};

} // namespace firstlight::test
