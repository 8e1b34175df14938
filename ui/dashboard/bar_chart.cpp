// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/bar_chart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QEvent>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// A heading beside a lying bar ends here.
constexpr qreal kMostHeading = 150;
constexpr qreal kBarPart = 0.72;
constexpr qreal kGap = 3;
/// With fewer bars than these each is no thicker than with so many.
constexpr qreal kFewBars = 5;

} // namespace

QColor BarChart::colorBefore(const Tokens& tokens)
{
    constexpr float kPart = 0.57F;
    const QColor hue = tokens[Role::Primary];
    const QColor ground = tokens[Role::Surface];
    return QColor::fromRgbF(hue.redF() * kPart + ground.redF() * (1 - kPart),
        hue.greenF() * kPart + ground.greenF() * (1 - kPart),
        hue.blueF() * kPart + ground.blueF() * (1 - kPart));
}

BarChart::BarChart(QLatin1StringView purpose, Lie lie, QWidget* parent)
    : QChartView(parent)
    , m_lie(lie)
{
    setPurpose(this, purpose);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(100);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(chart(), &QChart::plotAreaChanged, this, &BarChart::placeFigures);
}

void BarChart::setBars(const std::vector<Bar>& bars)
{
    m_bars = bars;
    draw();
}

void BarChart::setEmptyWords(const QString& words)
{
    m_emptyWords = words;
    viewport()->update();
}

void BarChart::drawForeground(QPainter* painter, const QRectF& /*rect*/)
{
    const bool isEmpty =
        std::ranges::none_of(m_bars, [](const Bar& bar) { return bar.now > 0 || bar.before > 0; });
    if (isEmpty) {
        painter->resetTransform();
        painter->setFont(fontFor(FontRole::Body));
        painter->setPen(tokensFor(this)[Role::Muted]);
        painter->drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyWords);
    }
}

std::size_t BarChart::barAt(int index) const
{
    const auto place = static_cast<std::size_t>(index);
    return m_lie == Lie::Upright ? place : m_bars.size() - 1 - place;
}

void BarChart::draw()
{
    chart()->removeAllSeries();
    for (auto* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
    m_now = new QBarSet(QString());
    m_before = new QBarSet(QString());
    m_most = 0;
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar& bar = m_bars[barAt(i)];
        m_now->append(bar.now);
        m_before->append(bar.before);
        m_most = std::max({m_most, bar.now, bar.before});
    }
    m_most = std::max(m_most, qreal(1));
    QAbstractBarSeries* series = m_lie == Lie::Upright
        ? static_cast<QAbstractBarSeries*>(new QBarSeries(chart()))
        : new QHorizontalBarSeries(chart());
    series->append({m_before, m_now});
    m_barPart = kBarPart * std::min(qreal(1), static_cast<qreal>(m_bars.size()) / kFewBars);
    series->setBarWidth(m_barPart);
    chart()->addSeries(series);
    addAxes(series, m_most);
    connect(m_now, &QBarSet::hovered, this, &BarChart::sayFigure);
    connect(m_before, &QBarSet::hovered, this, &BarChart::sayFigure);
    paintSets();
    placeFigures();
}

void BarChart::addAxes(QAbstractBarSeries* series, qreal most)
{
    auto* headings = new QBarCategoryAxis(chart());
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        // Categories must differ; what follows cannot be seen.
        headings->append(m_bars[barAt(i)].label + QString(i, QChar(u'\u200b')));
    }
    headings->setGridLineVisible(false);
    // Written by placeHeadings: the axis would cut them.
    headings->setLabelsVisible(false);
    auto* values = new QValueAxis(chart());
    values->setRange(0, most);
    values->setVisible(false);
    chart()->addAxis(headings, m_lie == Lie::Upright ? Qt::AlignBottom : Qt::AlignLeft);
    chart()->addAxis(values, m_lie == Lie::Upright ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(headings);
    series->attachAxis(values);
}

void BarChart::paintSets()
{
    if (m_now == nullptr) {
        return;
    }
    const Tokens& tokens = tokensFor(this);
    setBackgroundBrush(tokens[Role::Surface]);
    giveWordsRoom();
    m_now->setPen(Qt::NoPen);
    m_now->setBrush(tokens[Role::Primary]);
    m_before->setPen(Qt::NoPen);
    m_before->setBrush(colorBefore(tokens));
    for (auto* axis : chart()->axes()) {
        axis->setLabelsFont(fontFor(FontRole::Secondary));
        axis->setLabelsBrush(tokens[Role::Text]);
        axis->setLinePen(QPen(tokens[Role::Border]));
    }
    for (auto* figure : std::as_const(m_figures)) {
        figure->setBrush(tokens[Role::Text]);
    }
}

