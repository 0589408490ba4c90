// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textstyle.h"

namespace Views
{
namespace
{

// Fonts are sized in points or in pixels, whichever the platform chose.
QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    return font;
}

} // namespace

QFont titleFont(const QFont &body)
{
    QFont font = scaled(body, 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont secondaryFont(const QFont &body)
{
    return scaled(body, 0.9);
}

QFont tabularFont(const QFont &font)
{
    QFont tabular = font;
    tabular.setFeature("tnum", 1); // OpenType: tabular figures
    return tabular;
}

bool changesStyle(const QEvent &event)
{
    return event.type() == QEvent::PaletteChange || event.type() == QEvent::StyleChange ||
           event.type() == QEvent::FontChange;
}

} // namespace Views
