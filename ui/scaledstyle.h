// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace firstlight {

// A style whose icons, boxes and handles keep pace with text of another size.
class ScaledStyle final : public QProxyStyle
{
public:
    // key as QStyleFactory knows it; scale in per cent.
    ScaledStyle(const QString &key, int scale);

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;

private:
    int m_scale;
};

} // namespace firstlight
