// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_view_model.h"

#include "models/identity/temple.h"
#include "models/sevas/bookings.h"
#include "ui/support/desk_runner.h"
#include "ui/support/permission.h"

namespace mm::ui {

using namespace Qt::StringLiterals;
using sevas::BookingStatus;

struct TodayViewModel::DayRead
{
    sevas::SevaList list;
    QString language;
    bool mayMark = false;
};

TodayViewModel::TodayViewModel(DeskRunner& runner, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_clock(clock)
    , m_date(clock.today())
{ }

void TodayViewModel::showDate(QDate date)
{
    if (!date.isValid() || date == m_date) {
        return;
    }
    m_date = date;
    m_followsToday = date == m_clock.today();
    m_list = {date, {}, {}};
    m_isRead = false;
    Q_EMIT listChanged();
    refresh();
}

void TodayViewModel::tick()
{
    if (m_followsToday && m_date != m_clock.today()) {
        showDate(m_clock.today());
    } else {
        refresh();
    }
}

void TodayViewModel::refresh()
{
    m_runner.ask(
        this,
        [date = m_date](Workplace& place) -> Result<DayRead> {
            MM_CHECK(mayRead(place.desk, u"seva_list.view"_s));
            MM_LET(list, sevas::sevaList(place.desk.db, {date}));
            MM_LET(temple, identity::readTemple(place.desk.db));
            return DayRead{std::move(list), temple.language,
                place.desk.actor.permissions.contains(u"booking.perform"_s)};
        },
        [this, question = ++m_question](Result<DayRead> read) {
            if (question != m_question) {
                return;
            }
            if (!read) {
                Q_EMIT refused(read.error());
                return;
            }
            m_list = std::move(read->list);
            m_language = read->language;
            m_mayMark = read->mayMark;
            m_isRead = true;
            Q_EMIT listChanged();
        });
}

TodayViewModel::Tally TodayViewModel::tally() const
{
    Tally tally;
    for (const auto& entry : m_list.entries) {
        const auto status = sevas::statusFrom(entry.status);
        ++tally.all;
        tally.performed += status == BookingStatus::Performed ? 1 : 0;
        tally.noShow += status == BookingStatus::NoShow ? 1 : 0;
    }
    return tally;
}

void TodayViewModel::mark(BookingId booking, BookingStatus status)
{
    const auto entry = std::find_if(m_list.entries.begin(), m_list.entries.end(),
        [&](const sevas::ListEntry& each) { return each.booking == booking; });
    const QString wanted = sevas::statusText(status);
    if (entry == m_list.entries.end() || entry->status == wanted
        || entry->status == sevas::statusText(BookingStatus::Performed)
        || m_underWay.contains(booking)) {
        return;
    }
    m_underWay.insert(booking);
    m_runner.ask(
        this,
        [booking, status](Workplace& place) {
            return store::inUnitOfWork(place.desk, [&](store::UnitOfWork& unit) {
                return status == BookingStatus::Performed ? sevas::perform(unit, booking)
                                                          : sevas::markNoShow(unit, booking);
            });
        },
        [this, booking, wanted](const Result<void>& done) {
            m_underWay.remove(booking);
            if (!done) {
                Q_EMIT refused(done.error());
                // Somebody else may have marked, moved or cancelled it meanwhile.
                refresh();
                return;
            }
            // An answer that was read before the mark must not take it away again.
            ++m_question;
            setStatus(booking, wanted);
            Q_EMIT marked(booking);
        });
}

void TodayViewModel::setStatus(BookingId booking, const QString& status)
{
    for (auto& entry : m_list.entries) {
        if (entry.booking == booking) {
            entry.status = status;
        }
    }
    Q_EMIT listChanged();
}

} // namespace mm::ui
