// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/write_receipt.h"
#include "models/sevas/booking_line.h"
#include "models/sevas/catalogue.h"
#include "tests/support/pg_cluster.h"
#include "tests/support/test_desk.h"

namespace mm::test {

/// What a test books: one line of a receipt.
struct Ticket
{
    QString seva;
    QDate date;
    QString batch = {};
    std::vector<receipts::Person> persons = {};
    qint64 quantity = 1;
};

struct Booked
{
    ReceiptId receipt;
    QString number;
    Money total;
    std::vector<sevas::BookingWritten> bookings;
};

/// Issues a receipt with these lines for "Ramesh", through the real rules.
Result<Booked> issue(store::UnitOfWork& unit, const std::vector<Ticket>& tickets);

/// A temple that takes bookings: a test desk with the chart of accounts, on the engine that
/// MM_TEST_ENGINE names.
class SevaDesk
{
public:
    /// `cluster` is null for SQLite.
    explicit SevaDesk(PgCluster* cluster);

    [[nodiscard]] TestDesk& test() { return *m_desk; }
    [[nodiscard]] store::Connection& db() { return m_desk->db(); }
    [[nodiscard]] QDate today() { return m_desk->clock().today(); }
    [[nodiscard]] sevas::Moment now() { return {today(), m_desk->clock().nowMs()}; }
    template <typename Work>
    auto run(Work work)
    {
        return m_desk->run(work);
    }

    /// A seva at 100 rupees with batches like "06:00-08:00=60".
    SevaId addSeva(const QString& code, const QStringList& batches = {});
    Result<SevaId> addSeva(const sevas::SevaDraft& draft);
    sevas::Seva seva(const QString& code);
    Result<Booked> book(const std::vector<Ticket>& tickets);
    Result<Booked> book(const QString& code, QDate date, const QString& batch = {});
    /// The same, when nothing else may come of it.
    BookingId booked(const QString& code, QDate date, const QString& batch = {});
    /// The balance of a head, debits less credits.
    qint64 balancePaise(const QString& ledgerCode);

private:
    std::unique_ptr<TestDesk> m_desk;
};

/// The running cluster that MM_TEST_ENGINE=postgres asks for; null otherwise.
std::unique_ptr<PgCluster> clusterIfAsked();

/// What went wrong, for QVERIFY2.
template <typename T>
QByteArray problemOf(const Result<T>& result)
{
    return result ? QByteArray()
                  : QByteArray(result.error().rule.data(), result.error().rule.size()) + ' '
            + result.error().detail.toUtf8();
}

/// The rule that refused; empty if none did.
template <typename T>
QString ruleOf(const Result<T>& result)
{
    return result ? QString() : QString(result.error().rule);
}

inline QDate day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth);
}

/// An instant given in Kolkata's time, "2026-11-22T20:00:00.000".
qint64 kolkata(const QString& iso);

} // namespace mm::test
