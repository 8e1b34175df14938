// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>
#include <QWidget>

#include <cmath>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconPath(QLatin1StringView name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QPixmap drawIcon(QLatin1StringView name, const QColor& color, const QSize& pixels)
{
    const QString key = u"mm/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(iconPath(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setOpacity(static_cast<qreal>(color.alphaF()));
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QLatin1StringView name, Role role, Role onRole, const QWidget* owner)
        : m_name(name)
        , m_role(role)
        , m_onRole(onRole)
        , m_owner(owner)
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap drawn =
            drawIcon(m_name, colorFor(mode, state), (QSizeF(rect.size()) * ratio).toSize());
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawIcon(m_name, colorFor(mode, state), size);
    }

    // `size` is in device pixels already; QIcon sets the ratio on what it gets back.
    QPixmap scaledPixmap(
        const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) override
    {
        return drawIcon(m_name, colorFor(mode, state), size);
    }

    [[nodiscard]] QIconEngine* clone() const override
    {
        return new ThemedIconEngine(m_name, m_role, m_onRole, m_owner);
    }

    [[nodiscard]] QString key() const override { return u"mm-themed"_s; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens& tokens = tokensFor(m_owner);
        QColor color = tokens[state == QIcon::On ? m_onRole : m_role];
        if (mode == QIcon::Disabled) {
            color = tokens[Role::Muted];
            color.setAlphaF(0.6F);
        } else if (mode == QIcon::Selected) {
            color = tokens[Role::OnPrimary];
        }
        return color;
    }

    QLatin1StringView m_name;
    Role m_role;
    Role m_onRole;
    QPointer<const QWidget> m_owner;
};

} // namespace

QIcon themedIcon(QLatin1StringView name, Role role, const QWidget* owner)
{
    return themedIcon(name, role, role, owner);
}

QIcon themedIcon(QLatin1StringView name, Role role, Role onRole, const QWidget* owner)
{
    return QIcon(new ThemedIconEngine(name, role, onRole, owner));
}

QPixmap iconPixmap(QLatin1StringView name, const QColor& color, int size, qreal devicePixelRatio)
{
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    QPixmap pixmap = drawIcon(name, color, QSize(pixels, pixels));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

bool hasIcon(QLatin1StringView name)
{
    return QFile::exists(iconPath(name));
}

} // namespace mm::ui
