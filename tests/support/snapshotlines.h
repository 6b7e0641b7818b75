// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace firstlight::test {

// Lines shaped like those of arXiv's metadata snapshot, of made-up words with natural frequencies:
// the same ones on every machine.
class SnapshotLines final
{
public:
    SnapshotLines();

    // Without a line end. Ids ascend from 1501.00001.
    QByteArray next();

private:
    QByteArray words(int count);
    QByteArray authors(int count);
    int below(int limit);

    std::mt19937 m_random; // of one seed
    QList<QByteArray> m_vocabulary;
    std::vector<double> m_frequencies; // cumulative
    int m_number = 0;
};

} // namespace firstlight::test
