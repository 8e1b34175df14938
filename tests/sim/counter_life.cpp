// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/counter_life.h"

#include "models/accounts/chart.h"
#include "models/audit/audit.h"
#include "models/counter/cancel_receipt.h"
#include "models/counter/issue_receipt.h"
#include "models/devotees/merge_devotees.h"
#include "models/devotees/register_devotee.h"
#include "models/devotees/update_devotee.h"
#include "models/donations/categories.h"
#include "models/identity/settings.h"
#include "models/sevas/bookings.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/deities.h"
#include "models/sevas/prices.h"

namespace mm::sim {

using namespace Qt::StringLiterals;
using counter::ReceiptDraft;
using donations::DonationDraft;
using receipts::PaymentMode;
using store::UnitOfWork;

namespace {

constexpr std::array kNames{u"Ramesh Kumar", u"Sita Devi", u"Lakshmi", u"ರಾಘವೇಂದ್ರ", u"Ganesh Bhat",
    u"Parvathi", u"கிருஷ்ணன்", u"Anand", u"Meenakshi", u"राम प्रसाद"};
constexpr std::array kSevas{u"ARCHANA", u"ABHISHEKA", u"KALYANA", u"DARSHAN"};
constexpr std::array kCategories{u"GENERAL", u"ANNADANA"};
constexpr std::array kAmounts{11, 51, 101, 116, 251, 501, 1001, 1116};

template <typename T>
Act outcome(QLatin1StringView kind, const Result<T>& done)
{
    return {kind, done.has_value(), done ? QString() : QString(done.error().rule)};
}

Act issued(QLatin1StringView kind, const Result<counter::IssuedReceipt>& done)
{
    Act act = outcome(kind, done);
    if (done) {
        act.number = done->receipt.number;
        act.paise = done->receipt.total.paise();
    }
    return act;
}

template <typename Work>
auto need(store::Desk& desk, Work work)
{
    auto done = store::inUnitOfWork(desk, work);
    if (!done) {
        qFatal("%s %s", done.error().rule.data(), qPrintable(done.error().detail));
    }
}

} // namespace

QString CounterLife::anyName()
{
    return QStringView(kNames[static_cast<size_t>(m_dice.below(kNames.size()))]).toString();
}

QString CounterLife::anyPhone()
{
    return u"98450%1"_s.arg(m_dice.below(60), 5, 10, QLatin1Char('0'));
}

Uuid CounterLife::anyRow(const QByteArray& table, const QByteArray& where)
{
    store::Query query(m_desk.db,
        "SELECT id FROM " + table + (where.isEmpty() ? QByteArray() : " WHERE " + where)
            + " ORDER BY id LIMIT 40");
    const auto ids = query.all([](const store::Row& row) { return row.id<ReceiptId>(0).uuid; });
    if (!ids || ids->empty()) {
        return {};
    }
    return (*ids)[static_cast<size_t>(m_dice.below(static_cast<qint64>(ids->size())))];
}

Act CounterLife::donate()
{
    ReceiptDraft draft;
    const auto rupees =
        Money::fromRupees(kAmounts[static_cast<size_t>(m_dice.below(kAmounts.size()))]);
    if (m_dice.below(3) == 0) {
        draft.payer.anonymous = true;
    } else {
        draft.payer.name = anyName();
        draft.payer.phone = anyPhone();
    }
    draft.lines = {
        DonationDraft{QStringView(kCategories[static_cast<size_t>(m_dice.below(2))]).toString(), {},
            {}, rupees, {}}};
    const bool isUpi = m_dice.below(4) == 0;
    draft.payments = {{isUpi ? PaymentMode::Upi : PaymentMode::Cash, {},
        isUpi ? QString::number(m_dice.between(100'000'000'000, 999'999'999'999)) : QString()}};
    draft.dateConfirmed = true;
    return issued("receipt"_L1, store::inUnitOfWork(m_desk, [&](UnitOfWork& unit) {
        return counter::issueReceipt(unit, m_sealer, draft);
    }));
}

Act CounterLife::book()
{
    ReceiptDraft draft;
    draft.payer.name = anyName();
    draft.payer.phone = anyPhone();
    const QDate today = m_desk.clock.today();
    draft.lines = {counter::SevaDraft{
        QStringView(kSevas[static_cast<size_t>(m_dice.below(kSevas.size()))]).toString(),
        today.addDays(m_dice.between(0, 2)), {}, {{{}, anyName(), {}, u"Kashyapa"_s}}}};
    draft.payments = {{PaymentMode::Cash, {}}};
    draft.dateConfirmed = true;
    return issued("booking"_L1, store::inUnitOfWork(m_desk, [&](UnitOfWork& unit) {
        return counter::issueReceipt(unit, m_sealer, draft);
    }));
}

Act CounterLife::cancel()
{
    const Uuid id = anyRow("receipts");
    store::Query query(m_desk.db, "SELECT number FROM receipts WHERE id = :id");
    query.bind("id", id);
    const auto number = query.maybe([](const store::Row& row) { return row.text(0); });
    if (!number || !*number) {
        return {"cancel"_L1, false, u"sim.nothing_there"_s};
    }
    return outcome("cancel"_L1, store::inUnitOfWork(m_desk, [&](UnitOfWork& unit) {
        return counter::cancelReceipt(unit, **number, u"typed twice"_s);
    }));
}

Act CounterLife::registerSomebody()
{
    devotees::DevoteeDraft draft;
    draft.name = anyName();
    draft.phone = anyPhone();
    draft.address = u"Car Street %1"_s.arg(m_dice.below(9));
    return outcome("register"_L1, store::inUnitOfWork(m_desk, [&](UnitOfWork& unit) {
        return devotees::registerDevotee(unit, m_sealer, draft);
    }));
}

Act CounterLife::updateSomebody()
{
    const DevoteeId id(anyRow("devotees"));
    devotees::DevoteePatch patch;
    if (m_dice.below(2) == 0) {
        patch.address = u"Temple Road %1"_s.arg(m_dice.below(1000));
    }
    if (m_dice.below(2) == 0 || !patch.address) {
        patch.phone = anyPhone();
    }
    return outcome("update"_L1, store::inUnitOfWork(m_desk, [&](UnitOfWork& unit) {
        return devotees::updateDevotee(unit, m_sealer, id, patch);
    }));
}

bool CounterLife::writeAddress(const Uuid& devotee, const QString& address)
{
    devotees::DevoteePatch patch;
    patch.address = address;
    return store::inUnitOfWork(m_desk, [&](UnitOfWork& unit) {
        return devotees::updateDevotee(unit, m_sealer, DevoteeId(devotee), patch);
    }).has_value();
}

Act CounterLife::mergeTwo()
{
    const DevoteeId from(anyRow("devotees", "merged_into IS NULL"));
    const DevoteeId into(anyRow("devotees", "merged_into IS NULL"));
    return outcome("merge"_L1, store::inUnitOfWork(m_desk, [&](UnitOfWork& unit) {
        return devotees::mergeDevotees(unit, from, into);
    }));
}

Act CounterLife::settleBooking()
{
    const BookingId id(anyRow("booking_states", "status = 'booked'"));
    const qint64 kind = m_dice.below(3);
    return outcome("settle"_L1, store::inUnitOfWork(m_desk, [&](UnitOfWork& unit) -> Result<void> {
        if (kind == 0) {
            return sevas::perform(unit, id);
        }
        if (kind == 1) {
            return sevas::markNoShow(unit, id);
        }
        MM_CHECK(sevas::move(unit, {id, unit.today().addDays(m_dice.between(1, 3))}));
        return {};
    }));
}

Act CounterLife::changeCatalogue()
{
    const SevaId id(anyRow("sevas"));
    return outcome(
        "catalogue"_L1, store::inUnitOfWork(m_desk, [&](UnitOfWork& unit) -> Result<void> {
            MM_LET(seva, sevas::sevaById(unit.db(), id, unit.today()));
            sevas::SevaFields form = seva.fields;
            form.instructions = u"Bring flowers %1"_s.arg(m_dice.below(100));
            return sevas::updateSeva(unit, id, form);
        }));
}

Act CounterLife::changeSetting()
{
    return outcome("setting"_L1, store::inUnitOfWork(m_desk, [&](UnitOfWork& unit) {
        return identity::changeSetting(
            unit, identity::Setting::AutoLockMinutes, QString::number(m_dice.between(5, 25)));
    }));
}

Act CounterLife::actOnce()
{
    const qint64 kind = m_dice.below(100);
    if (kind < 62) {
        return donate();
    }
    if (kind < 76) {
        return book();
    }
    if (kind < 80) {
        return registerSomebody();
    }
    if (kind < 87) {
        return updateSomebody();
    }
    if (kind < 91) {
        return cancel();
    }
    if (kind < 93) {
        return mergeTwo();
    }
    if (kind < 97) {
        return settleBooking();
    }
    return kind < 99 ? changeCatalogue() : changeSetting();
}

void foundTemple(store::Desk& desk)
{
    need(desk, [&](UnitOfWork& unit) -> Result<void> {
        MM_CHECK(accounts::seedChart(unit));
        MM_CHECK(donations::seedCategories(unit));
        return audit::finish(unit, {"books.seed"_L1, "temples"_L1, desk.temple.uuid});
    });
    need(desk, [](UnitOfWork& unit) {
        return sevas::addDeity(unit, {u"GANAPATI"_s, u"Ganapati"_s, u"ಗಣಪತಿ"_s, 1});
    });
    constexpr std::array kBatches{
        u"18:00-19:00=200", u"18:00-19:00=40", u"17:00-21:00=6", u"10:00-22:00=500"};
    for (size_t i = 0; i < kSevas.size(); ++i) {
        need(desk, [&](UnitOfWork& unit) -> Result<SevaId> {
            sevas::SevaDraft seva;
            seva.fields.code = QStringView(kSevas[i]).toString();
            seva.fields.name = seva.fields.code;
            seva.fields.deity = u"GANAPATI"_s;
            seva.price = Money::fromRupees(100 + 50 * static_cast<qint64>(i));
            MM_LET(batch, sevas::parseBatch(QStringView(kBatches[i]).toString()));
            seva.batches = {batch};
            return sevas::addSeva(unit, seva);
        });
    }
}

} // namespace mm::sim
