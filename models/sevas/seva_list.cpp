// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/seva_list.h"

#include "models/sevas/sevas_sql.h"
#include "models/store/query.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

using PersonsOf = QHash<BookingId, std::vector<ListPerson>>;

/// An entry with what decides about it.
struct Candidate
{
    ListEntry entry;
    qint64 arrivedAt = 0;
};

/// The columns of list_of_day.sql and withdrawn_since.sql. The persons are whoever is on the
/// receipt, until the named ones are known.
Candidate candidateFrom(const Row& row)
{
    Candidate c;
    auto& e = c.entry;
    e.booking = row.id<BookingId>(0);
    e.starts = row.text(1);
    e.ends = row.text(2);
    e.seva = row.id<SevaId>(3);
    e.sevaCode = row.text(4);
    e.sevaName = row.text(5);
    e.sevaNameLocal = row.text(6);
    e.deity = row.id<DeityId>(7);
    e.deityName = row.text(8);
    e.deityNameLocal = row.text(9);
    e.seats = row.integer(10);
    e.receiptNumber = row.text(11);
    e.status = row.text(12);
    e.prasada = row.text(13);
    if (!row.isNull(14)) {
        e.persons = {{row.text(14), row.text(15), row.text(16), row.text(17), row.text(18)}};
    }
    c.arrivedAt = row.integer(19);
    return c;
}

Result<PersonsOf> personsFrom(Query& query)
{
    PersonsOf persons;
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            return persons;
        }
        const Row row = query.row();
        persons[row.id<BookingId>(0)].push_back(
            {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
    }
}

void giveNames(std::vector<Candidate>& candidates, const PersonsOf& persons)
{
    for (auto& candidate : candidates) {
        if (const auto named = persons.constFind(candidate.entry.booking);
            named != persons.cend()) {
            candidate.entry.persons = *named;
        }
    }
}

Result<std::vector<Candidate>> entriesOfDay(store::Connection& db, QDate date)
{
    Query query(db, sql::sevas::list_of_day);
    query.bind("seva_date", date);
    MM_LET(candidates, query.all(candidateFrom));
    Query personsQuery(db, sql::sevas::persons_of_day);
    personsQuery.bind("seva_date", date);
    MM_LET(persons, personsFrom(personsQuery));
    giveNames(candidates, persons);
    return std::move(candidates);
}

/// The smallest UUIDv7 of a millisecond.
Uuid firstIdOf(qint64 ms)
{
    Uuid id;
    for (size_t i = 0; i < 6; ++i) {
        id.bytes[i] = static_cast<unsigned char>(ms >> (40 - 8 * static_cast<int>(i)));
    }
    return id;
}

Result<std::vector<Candidate>> withdrawnSince(store::Connection& db, QDate date, qint64 since)
{
    Query query(db, sql::sevas::withdrawn_since);
    query.bind("seva_date", date).bind("since", since).bind("since_id", firstIdOf(since));
    MM_LET(candidates, query.all(candidateFrom));
    Query personsQuery(db, sql::sevas::persons_changed_since);
    personsQuery.bind("since_id", firstIdOf(since));
    MM_LET(persons, personsFrom(personsQuery));
    giveNames(candidates, persons);
    for (auto& candidate : candidates) {
        if (candidate.entry.status != "cancelled"_L1) {
            candidate.entry.status = u"moved"_s;
        }
    }
    return std::move(candidates);
}

void addToTotals(std::vector<SevaTotal>& totals, const ListEntry& entry)
{
    auto found = std::find_if(totals.begin(), totals.end(),
        [&](const SevaTotal& total) { return total.seva == entry.seva; });
    if (found == totals.end()) {
        totals.push_back({entry.seva, entry.sevaName, entry.sevaNameLocal});
        found = totals.end() - 1;
    }
    ++found->bookings;
    found->seats += entry.seats;
    found->persons += static_cast<qint64>(entry.persons.size());
}

} // namespace

Result<SevaList> sevaList(store::Connection& db, const SevaListAsk& ask)
{
    SevaList list{ask.date, {}, {}};
    const auto isWanted = [&ask](const ListEntry& entry) {
        return ask.deity.isNull() || entry.deity == ask.deity;
    };
    const bool isSlip = ask.additionsSince && ask.onlyChanges;
    MM_LET(candidates, entriesOfDay(db, ask.date));
    for (auto& [entry, arrivedAt] : candidates) {
        entry.isAddition = ask.additionsSince && arrivedAt > *ask.additionsSince;
        if (isWanted(entry) && (entry.isAddition || !isSlip)) {
            addToTotals(list.totals, entry);
            list.entries.push_back(std::move(entry));
        }
    }
    if (isSlip) {
        MM_LET(withdrawn, withdrawnSince(db, ask.date, *ask.additionsSince));
        for (auto& candidate : withdrawn) {
            if (isWanted(candidate.entry)) {
                list.entries.push_back(std::move(candidate.entry));
            }
        }
    }
    return list;
}

} // namespace mm::sevas