QGraphicsSimpleTextItem* BarChart::write(const QString& text)
{
    auto* figure = new QGraphicsSimpleTextItem(text, chart());
    figure->setFont(fontFor(FontRole::Secondary));
    figure->setBrush(tokensFor(this)[Role::Text]);
    figure->setZValue(20);
    m_figures << figure;
    return figure;
}

qreal BarChart::widest(QString Bar::*text) const
{
    const QFontMetricsF metrics(fontFor(FontRole::Secondary));
    qreal width = 0;
    for (const Bar& bar : m_bars) {
        width = std::max(width, metrics.horizontalAdvance(bar.*text));
    }
    return width;
}

/// Room around the bars for the headings and for the figure past the longest.
void BarChart::giveWordsRoom()
{
    const qreal line = QFontMetricsF(fontFor(FontRole::Secondary)).height() + 2 * kGap;
    const QMarginsF room = m_lie == Lie::Upright
        ? QMarginsF(0, line, 0, line)
        : QMarginsF(std::min(widest(&Bar::label), kMostHeading) + 3 * kGap, 0,
            widest(&Bar::figure) + 5 * kGap, 0);
    chart()->setMargins(room.toMargins());
}

/// Where not all have room, every second stands, or every third.
std::size_t BarChart::headingStep(const QRectF& plot) const
{
    const auto count = static_cast<qreal>(m_bars.size());
    const qreal needed = m_lie == Lie::Upright
        ? widest(&Bar::label) + 2 * kGap
        : QFontMetricsF(fontFor(FontRole::Secondary)).height();
    const qreal slot = (m_lie == Lie::Upright ? plot.width() : plot.height()) / count;
    return static_cast<std::size_t>(std::max(qreal(1), std::ceil(needed / slot)));
}

/// Under upright bars, in front of lying ones.
void BarChart::placeHeadings(const QRectF& plot)
{
    const QFontMetricsF metrics(fontFor(FontRole::Secondary));
    const auto count = static_cast<qreal>(m_bars.size());
    const std::size_t step = headingStep(plot);
    for (std::size_t i = 0; i < m_bars.size(); i += step) {
        const QString words = m_lie == Lie::Upright
            ? m_bars[i].label
            : metrics.elidedText(m_bars[i].label, Qt::ElideRight, kMostHeading);
        const qreal width = metrics.horizontalAdvance(words);
        const qreal middle = (static_cast<qreal>(i) + 0.5) / count;
        QGraphicsSimpleTextItem* heading = write(words);
        if (m_lie == Lie::Upright) {
            heading->setPos(plot.left() + plot.width() * middle - width / 2, plot.bottom() + kGap);
        } else {
            heading->setPos(plot.left() - 2 * kGap - width,
                plot.top() + plot.height() * middle - metrics.height() / 2);
        }
    }
}

// Indian figures, which the chart's own labels cannot write.
void BarChart::placeFigures()
{
    qDeleteAll(m_figures);
    m_figures.clear();
    const QRectF plot = chart()->plotArea();
    if (m_bars.empty() || plot.isEmpty()) {
        return;
    }
    placeHeadings(plot);
    const std::size_t step = headingStep(plot);
    const QFontMetricsF metrics(fontFor(FontRole::Secondary));
    const auto count = static_cast<qreal>(m_bars.size());
    const auto highest = std::ranges::max_element(m_bars, {}, &Bar::now);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        const qreal middle = (static_cast<qreal>(i) + 0.5) / count;
        const qreal width = metrics.horizontalAdvance(bar.figure);
        const bool fits = m_lie == Lie::Lying ? i % step == 0 : width < plot.width() / count;
        const bool isHighest = std::distance(m_bars.begin(), highest) == static_cast<qptrdiff>(i);
        if (bar.now <= 0 || !(fits || isHighest)) {
            continue;
        }
        auto* figure = write(bar.figure);
        if (m_lie == Lie::Upright) {
            const qreal top = plot.bottom() - plot.height() * bar.now / m_most;
            // The strong bar is the right half of its pair.
            const qreal left =
                plot.left() + plot.width() * (middle + m_barPart / 4 / count) - width / 2;
            figure->setPos(
                std::clamp(left, plot.left(), std::max(plot.left(), plot.right() - width)),
                top - metrics.height() - kGap);
        } else {
            const qreal longer = std::max(bar.now, bar.before);
            figure->setPos(plot.left() + plot.width() * longer / m_most + 2 * kGap,
                plot.top() + plot.height() * middle - metrics.height() / 2);
        }
    }
}

void BarChart::sayFigure(bool over, int index)
{
    if (!over || index < 0 || index >= static_cast<int>(m_bars.size())) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(QCursor::pos(), m_bars[barAt(index)].tip, this);
}

void BarChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) {
        paintSets();
    }
}

void BarChart::showEvent(QShowEvent* event)
{
    paintSets();
    QChartView::showEvent(event);
}

} // namespace mm::ui
