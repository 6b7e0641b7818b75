// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace firstlight {

// Numbers as base-128 digits, the low ones first; all but the last carry the high bit.
inline void appendNumber(QByteArray &bytes, quint32 number)
{
    constexpr quint32 goesOn = 128;
    for (; number >= goesOn; number /= goesOn)
        bytes.append(static_cast<char>(number | goesOn));
    bytes.append(static_cast<char>(number));
}

class NumberReader final
{
public:
    // The bytes must outlive it.
    explicit NumberReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    bool isAtEnd() const { return m_at >= m_bytes.size(); }

    // 0 behind the end.
    quint32 byte() { return isAtEnd() ? 0 : static_cast<unsigned char>(m_bytes.at(m_at++)); }

    // Of at most 28 bits; what is longer is cut.
    quint32 number()
    {
        quint32 value = 0;
        for (quint32 shift = 0; shift < 28; shift += 7) {
            const quint32 digit = byte();
            value |= (digit & 127U) << shift;
            if (digit < 128)
                break;
        }
        return value;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace firstlight
