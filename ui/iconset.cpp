// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iconset.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// Renders one symbolic drawing and gives it the colour of the mode. Pixmaps are kept in QPixmapCache.
class TintedIconEngine : public QIconEngine
{
public:
    struct Tint {
        QColor normal; // invalid: the drawing keeps its own colours
        QColor disabled;
        QColor selected;
    };

    TintedIconEngine(QString name, const Tint &tint)
        : m_name(std::move(name))
        , m_tint(tint)
    {
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QSize pixels = (QSizeF(size) * scale).toSize();
        const QColor color = colorOf(mode);
        const QString key =
            u"lockbox-icon %1 %2x%3 %4"_s.arg(m_name).arg(pixels.width()).arg(pixels.height()).arg(color.rgba(), 0, 16);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = rendered(pixels, color);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_tint.disabled;
        case QIcon::Selected:
            return m_tint.selected;
        default:
            return m_tint.normal;
        }
    }

    QPixmap rendered(const QSize &pixels, const QColor &color) const
    {
        QPixmap pixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(u":/icons/%1.svg"_s.arg(m_name)).render(&painter);
        if (color.isValid()) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), color);
        }
        return pixmap;
    }

    QString m_name;
    Tint m_tint;
};

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    return QIcon(new TintedIconEngine(name,
        {palette.color(QPalette::Active, QPalette::WindowText), palette.color(QPalette::Disabled, QPalette::WindowText),
            palette.color(QPalette::Active, QPalette::HighlightedText)}));
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new TintedIconEngine(name, {color, color, color}));
}

QIcon applicationIcon()
{
    return QIcon(new TintedIconEngine(u"app"_s, {}));
}

} // namespace Views
