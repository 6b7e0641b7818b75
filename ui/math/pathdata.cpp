// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/pathdata.h"

#include <array>
#include <cmath>

namespace firstlight {

namespace {

constexpr qsizetype longestData = 60'000;
constexpr double mostUnits = 1e6;
constexpr qsizetype mostPaths = 2000;

class PathReader final
{
public:
    explicit PathReader(QStringView data)
        : m_data(data)
    {}

    std::optional<QPainterPath> read()
    {
        while (skipBlanks()) {
            if (m_data[m_at].isLetter())
                m_command = m_data[m_at++];
            else if (m_command.isNull() || m_command == u'Z')
                return {};
            if (!step())
                return {};
        }
        return m_path;
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u','))
            ++m_at;
        return m_at < m_data.size();
    }

    std::optional<double> number()
    {
        if (!skipBlanks())
            return {};
        const qsizetype from = m_at;
        while (m_at < m_data.size()) {
            const QChar c = m_data[m_at];
            const bool isSign = c == u'-' || c == u'+';
            const bool isSecondDot = c == u'.' && m_data.sliced(from, m_at - from).contains(u'.');
            if (isSecondDot || (isSign && m_at > from) ||
                !(isSign || c == u'.' || (c >= u'0' && c <= u'9')))
                break;
            ++m_at;
        }
        bool isNumber = false;
        const double value = m_data.sliced(from, m_at - from).toDouble(&isNumber);
        return isNumber && std::abs(value) <= mostUnits ? std::optional(value) : std::nullopt;
    }

    template <std::size_t Count>
    bool numbers(std::array<double, Count> &values)
    {
        for (double &value : values) {
            const std::optional<double> found = number();
            if (!found)
                return false;
            value = *found;
        }
        return true;
    }

    bool step()
    {
        std::array<double, 1> one{};
        std::array<double, 2> two{};
        std::array<double, 4> four{};
        std::array<double, 6> six{};
        const QPointF from = m_path.currentPosition();
        const QPointF mirrored = m_hasControl ? 2 * from - m_control : from;
        m_hasControl = false;
        switch (m_command.unicode()) {
        case u'M':
            if (!numbers(two))
                return false;
            m_path.moveTo(two[0], two[1]);
            m_command = u'L';
            return true;
        case u'L':
            return numbers(two) && lineTo({two[0], two[1]});
        case u'H':
            return numbers(one) && lineTo({one[0], from.y()});
        case u'V':
            return numbers(one) && lineTo({from.x(), one[0]});
        case u'Q':
            return numbers(four) && curveTo({four[0], four[1]}, {four[2], four[3]});
        case u'T':
            return numbers(two) && curveTo(mirrored, {two[0], two[1]});
        case u'C':
            if (!numbers(six))
                return false;
            m_path.cubicTo(six[0], six[1], six[2], six[3], six[4], six[5]);
            return true;
        case u'Z':
            m_path.closeSubpath();
            return true;
        default:
            return false;
        }
    }

    bool lineTo(QPointF to)
    {
        m_path.lineTo(to);
        return true;
    }

    bool curveTo(QPointF control, QPointF to)
    {
        m_path.quadTo(control, to);
        m_control = control;
        m_hasControl = true;
        return true;
    }

    QStringView m_data;
    qsizetype m_at = 0;
    QChar m_command;
    QPainterPath m_path;
    QPointF m_control; // of the curve before, for T
    bool m_hasControl = false;
};

} // namespace

std::optional<QPainterPath> pathFromData(QStringView data)
{
    if (data.size() > longestData)
        return {};
    std::optional<QPainterPath> path = PathReader(data).read();
    if (path)
        path->setFillRule(Qt::WindingFill);
    return path;
}

std::optional<QPainterPath> PathCache::path(const QString &data)
{
    if (const auto known = m_paths.constFind(data); known != m_paths.constEnd())
        return *known;
    std::optional<QPainterPath> path = pathFromData(data);
    if (path && m_paths.size() < mostPaths)
        m_paths.insert(data, *path);
    return path;
}

} // namespace firstlight
