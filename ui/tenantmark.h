// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace Views
{

// The sign of a tenant: a small square in a colour of its own, with the first letter of its name. The colour is worked
// out from the tenant's id, so that it is the same in every list, every confirmation and every run; it is never the
// only sign, because the name always stands beside it and eight colours are fewer than the tenants there may be.

// What makes a tenant's sign.
struct TenantSign {
    QString tenantId; // GUID in any case; empty: the tenant is not known and has no sign
    QString title;    // its name as delivered, or the id

    friend bool operator==(const TenantSign &, const TenantSign &) = default;
};

// The colour for the tenant with this id, in a shade that stands out from `ground` in light, dark and high contrast.
QColor tenantColor(const QString &tenantId, const QColor &ground);

// The first letter or digit of the name, in upper case; empty when there is none.
QString tenantInitial(const QString &title);

// Paints the sign into `square`. ground: what it is painted on. Nothing when the tenant is not known.
void paintTenantSign(QPainter &painter, const QRect &square, const TenantSign &sign, const QColor &ground);

// The sign as a widget, as high as a line of its parent's text. It takes no room for a tenant that is not known. A
// screen reader is told nothing by it: the name stands beside it.
class TenantMark : public QWidget
{
    Q_OBJECT

public:
    explicit TenantMark(QWidget *parent = nullptr);

    void showTenant(const TenantSign &sign);
    const TenantSign &sign() const { return m_sign; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TenantSign m_sign;
};

} // namespace Views
