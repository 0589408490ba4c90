// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"

#include "outlinedstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

struct Shades {
    QRgb window, base, alternate, button, text, disabled, placeholder;
    QRgb highlight, highlightedText, link, visitedLink;
    QRgb light, midlight, mid, dark, shadow; // the edges that styles draw, from lightest to darkest
};

constexpr Shades lightShades{
    .window = 0xfff1f3f5,
    .base = 0xffffffff,
    .alternate = 0xfff7f8fa,
    .button = 0xfff4f5f7,
    .text = 0xff1d2125,
    .disabled = 0xff868d96,
    .placeholder = 0xff626a73,
    .highlight = 0xff2b62ad,
    .highlightedText = 0xffffffff,
    .link = 0xff1f5aa8,
    .visitedLink = 0xff6b4397,
    .light = 0xffffffff,
    .midlight = 0xfff8f9fa,
    .mid = 0xffc6cbd2,
    .dark = 0xff9ba2ab,
    .shadow = 0xff6c737c,
};

constexpr Shades darkShades{
    .window = 0xff23262b,
    .base = 0xff1a1c20,
    .alternate = 0xff1f2226,
    .button = 0xff31353b,
    .text = 0xffe6e8eb,
    .disabled = 0xff7a8189,
    .placeholder = 0xff9aa1aa,
    .highlight = 0xff2f68b5,
    .highlightedText = 0xffffffff,
    .link = 0xff82b1f0,
    .visitedLink = 0xffbf9ce8,
    .light = 0xff4a4f57,
    .midlight = 0xff3c4047,
    .mid = 0xff2a2d32,
    .dark = 0xff141619,
    .shadow = 0xff000000,
};

constexpr QRgb darkEdge = 0xff6f767f; // of fields and boxes: 3.3 : 1 on the window, 3.7 : 1 on the base

constexpr Shades highContrastShades{
    .window = 0xff000000,
    .base = 0xff000000,
    .alternate = 0xff000000,
    .button = 0xff000000,
    .text = 0xffffffff,
    .disabled = 0xffa8a8a8,
    .placeholder = 0xffd0d0d0,
    .highlight = 0xffffe34d,
    .highlightedText = 0xff000000,
    .link = 0xff7fc8ff,
    .visitedLink = 0xffdfb3ff,
    .light = 0xffffffff,
    .midlight = 0xffffffff,
    .mid = 0xffffffff,
    .dark = 0xffffffff,
    .shadow = 0xffffffff,
};

QPalette paletteFrom(const Shades &shades)
{
    const QColor text(shades.text);
    QPalette palette(text, QColor(shades.button), QColor(shades.light), QColor(shades.dark), QColor(shades.mid), text,
        text, QColor(shades.base), QColor(shades.window));
    palette.setColor(QPalette::Midlight, shades.midlight);
    palette.setColor(QPalette::Shadow, shades.shadow);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::Accent, shades.highlight);
    palette.setColor(QPalette::HighlightedText, shades.highlightedText);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.visitedLink);
    palette.setColor(QPalette::PlaceholderText, shades.placeholder);
    palette.setColor(QPalette::ToolTipBase, shades.button);
    palette.setColor(QPalette::ToolTipText, shades.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.text);
    return palette;
}

// The style the platform chose, as it was before the first change.
const QString &systemStyleName()
{
    static const QString name = QApplication::style()->name();
    return name;
}

} // namespace

QPalette paletteOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        break;
    case Appearance::Light:
        return paletteFrom(lightShades);
    case Appearance::Dark:
        return paletteFrom(darkShades);
    case Appearance::HighContrast:
        return paletteFrom(highContrastShades);
    }
    return QApplication::style()->standardPalette();
}

void applyAppearance(QApplication &, Appearance appearance)
{
    const QString &systemStyle = systemStyleName();
    switch (appearance) {
    case Appearance::System:
        if (QApplication::style()->name() != systemStyle) {
            QApplication::setStyle(systemStyle);
        }
        // An empty palette hands the colours back to the platform theme, or to the style where there is none.
        QApplication::setPalette(QPalette());
        return;
    case Appearance::Light:
        QApplication::setStyle(u"Fusion"_s);
        break;
    case Appearance::Dark:
        QApplication::setStyle(new OutlinedStyle(darkEdge));
        break;
    case Appearance::HighContrast:
        QApplication::setStyle(new OutlinedStyle(QColor(highContrastShades.text)));
        break;
    }
    QApplication::setPalette(paletteOf(appearance));
}

} // namespace Views
