// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Views
{

// Fusion with drawn borders. Fusion takes its edges from a darker shade of the window, which on black is black: fields,
// boxes and buttons would have no outline. Here each gets one, two pixels in the highlight when it has focus.
class OutlinedStyle : public QProxyStyle
{
    Q_OBJECT
public:
    // edge: stands out from window and base by 3 : 1 at least.
    explicit OutlinedStyle(const QColor &edge);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;

private:
    enum class Shape { Box, Circle };
    void drawBorder(const QStyleOption *option, const QRect &rect, QPainter *painter, Shape shape = Shape::Box) const;

    QColor m_edge;
};

} // namespace Views
