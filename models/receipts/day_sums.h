// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/connection.h"

#include <map>

namespace mm::receipts {

/// Receipts that were just issued here or came from elsewhere, summed up for the days
/// (day_projection.h) from the rows themselves: nothing is read back. Rows may come in any order;
/// those of other receipts, and the same row again, do no harm.
class DaySums
{
public:
    /// A receipt that was not in the store before.
    void addReceipt(const Uuid& id, const QString& date, const QString& counter, qint64 paise);
    void addLine(const Uuid& id, const Uuid& receipt, const QString& kind, qint64 paise);
    /// `item`: the category of a donation, the seva of a booking.
    void addItem(const Uuid& line, const Uuid& item);
    void addPayment(const Uuid& id, const Uuid& receipt, const QString& mode, qint64 paise);

    /// Writes the sums. Receipts whose parts did not all come with them are counted from the store
    /// instead.
    Result<void> write(store::Connection& db, TempleId temple) const;

private:
    struct Line
    {
        Uuid receipt;
        QString kind;
        qint64 paise = 0;
    };
    struct Payment
    {
        Uuid receipt;
        QString mode;
        qint64 paise = 0;
    };
    struct Receipt
    {
        QString date;
        QString counter;
        qint64 paise = 0;
    };
    struct Parts
    {
        qint64 lines = 0;
        qint64 payments = 0;
        bool lacksItem = false;
    };
    [[nodiscard]] QHash<Uuid, Parts> partsOf() const;

    QHash<Uuid, Receipt> m_receipts;
    QHash<Uuid, Line> m_lines;
    QHash<Uuid, Uuid> m_items;
    QHash<Uuid, Payment> m_payments;
};

} // namespace mm::receipts
