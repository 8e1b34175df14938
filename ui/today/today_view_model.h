// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/sevas/booking_state.h"
#include "models/sevas/seva_list.h"

#include <QObject>
#include <QSet>

namespace mm::ui {

class DeskRunner;

/// What the priest's board shows and does, without a widget: the sevas of one day, what is done of
/// them. Reading needs "seva_list.view", marking "booking.perform".
class TodayViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Tally
    {
        int all = 0;
        int performed = 0;
        int noShow = 0;
        bool operator==(const Tally&) const = default;
    };

    /// Both outlive the view-model. Begins on the day of the clock; nothing is read before
    /// refresh().
    TodayViewModel(DeskRunner& runner, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    void showDate(QDate date);
    /// Reads the list again.
    void refresh();
    /// A minute has passed. A board that stood on today goes over to the new day at midnight.
    void tick();

    [[nodiscard]] const sevas::SevaList& list() const { return m_list; }
    /// Of the temple: names are shown in its script.
    [[nodiscard]] const QString& language() const { return m_language; }
    /// The list of date() has been read.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] bool mayMark() const { return m_mayMark; }
    [[nodiscard]] Tally tally() const;

    /// Marks once, however often it is asked: what is under way or done already is left alone.
    void perform(BookingId booking) { mark(booking, sevas::BookingStatus::Performed); }
    void markNoShow(BookingId booking) { mark(booking, sevas::BookingStatus::NoShow); }

Q_SIGNALS:
    /// The list, the day or a mark on it is another one.
    void listChanged();
    void marked(mm::BookingId booking);
    void refused(const mm::Error& error);

private:
    struct DayRead;
    void mark(BookingId booking, sevas::BookingStatus status);
    void setStatus(BookingId booking, const QString& status);

    DeskRunner& m_runner;
    const Clock& m_clock;
    QDate m_date;
    sevas::SevaList m_list;
    QString m_language = QStringLiteral("en");
    QSet<BookingId> m_underWay;
    quint64 m_question = 0;
    bool m_followsToday = true;
    bool m_isRead = false;
    bool m_mayMark = false;
};

} // namespace mm::ui
