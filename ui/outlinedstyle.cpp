// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlinedstyle.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Views
{
OutlinedStyle::OutlinedStyle(const QColor &edge)
    : QProxyStyle(u"Fusion"_s)
    , m_edge(edge)
{
}

void OutlinedStyle::drawBorder(const QStyleOption *option, const QRect &rect, QPainter *painter, Shape shape) const
{
    const bool hasFocus =
        option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
    const int width = hasFocus ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, shape == Shape::Circle);
    painter->setPen(hasFocus ? option->palette.color(QPalette::Highlight) : m_edge);
    painter->setBrush(Qt::NoBrush);
    for (int inset = 0; inset < width; ++inset) {
        const QRect line = rect.adjusted(inset, inset, -1 - inset, -1 - inset);
        if (shape == Shape::Circle) {
            painter->drawEllipse(line);
        } else {
            painter->drawRect(line);
        }
    }
    painter->restore();
}

void OutlinedStyle::drawPrimitive(
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
    case PE_IndicatorRadioButton:
        drawBorder(option, option->rect, painter, Shape::Circle);
        break;
    default:
        break;
    }
}

void OutlinedStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox) {
        drawBorder(option, option->rect, painter);
    } else if (control == CC_ScrollBar) {
        drawBorder(option, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
    }
}

void OutlinedStyle::drawControl(
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
