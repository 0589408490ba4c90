// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contrast.h"

#include <algorithm>
#include <cmath>

namespace Views
{
namespace
{

// Thresholds and weights of the published definition of relative luminance (sRGB).
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto mix = [share](float a, float b) {
        return a + (b - a) * share;
    };
    return QColor::fromRgbF(
        mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF()));
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor legibleOn(const QColor &ground, const QColor &wanted, double ratio)
{
    const bool darken = contrastRatio(ground, Qt::black) >= contrastRatio(ground, Qt::white);
    const QColor end = darken ? Qt::black : Qt::white;
    constexpr int steps = 40;
    for (int step = 0; step < steps; ++step) {
        const QColor shade = mixed(wanted, end, static_cast<float>(step) / steps);
        if (contrastRatio(shade, ground) >= ratio) {
            return shade;
        }
    }
    return end;
}

QColor mutedText(const QColor &text, const QColor &ground)
{
    constexpr float share = 0.35F;
    // A little above the limit, because the colour is rounded to eight bits a channel when it is painted.
    return legibleOn(ground, mixed(text, ground, share), legibleContrast + 0.1);
}

} // namespace Views
