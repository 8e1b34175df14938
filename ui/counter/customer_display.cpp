// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/customer_display.h"

#include "models/core/indian_format.h"
#include "reports/pdf/qr_code.h"
#include "ui/counter/counter_view_model.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QWindow>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Parts of the height of the display.
constexpr qreal kMargin = 0.05;
constexpr qreal kNameSize = 0.06;
constexpr qreal kLineSize = 0.042;
constexpr qreal kAmountSize = 0.22;
constexpr qreal kWordsSize = 0.045;
/// More lines than these are told by the total alone.
constexpr size_t kMostLines = 6;

QImage codeImage(const QByteArray& payload)
{
    const auto code = pdf::qrCode(payload);
    if (!code) {
        return {};
    }
    constexpr int kQuiet = 4;
    const int side = code->side + 2 * kQuiet;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->side; ++y) {
        for (int x = 0; x < code->side; ++x) {
            if (code->dark[static_cast<size_t>(y * code->side + x)]) {
                image.setPixel(x + kQuiet, y + kQuiet, qRgb(0, 0, 0));
            }
        }
    }
    return image;
}

/// The font at most `pixels` high in which `text` fits into `width`.
QFont fitting(QFont font, const QString& text, qreal pixels, qreal width)
{
    font.setPixelSize(std::max(8, static_cast<int>(pixels)));
    const qreal needed = QFontMetricsF(font).horizontalAdvance(text);
    if (needed > width && needed > 0) {
        font.setPixelSize(std::max(8, static_cast<int>(pixels * width / needed)));
    }
    return font;
}

} // namespace

CustomerDisplay::CustomerDisplay(CounterViewModel& model)
    : QWidget(nullptr,
        Qt::Window | Qt::WindowDoesNotAcceptFocus | Qt::WindowTitleHint | Qt::WindowCloseButtonHint)
    , m_model(model)
{
    setObjectName(u"customerDisplay"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    // The program ends with its own window, whatever stands on the other screen.
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(480, 320);
    connect(&m_model, &CounterViewModel::ready, this, &CustomerDisplay::refresh);
    connect(&m_model, &CounterViewModel::ticketChanged, this, &CustomerDisplay::refresh);
    connect(&m_model, &CounterViewModel::stateChanged, this, &CustomerDisplay::refresh);
    refresh();
}

QScreen* CustomerDisplay::otherScreen(const QWidget* window, const QString& wanted)
{
    const auto screens = QGuiApplication::screens();
    if (!wanted.isEmpty()) {
        for (QScreen* screen : screens) {
            if (screen->name() == wanted) {
                return screen;
            }
        }
    }
    for (QScreen* screen : screens) {
        if (screen != window->screen()) {
            return screen;
        }
    }
    return nullptr;
}

void CustomerDisplay::showOn(QScreen* screen)
{
    if (screen == nullptr) {
        resize(800, 480);
        show();
        return;
    }
    setWindowFlag(Qt::FramelessWindowHint);
    setGeometry(screen->geometry());
    if (windowHandle() != nullptr) {
        windowHandle()->setScreen(screen);
    }
    showFullScreen();
}

void CustomerDisplay::refresh()
{
    const QByteArray before = m_view.upi;
    m_view = customerView(m_model);
    if (m_view.upi != before) {
        m_code = m_view.upi.isEmpty() ? QImage() : codeImage(m_view.upi);
    }
    setWindowTitle(m_view.templeName);
    const QString shown = m_view.greeting.isEmpty()
        ? m_view.caption + u' ' + formatInr(m_view.amount, InrStyle::Short, InrSymbol::Rupee)
        : m_view.greeting;
    setAccessibleName(shown);
    update();
}

void CustomerDisplay::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillRect(rect(), tokens[Role::Window]);
    const qreal margin = height() * kMargin;
    QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    painter.setPen(tokens[Role::Primary]);
    const qreal nameHeight = height() * kNameSize * 1.6;
    painter.setFont(fitting(font(), m_view.templeName, height() * kNameSize, area.width()));
    painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), nameHeight)), Qt::AlignCenter,
        m_view.templeName);
    area.setTop(area.top() + nameHeight);
    if (!m_view.greeting.isEmpty()) {
        painter.setPen(tokens[Role::Text]);
        painter.setFont(fitting(font(), m_view.greeting, height() * kAmountSize, area.width()));
        painter.drawText(area, Qt::AlignCenter, m_view.greeting);
        return;
    }
    if (!m_code.isNull()) {
        QRectF right = area;
        right.setLeft(area.right() - std::min(area.width() * 0.42, area.height()));
        paintCode(painter, right);
        area.setRight(right.left() - margin);
    }
    QRectF top = area;
    top.setHeight(area.height() * 0.42);
    paintLines(painter, top);
    area.setTop(top.bottom());
    paintAmount(painter, area);
}

