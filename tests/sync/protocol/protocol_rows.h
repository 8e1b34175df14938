// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tables.h"
#include "sync/protocol/messages.h"

namespace mm::test {

/// A receipt with a line of every kind of text that a temple writes.
inline std::vector<store::BundleRow> receiptRows(UuidMaker& ids, qint64 number)
{
    using namespace Qt::StringLiterals;
    constexpr qint64 kNow = 1'795'321'800'000;
    const auto row = [&](const store::TableSpec& table, auto fill) {
        store::BundleRow made{&table, 'i', ids.next(kNow), 0, {}};
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const auto& column = table.columns[i];
            store::Value value;
            if (i == 0) {
                value = store::Value(made.id);
            } else if (!fill(QLatin1StringView(column.name), value)) {
                switch (column.type) {
                case store::ColumnType::Id:
                    value = store::Value(ids.next(kNow));
                    break;
                case store::ColumnType::Integer:
                    value = store::Value(number * 1'001);
                    break;
                case store::ColumnType::Bytes:
                    value = store::Value(store::Bytes{QByteArray(32, char(number))});
                    break;
                case store::ColumnType::Text:
                    value = store::Value(u"ಶ್ರೀ \"ಗಣೇಶ\" %1\n\\ श्री"_s.arg(number));
                    break;
                }
            }
            made.values.emplace_back(static_cast<int>(i), value);
        }
        return made;
    };
    const auto sparse = [](QLatin1StringView name, store::Value& value) {
        if (name == "remarks"_L1 || name == "pan_sealed"_L1 || name == "voucher_id"_L1
            || name == "phone"_L1) {
            value = {};
            return true;
        }
        return false;
    };
    return {row(tables::receipts, sparse), row(tables::receipt_lines, sparse),
        row(tables::receipt_payments, sparse), row(tables::vouchers, sparse),
        row(tables::voucher_lines, sparse), row(tables::voucher_lines, sparse)};
}

inline protocol::OutboxOperation outboxOperation(
    UuidMaker& ids, qint64 seq, std::span<const store::BundleRow> rows)
{
    using namespace Qt::StringLiterals;
    const QByteArray body = protocol::canonicalBody(rows);
    return {seq, ids.next(1'795'321'800'000), u"receipt.issue"_s, 7, 117'658'209'484'800'000,
        UserId(ids.next(1'795'321'800'000)), u"2026-11-22"_s, store::sha256(body), body};
}

} // namespace mm::test
