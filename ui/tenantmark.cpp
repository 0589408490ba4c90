// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenantmark.h"

#include "contrast.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace Views
{
namespace
{

// Degrees on the colour circle, apart enough to be told from each other; the order keeps neighbours of a checksum
// apart as well.
constexpr std::array hues{210, 30, 130, 330, 180, 265, 55, 0};

// Contrast of graphical objects by the Web Content Accessibility Guidelines 2.2 (success criterion 1.4.11).
constexpr double graphicContrast = 3.0;

} // namespace

QColor tenantColor(const QString &tenantId, const QColor &ground)
{
    const size_t choice = qChecksum(tenantId.toLower().toUtf8()) % hues.size();
    return legibleOn(ground, QColor::fromHsl(hues.at(choice), 130, 118), graphicContrast);
}

QString tenantInitial(const QString &title)
{
    const auto first = std::ranges::find_if(title, [](QChar character) { return character.isLetterOrNumber(); });
    return first == title.cend() ? QString() : QString(first->toUpper());
}

void paintTenantSign(QPainter &painter, const QRect &square, const TenantSign &sign, const QColor &ground)
{
    if (sign.tenantId.isEmpty()) {
        return;
    }
    const QColor color = tenantColor(sign.tenantId, ground);
    const bool isDark = contrastRatio(color, Qt::white) >= contrastRatio(color, Qt::black);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(square, 3, 3);
    QFont letter = painter.font();
    letter.setPixelSize(qMax(6, square.height() * 7 / 10));
    letter.setWeight(QFont::Bold);
    painter.setFont(letter);
    painter.setPen(isDark ? Qt::white : Qt::black);
    painter.drawText(square, Qt::AlignCenter, tenantInitial(sign.title));
    painter.restore();
}

TenantMark::TenantMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void TenantMark::showTenant(const TenantSign &sign)
{
    m_sign = sign;
    setVisible(!sign.tenantId.isEmpty());
    update();
}

QSize TenantMark::sizeHint() const
{
    const int edge = fontMetrics().height();
    return {edge, edge};
}

void TenantMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTenantSign(painter, rect(), m_sign, palette().color(backgroundRole()));
}

} // namespace Views
