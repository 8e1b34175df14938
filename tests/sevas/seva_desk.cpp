// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sevas/seva_desk.h"

#include "models/accounts/chart.h"
#include "models/accounts/ledgers.h"
#include "models/audit/audit.h"

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

/// A test whose preparation fails cannot go on.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%s", problemOf(result).constData());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace

Result<Booked> issue(store::UnitOfWork& unit, const std::vector<Ticket>& tickets)
{
    receipts::ReceiptToWrite receipt;
    receipt.payer.name = u"Ramesh"_s;
    receipt.payer.nameLocal = u"ರಮೇಶ್"_s;
    receipt.payer.phone = u"9876543210"_s;
    receipt.language = u"kn"_s;
    receipt.idempotencyKey = unit.desk().ids.next(unit.nowMs()).toString();
    receipt.requestHash = "-";
    MM_LET(advance, accounts::ledgerByCode(unit.db(), u"12300"_s));
    std::vector<sevas::SevaLine> lines;
    Money total;
    for (const auto& ticket : tickets) {
        sevas::SevaLineAsk ask{ticket.seva, {}, ticket.date, ticket.batch};
        ask.quantity = ticket.quantity;
        ask.persons = static_cast<qint64>(ticket.persons.size());
        MM_LET(line, sevas::resolveSevaLine(unit.db(), ask, {unit.today(), unit.nowMs()}));
        receipt.lines.push_back(
            {receipts::LineKind::Seva, line.title, line.titleLocal, line.quantity, line.rate,
                line.amount, line.isAdvance ? advance : line.ledger, line.fund, ticket.persons});
        total += line.amount;
        lines.push_back(line);
    }
    receipt.payments = {{receipts::PaymentMode::Cash, total}};
    receipt.received = total;
    MM_LET(written, receipts::writeReceipt(unit, receipt));
    Booked booked{written.id, written.number, written.total, {}};
    for (size_t i = 0; i < lines.size(); ++i) {
        MM_LET(booking, sevas::writeBooking(unit, lines[i].booking, written.id, written.lines[i]));
        booked.bookings.push_back(booking);
    }
    MM_CHECK(audit::finish(unit, {"receipt.issue"_L1, "receipts"_L1, written.id.uuid}));
    return booked;
}

SevaDesk::SevaDesk(PgCluster* cluster)
    : m_desk(
        cluster != nullptr ? std::make_unique<TestDesk>(*cluster) : std::make_unique<TestDesk>())
{
    need(run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(accounts::seedChart(unit));
        return audit::finish(unit, {"books.seed"_L1, "temples"_L1, m_desk->desk().temple.uuid});
    }));
}

Result<SevaId> SevaDesk::addSeva(const sevas::SevaDraft& draft)
{
    return run([&](store::UnitOfWork& unit) { return sevas::addSeva(unit, draft); });
}

SevaId SevaDesk::addSeva(const QString& code, const QStringList& batches)
{
    sevas::SevaDraft draft;
    draft.fields.code = code;
    draft.fields.name = code.at(0) + code.mid(1).toLower();
    draft.price = Money::fromRupees(100);
    for (const auto& batch : batches) {
        draft.batches.push_back(need(sevas::parseBatch(batch)));
    }
    return need(addSeva(draft));
}

sevas::Seva SevaDesk::seva(const QString& code)
{
    return need(sevas::findSeva(db(), code, today()));
}

Result<Booked> SevaDesk::book(const std::vector<Ticket>& tickets)
{
    return run([&](store::UnitOfWork& unit) { return issue(unit, tickets); });
}

Result<Booked> SevaDesk::book(const QString& code, QDate date, const QString& batch)
{
    return book({Ticket{code, date, batch}});
}

BookingId SevaDesk::booked(const QString& code, QDate date, const QString& batch)
{
    return need(book(code, date, batch)).bookings.front().id;
}

qint64 SevaDesk::balancePaise(const QString& ledgerCode)
{
    for (const auto& ledger : need(accounts::listLedgers(db()))) {
        if (ledger.code == ledgerCode) {
            return ledger.balance.paise();
        }
    }
    qFatal("no ledger %s", qPrintable(ledgerCode));
}

std::unique_ptr<PgCluster> clusterIfAsked()
{
    if (qEnvironmentVariable("MM_TEST_ENGINE") != u"postgres") {
        return nullptr;
    }
    auto cluster = std::make_unique<PgCluster>();
    if (!cluster->problem().isEmpty()) {
        qFatal("%s", qPrintable(cluster->problem()));
    }
    return cluster;
}

qint64 kolkata(const QString& iso)
{
    return parseInstant(iso + u"+05:30"_s);
}

} // namespace mm::test
