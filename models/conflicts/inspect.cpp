// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/inspect.h"

#include "models/conflicts/row_values.h"
#include "models/store/tables.h"

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using store::BundleRow;

namespace {

/// What the lines of one voucher come to.
struct Sums
{
    qint64 total = 0;
    qint64 debit = 0;
    qint64 credit = 0;
    std::map<Uuid, qint64> byFund;
    bool isTooGreat = false;

    void add(const BundleRow& line)
    {
        const qint64 debits = numberOf(line, "debit_paise");
        const qint64 credits = numberOf(line, "credit_paise");
        qint64& fund = byFund[uuidOf(line, "fund_id")];
        isTooGreat = isTooGreat || debits < 0 || credits < 0
            || __builtin_add_overflow(debit, debits, &debit)
            || __builtin_add_overflow(credit, credits, &credit)
            || __builtin_add_overflow(fund, debits - credits, &fund);
    }
    [[nodiscard]] bool isBalanced() const
    {
        return !isTooGreat && debit == credit && debit == total
            && std::all_of(
                byFund.begin(), byFund.end(), [](const auto& fund) { return fund.second == 0; });
    }
};

class Inspection
{
public:
    explicit Inspection(const PushedOperation& operation)
        : m_operation(operation)
    { }

    std::optional<Error> run()
    {
        for (const auto& column : m_operation.unknown) {
            if (m_operation.rows[column.row].table->kind == store::TableKind::Fact) {
                return refusal("sync.newer_fact"_L1, {{u"column"_s, column.name}});
            }
        }
        for (const auto& row : m_operation.rows) {
            if (auto problem = look(row)) {
                return problem;
            }
        }
        for (const auto& [voucher, sums] : m_vouchers) {
            if (!sums.isBalanced()) {
                return refusal("voucher.unbalanced"_L1,
                    {{u"debit_paise"_s, sums.debit}, {u"credit_paise"_s, sums.credit}});
            }
        }
        for (const auto& [receipt, sums] : m_receipts) {
            if (sums.isTooGreat || sums.debit != sums.total) {
                return refusal("sync.receipt_total"_L1, {{u"total_paise"_s, sums.total}});
            }
        }
        return std::nullopt;
    }

private:
    static Error refusal(QLatin1StringView rule, QVariantMap args = {})
    {
        return Error{ErrorKind::Validation, rule, {}, std::move(args), {}};
    }

    std::optional<Error> look(const BundleRow& row)
    {
        const int tag = row.table->tag;
        if (row.op != 'i') {
            return m_operation.isGivenBack ? std::optional(refusal("sync.not_yours"_L1))
                                           : std::nullopt;
        }
        if (row.id.isNull() || (tag == tables::conflicts.tag && !m_operation.isGivenBack)) {
            return refusal("sync.not_yours"_L1);
        }
        if (tag == tables::vouchers.tag) {
            m_vouchers[row.id].total = numberOf(row, "total_paise");
            return checkSeries(row, "number");
        }
        if (tag == tables::voucher_lines.tag) {
            m_vouchers[uuidOf(row, "voucher_id")].add(row);
        } else if (tag == tables::receipts.tag) {
            m_receipts[row.id].total = numberOf(row, "total_paise");
            return checkSeries(row, "series");
        } else if (tag == tables::receipt_lines.tag) {
            Sums& sums = m_receipts[uuidOf(row, "receipt_id")];
            sums.isTooGreat = sums.isTooGreat
                || __builtin_add_overflow(sums.debit, numberOf(row, "amount_paise"), &sums.debit);
        } else if (tag == tables::audit_events.tag
            && !isOwnTrail(DeviceId(uuidOf(row, "device_id")))) {
            return refusal("sync.not_yours"_L1);
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isOwnTrail(DeviceId device) const
    {
        return m_operation.counterCode.isEmpty()
            || (device == m_operation.device && !m_operation.isGivenBack)
            || m_operation.formerDevices.contains(device);
    }

    /// Numbers come from the series of the counter that sends them.
    [[nodiscard]] std::optional<Error> checkSeries(const BundleRow& row, const char* column) const
    {
        const QString code = textOf(row, "counter_code");
        const bool isOwn = (code == m_operation.counterCode && !m_operation.isGivenBack)
            || m_operation.formerCodes.contains(code);
        if (m_operation.counterCode.isEmpty()
            || (isOwn && textOf(row, column).split(u'/').contains(code))) {
            return std::nullopt;
        }
        return refusal("sync.series_of_another"_L1, {{u"number"_s, textOf(row, "number")}});
    }

    const PushedOperation& m_operation;
    std::map<Uuid, Sums> m_vouchers;
    std::map<Uuid, Sums> m_receipts;
};

} // namespace

std::optional<Error> inspect(const PushedOperation& operation)
{
    return Inspection(operation).run();
}

} // namespace mm::conflicts
