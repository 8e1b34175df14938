// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QChartView>

#include <vector>

class QAbstractBarSeries;
class QBarSet;
class QGraphicsSimpleTextItem;

namespace mm::ui {

/// Bars in one hue: what is, dark, and what was before, as a light tint beside it. Figures stand on
/// the bars where there is room, and come when the mouse rests on one. No place for the keyboard:
/// the same figures stand in the table beside it.
class BarChart final : public QChartView
{
    Q_OBJECT
public:
    enum class Lie { Upright, Lying };

    struct Bar
    {
        QString label;
        /// Rupees: for the length of the bar, never for a figure.
        qreal now = 0;
        qreal before = 0;
        /// What stands on the bar: the figure.
        QString figure;
        /// Said when the mouse rests on it.
        QString tip;
    };

    BarChart(QLatin1StringView purpose, Lie lie, QWidget* parent = nullptr);

    /// What was before: a tint of the hue that still stands out from the ground, 3 : 1.
    [[nodiscard]] static QColor colorBefore(const Tokens& tokens);

    /// Said in the middle while no bar has a length.
    void setEmptyWords(const QString& words);
    /// The first bar stands at the left, or at the top.
    void setBars(const std::vector<Bar>& bars);
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void draw();
    void addAxes(QAbstractBarSeries* series, qreal most);
    void paintSets();
    void placeFigures();
    void giveWordsRoom();
    void placeHeadings(const QRectF& plot);
    [[nodiscard]] std::size_t headingStep(const QRectF& plot) const;
    [[nodiscard]] qreal widest(QString Bar::*text) const;
    QGraphicsSimpleTextItem* write(const QString& text);
    void sayFigure(bool over, int index);
    [[nodiscard]] std::size_t barAt(int index) const;

    Lie m_lie;
    std::vector<Bar> m_bars;
    QString m_emptyWords;
    QBarSet* m_now = nullptr;
    QBarSet* m_before = nullptr;
    QList<QGraphicsSimpleTextItem*> m_figures;
    qreal m_most = 1;
    qreal m_barPart = 1;
};

} // namespace mm::ui
