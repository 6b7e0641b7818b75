// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace firstlight {

// Bars for the values 1 to 10 above a slider's groove; those from the cut-off up are filled, those
// below it drawn as outlines.
// Says nothing that the slider beside it does not say in words.
class Histogram final : public QWidget
{
    Q_OBJECT

public:
    explicit Histogram(QWidget *parent = nullptr);

    void setCounts(const std::array<int, 11> &counts);
    void setCutoff(int cutoff);
    // Where the slider below has its handle at 1 and at 10, in pixels.
    void setEnds(double first, double last);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<int, 11> m_counts{};
    int m_cutoff = 1;
    double m_first = 8;
    double m_last = 112;
};

} // namespace firstlight
