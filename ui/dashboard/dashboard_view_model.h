// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/receipts/day_figures.h"
#include "ui/dashboard/dashboard_spans.h"

#include <QObject>

namespace mm::ui {

class DeskRunner;

/// One line of figures, with what stood there in the span before.
struct FigureRow
{
    /// An hour or the first day of what the row sums up, in a row of time; else invalid and -1.
    int hour = -1;
    QDate day;
    /// A counter, category, seva or mode, as in receipts::ShareFigure; empty in a row of time.
    QString code;
    QString name;
    QString nameLocal;
    qint64 count = 0;
    Money amount;
    Money before;
};

/// What the dashboard shows, without a widget: the figures of a day, week, month or year, held
/// against the span before. Reading needs "report.view".
class DashboardViewModel final : public QObject
{
    Q_OBJECT
public:
    enum class By { Time, Category, Seva, Counter, Mode };
    Q_ENUM(By)

    /// Both outlive the view-model. Begins with today.
    DashboardViewModel(DeskRunner& runner, const Clock& clock, QObject* parent = nullptr);

    /// Reads the figures; changed() or refused() follows.
    void load();
    void showSpan(SpanKind kind);
    /// The same kind of span before, and after; never after today.
    void earlier();
    void later();
    [[nodiscard]] bool hasLater() const;
    /// Back to the span that today lies in.
    void showNow();
    /// What the table and the second chart divide by; changed() follows at once.
    void divideBy(By by);

    [[nodiscard]] SpanKind kind() const { return m_kind; }
    [[nodiscard]] By by() const { return m_by; }
    /// The whole span, also what of it is still to come.
    [[nodiscard]] DaySpan span() const;
    [[nodiscard]] DaySpan before() const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const receipts::PeriodFigures& figures() const { return m_figures; }
    [[nodiscard]] const receipts::PeriodFigures& figuresBefore() const { return m_before; }
    [[nodiscard]] bool isEmpty() const
    {
        return m_figures.receipts == 0 && m_figures.cancelled == 0;
    }

    /// By hour of a day, by day of a week or month, by month of a year: without a gap, in order.
    [[nodiscard]] std::vector<FigureRow> overTime() const;
    /// By anything else, the largest first; what was there before and is no more stands at the end.
    [[nodiscard]] std::vector<FigureRow> shares(By by) const;
    [[nodiscard]] std::vector<FigureRow> rows() const;

    /// The change in tenths of a per cent; nothing where there was nothing before.
    [[nodiscard]] static std::optional<qint64> changePermille(Money now, Money before);
    /// The part of a whole in tenths of a per cent, rounded; 0 of nothing.
    [[nodiscard]] static qint64 partPermille(Money part, Money whole);

Q_SIGNALS:
    void changed();
    void refused(const mm::Error& error);

private:
    struct Read;
    [[nodiscard]] std::vector<FigureRow> byHour() const;
    [[nodiscard]] std::vector<FigureRow> byDay() const;
    [[nodiscard]] std::vector<FigureRow> byMonth() const;

    DeskRunner& m_runner;
    const Clock& m_clock;
    SpanKind m_kind = SpanKind::Day;
    By m_by = By::Category;
    QDate m_day;
    quint64 m_question = 0;
    bool m_isLoaded = false;
    receipts::PeriodFigures m_figures;
    receipts::PeriodFigures m_before;
    std::vector<receipts::HourFigure> m_hours;
    std::vector<receipts::HourFigure> m_hoursBefore;
};

} // namespace mm::ui
