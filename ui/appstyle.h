// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace firstlight {

// A style of Qt's, with boxes, fields and buttons that are seen on a dark ground as well, hints in
// fields and links that can be read, dialog buttons without pictures (Qt's own are drawn for a
// light ground), and icons, boxes and handles that keep pace with text of another size.
class AppStyle final : public QProxyStyle
{
public:
    // key as QStyleFactory knows it; scale in per cent.
    AppStyle(const QString &key, int scale);

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    int m_scale;
};

} // namespace firstlight
