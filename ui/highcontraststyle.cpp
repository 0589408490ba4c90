// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "highcontraststyle.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

void drawBorder(const QStyleOption *option, const QRect &rect, QPainter *painter)
{
    const bool hasFocus =
        option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
    const int width = hasFocus ? 2 : 1;
    const QColor color = option->palette.color(hasFocus ? QPalette::Highlight : QPalette::WindowText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (int inset = 0; inset < width; ++inset) {
        painter->setPen(color);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(inset, inset, -1 - inset, -1 - inset));
    }
    painter->restore();
}

} // namespace

HighContrastStyle::HighContrastStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void HighContrastStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_PanelTipLabel:
    case PE_IndicatorCheckBox:
        drawBorder(option, option->rect, painter);
        break;
    default:
        break;
    }
}

void HighContrastStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox) {
        drawBorder(option, option->rect, painter);
    } else if (control == CC_ScrollBar) {
        drawBorder(option, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
    }
}

void HighContrastStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Mid));
    } else if (element == CE_HeaderSection || element == CE_TabBarTabShape) {
        drawBorder(option, option->rect, painter);
    }
}

} // namespace Views