void CustomerDisplay::paintLines(QPainter& painter, const QRectF& area) const
{
    const Tokens& tokens = tokensFor(this);
    painter.setPen(tokens[Role::Text]);
    QFont small = font();
    small.setPixelSize(std::max(8, static_cast<int>(height() * kLineSize)));
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    const qreal step = metrics.height() * 1.25;
    const size_t room = std::min(kMostLines, static_cast<size_t>(area.height() / step));
    const size_t first = m_view.lines.size() > room ? m_view.lines.size() - room : 0;
    qreal y = area.top();
    for (size_t i = first; i < m_view.lines.size(); ++i) {
        const QRectF row(area.left(), y, area.width(), step);
        const auto& line = m_view.lines[i];
        const qreal figures = metrics.horizontalAdvance(line.amount) + step;
        drawTextLine(&painter, row.toAlignedRect(), Qt::AlignRight | Qt::AlignVCenter, line.amount);
        drawTextLine(&painter, row.adjusted(0, 0, -figures, 0).toAlignedRect(),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(line.title, Qt::ElideRight, row.width() - figures));
        y += step;
    }
}

void CustomerDisplay::paintAmount(QPainter& painter, const QRectF& area) const
{
    const Tokens& tokens = tokensFor(this);
    QFont small = font();
    small.setPixelSize(std::max(8, static_cast<int>(height() * kWordsSize)));
    const qreal line = QFontMetricsF(small).height() * 1.3;
    painter.setPen(tokens[Role::Muted]);
    painter.setFont(small);
    drawTextLine(&painter, QRectF(area.left(), area.top(), area.width(), line).toAlignedRect(),
        Qt::AlignLeft | Qt::AlignVCenter, m_view.caption);
    const QRectF figures = area.adjusted(0, line, 0, -2 * line);
    const QString amount = formatInr(m_view.amount, InrStyle::Short, InrSymbol::Rupee);
    const QFont large =
        fitting(font(), amount, std::min(height() * kAmountSize, figures.height()), area.width());
    // By the ink: the same distance over the figures and under them, and flush with the words.
    const QFontMetricsF metrics(large);
    const qreal feet = figures.center().y() + metrics.capHeight() / 2;
    painter.setPen(tokens[Role::Primary]);
    painter.setFont(large);
    painter.drawText(QPointF(figures.left() - metrics.leftBearing(amount.front()), feet), amount);
    painter.setPen(tokens[Role::Text]);
    painter.setFont(small);
    drawTextLines(&painter,
        QRectF(area.left(), area.bottom() - 2 * line, area.width(), 2 * line).toAlignedRect(),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_view.words,
        lineBox(small, m_view.words));
}

void CustomerDisplay::paintCode(QPainter& painter, const QRectF& area) const
{
    QFont small = font();
    small.setPixelSize(std::max(8, static_cast<int>(height() * kWordsSize)));
    const qreal caption = QFontMetricsF(small).height() * 1.6;
    const qreal side = std::min(area.width(), area.height() - caption);
    // Whole dots to a module: a phone reads it from half a metre.
    const int module = std::max(1, static_cast<int>(side) / m_code.width());
    const int whole = module * m_code.width();
    const QRectF square(area.left() + (area.width() - whole) / 2, area.top(), whole, whole);
    painter.drawImage(square, m_code);
    painter.setPen(tokensFor(this)[Role::Text]);
    painter.setFont(fitting(font(), m_view.upiCaption, height() * kWordsSize, area.width()));
    drawTextLine(&painter,
        QRectF(area.left(), square.bottom(), area.width(), caption).toAlignedRect(),
        Qt::AlignCenter, m_view.upiCaption);
}

void CustomerDisplay::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace mm::ui
