// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_view_model.h"

#include "ui/support/desk_runner.h"
#include "ui/support/permission.h"

namespace mm::ui {

using namespace Qt::StringLiterals;
using receipts::DayFigure;
using receipts::HourFigure;
using receipts::PeriodFigures;
using receipts::ShareFigure;

struct DashboardViewModel::Read
{
    PeriodFigures now;
    PeriodFigures before;
    std::vector<HourFigure> hours;
    std::vector<HourFigure> hoursBefore;
};

namespace {

const std::vector<ShareFigure>& sharesOf(const PeriodFigures& figures, DashboardViewModel::By by)
{
    switch (by) {
    case DashboardViewModel::By::Seva:
        return figures.sevas;
    case DashboardViewModel::By::Counter:
        return figures.counters;
    case DashboardViewModel::By::Mode:
        return figures.modes;
    case DashboardViewModel::By::Category:
    case DashboardViewModel::By::Time:
        break;
    }
    return figures.categories;
}

FigureRow rowOf(const ShareFigure& share)
{
    FigureRow row;
    row.code = share.code;
    row.name = share.name;
    row.nameLocal = share.nameLocal;
    row.count = share.count;
    row.amount = share.amount;
    return row;
}

/// Adds each day to the row that `placeOf` names, if it names one.
template <typename PlaceOf>
void addDays(std::vector<FigureRow>& rows, const std::vector<DayFigure>& days, PlaceOf placeOf,
    Money FigureRow::*amount, bool counts)
{
    for (const auto& day : days) {
        const qint64 place = placeOf(day.day);
        if (place >= 0 && place < static_cast<qint64>(rows.size())) {
            auto& row = rows[static_cast<size_t>(place)];
            row.*amount += day.amount;
            row.count += counts ? day.receipts : 0;
        }
    }
}

qint64 monthsBetween(QDate from, QDate day)
{
    return (day.year() - from.year()) * 12 + day.month() - from.month();
}

} // namespace

DashboardViewModel::DashboardViewModel(DeskRunner& runner, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_clock(clock)
    , m_day(clock.today())
{ }

DaySpan DashboardViewModel::span() const
{
    return spanOf(m_kind, m_day);
}

DaySpan DashboardViewModel::before() const
{
    return spanBefore(m_kind, span(), m_clock.today());
}

void DashboardViewModel::load()
{
    const quint64 question = ++m_question;
    m_runner.ask(
        this,
        [now = span(), before = before(), isDay = m_kind == SpanKind::Day](
            Workplace& place) -> Result<Read> {
            MM_CHECK(mayRead(place.desk, u"report.view"_s));
            auto& db = place.desk.db;
            Read read;
            MM_LET(figures, receipts::figuresOf(db, now.from, now.upto));
            MM_LET(earlier, receipts::figuresOf(db, before.from, before.upto));
            read.now = std::move(figures);
            read.before = std::move(earlier);
            if (isDay) {
                MM_LET(hours, receipts::hoursOf(db, now.from));
                MM_LET(hoursBefore, receipts::hoursOf(db, before.from));
                read.hours = std::move(hours);
                read.hoursBefore = std::move(hoursBefore);
            }
            return read;
        },
        [this, question](Result<Read> read) {
            if (question != m_question) {
                return;
            }
            if (!read) {
                Q_EMIT refused(read.error());
                return;
            }
            m_figures = std::move(read->now);
            m_before = std::move(read->before);
            m_hours = std::move(read->hours);
            m_hoursBefore = std::move(read->hoursBefore);
            m_isLoaded = true;
            Q_EMIT changed();
        });
}

void DashboardViewModel::showSpan(SpanKind kind)
{
    m_kind = kind;
    load();
}

void DashboardViewModel::earlier()
{
    m_day = stepped(m_kind, m_day, -1);
    load();
}

bool DashboardViewModel::hasLater() const
{
    return span().upto < m_clock.today();
}

void DashboardViewModel::later()
{
    if (hasLater()) {
        m_day = std::min(stepped(m_kind, m_day, 1), m_clock.today());
        load();
    }
}

void DashboardViewModel::showNow()
{
    m_day = m_clock.today();
    load();
}

void DashboardViewModel::divideBy(By by)
{
    m_by = by;
    Q_EMIT changed();
}

std::vector<FigureRow> DashboardViewModel::byHour() const
{
    int first = 24;
    int last = -1;
    for (const auto* hours : {&m_hours, &m_hoursBefore}) {
        for (const auto& hour : *hours) {
            first = std::min(first, hour.hour);
            last = std::max(last, hour.hour);
        }
    }
    std::vector<FigureRow> rows;
    for (int hour = first; hour <= last; ++hour) {
        FigureRow row;
        row.hour = hour;
        rows.push_back(row);
    }
    for (const auto& hour : m_hours) {
        rows[static_cast<size_t>(hour.hour - first)].amount = hour.amount;
        rows[static_cast<size_t>(hour.hour - first)].count = hour.receipts;
    }
    for (const auto& hour : m_hoursBefore) {
        rows[static_cast<size_t>(hour.hour - first)].before = hour.amount;
    }
    return rows;
}

std::vector<FigureRow> DashboardViewModel::byDay() const
{
    const DaySpan shown = span();
    std::vector<FigureRow> rows;
    for (QDate day = shown.from; day <= shown.upto; day = day.addDays(1)) {
        FigureRow row;
        row.day = day;
        rows.push_back(row);
    }
    addDays(
        rows, m_figures.days, [&](QDate day) { return shown.from.daysTo(day); }, &FigureRow::amount,
        true);
    addDays(
        rows, m_before.days, [from = m_before.from](QDate day) { return from.daysTo(day); },
        &FigureRow::before, false);
    return rows;
}

std::vector<FigureRow> DashboardViewModel::byMonth() const
{
    const DaySpan shown = span();
    std::vector<FigureRow> rows;
    for (QDate month = shown.from; month <= shown.upto; month = month.addMonths(1)) {
        FigureRow row;
        row.day = month;
        rows.push_back(row);
    }
    addDays(
        rows, m_figures.days, [&](QDate day) { return monthsBetween(shown.from, day); },
        &FigureRow::amount, true);
    addDays(
        rows, m_before.days, [from = m_before.from](QDate day) { return monthsBetween(from, day); },
        &FigureRow::before, false);
    return rows;
}

std::vector<FigureRow> DashboardViewModel::overTime() const
{
    switch (m_kind) {
    case SpanKind::Day:
        return byHour();
    case SpanKind::Week:
    case SpanKind::Month:
        return byDay();
    case SpanKind::Year:
        break;
    }
    return byMonth();
}

std::vector<FigureRow> DashboardViewModel::shares(By by) const
{
    std::vector<FigureRow> rows;
    for (const auto& share : sharesOf(m_figures, by)) {
        rows.push_back(rowOf(share));
    }
    for (const auto& share : sharesOf(m_before, by)) {
        auto row = std::ranges::find(rows, share.code, &FigureRow::code);
        if (row == rows.end()) {
            FigureRow gone = rowOf(share);
            gone.count = 0;
            gone.amount = Money();
            rows.push_back(gone);
            row = std::prev(rows.end());
        }
        row->before = share.amount;
    }
    std::erase_if(rows, [](const FigureRow& row) {
        return row.count == 0 && row.amount.isZero() && row.before.isZero();
    });
    return rows;
}

std::vector<FigureRow> DashboardViewModel::rows() const
{
    return m_by == By::Time ? overTime() : shares(m_by);
}

std::optional<qint64> DashboardViewModel::changePermille(Money now, Money before)
{
    if (!before.isPositive()) {
        return std::nullopt;
    }
    const qint64 sign = now < before ? -1 : 1;
    return sign * partPermille(now < before ? before - now : now - before, before);
}

qint64 DashboardViewModel::partPermille(Money part, Money whole)
{
    if (!whole.isPositive()) {
        return 0;
    }
    // Whole rupees are near enough for a per cent, and 1,000 times as far from the end of 64 bits.
    const qint64 parts = part.paise() / 100;
    const qint64 all = std::max<qint64>(1, whole.paise() / 100);
    return (parts * 1000 + all / 2) / all;
}

} // namespace mm::ui
