// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accent.h"

#include "contrast.h"

#include <QCoreApplication>

namespace Views
{
namespace
{

QColor hueOf(Accent accent)
{
    switch (accent) {
    case Accent::Waiting:
        return QColor::fromHsl(212, 170, 120);
    case Accent::RunningOut:
        return QColor::fromHsl(24, 220, 110);
    case Accent::AccessRunning:
        return QColor::fromHsl(276, 130, 125);
    case Accent::NeedsAttention:
        return QColor::fromHsl(354, 170, 120);
    }
    return {};
}

} // namespace

QColor accentColor(Accent accent, const QColor &ground)
{
    // Black is the ground of high contrast, where level AAA of the guidelines is expected.
    const double ratio = ground == QColor(Qt::black) ? enhancedContrast : legibleContrast + 0.1;
    return legibleOn(ground, hueOf(accent), ratio);
}

QPainterPath accentShape(Accent accent, const QRectF &square)
{
    QPainterPath path;
    switch (accent) {
    case Accent::Waiting: {
        const qreal stroke = square.width() / 5;
        path.addEllipse(square);
        path.addEllipse(square.adjusted(stroke, stroke, -stroke, -stroke));
        path.setFillRule(Qt::OddEvenFill);
        break;
    }
    case Accent::RunningOut:
        path.addPolygon({QPointF(square.center().x(), square.top()), square.bottomRight(), square.bottomLeft()});
        path.closeSubpath();
        break;
    case Accent::AccessRunning:
        path.addEllipse(square);
        break;
    case Accent::NeedsAttention:
        path.addPolygon({QPointF(square.center().x(), square.top()), QPointF(square.right(), square.center().y()),
            QPointF(square.center().x(), square.bottom()), QPointF(square.left(), square.center().y())});
        path.closeSubpath();
        break;
    }
    return path;
}

QString accentWord(Accent accent)
{
    switch (accent) {
    case Accent::Waiting:
        //: A request waits for a decision, stands beside the time left
        return QCoreApplication::translate("Views::Accent", "waiting");
    case Accent::RunningOut:
        //: The time for a decision is running out
        return QCoreApplication::translate("Views::Accent", "running out");
    case Accent::AccessRunning:
        //: Access was granted and may be in use
        return QCoreApplication::translate("Views::Accent", "access running");
    case Accent::NeedsAttention:
        return QCoreApplication::translate("Views::Accent", "needs attention");
    }
    return {};
}

} // namespace Views
