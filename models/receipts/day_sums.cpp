// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/day_sums.h"

#include "models/receipts/day_take_over.h"
#include "models/receipts/receipts_sql.h"
#include "models/store/laid_rows.h"
#include "models/store/query.h"

namespace mm::receipts {

using namespace Qt::StringLiterals;
using store::Value;

namespace {

struct Sum
{
    qint64 pieces = 0;
    qint64 paise = 0;

    void add(qint64 amount)
    {
        ++pieces;
        paise += amount;
    }
};

using DayKey = std::tuple<QString, QString, QString>;
using ItemKey = std::tuple<QString, QString, QString, Uuid>;

constexpr const char* kDayColumns[] = {"date", "counter", "mode", "pieces", "paise"};
constexpr const char* kItemColumns[] = {"date", "counter", "kind", "item", "pieces", "paise"};

} // namespace

void DaySums::addReceipt(const Uuid& id, const QString& date, const QString& counter, qint64 paise)
{
    m_receipts.insert(id, {date, counter, paise});
}

void DaySums::addLine(const Uuid& id, const Uuid& receipt, const QString& kind, qint64 paise)
{
    m_lines.insert(id, {receipt, kind, paise});
}

void DaySums::addItem(const Uuid& line, const Uuid& item)
{
    m_items.insert(line, item);
}

void DaySums::addPayment(const Uuid& id, const Uuid& receipt, const QString& mode, qint64 paise)
{
    m_payments.insert(id, {receipt, mode, paise});
}

QHash<Uuid, DaySums::Parts> DaySums::partsOf() const
{
    QHash<Uuid, Parts> parts;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        auto& its = parts[it->receipt];
        its.lines += it->paise;
        its.lacksItem = its.lacksItem || !m_items.contains(it.key());
    }
    for (const auto& payment : m_payments) {
        parts[payment.receipt].payments += payment.paise;
    }
    return parts;
}

Result<void> DaySums::write(store::Connection& db, TempleId temple) const
{
    const auto parts = partsOf();
    std::map<DayKey, Sum> days;
    std::vector<Uuid> others;
    QSet<Uuid> whole;
    for (auto it = m_receipts.cbegin(); it != m_receipts.cend(); ++it) {
        const Parts its = parts.value(it.key());
        if (its.lines != it->paise || its.payments != it->paise || its.lacksItem) {
            others.push_back(it.key());
            continue;
        }
        whole.insert(it.key());
        days[{it->date, it->counter, u"all"_s}].add(it->paise);
    }
    for (const auto& payment : m_payments) {
        if (whole.contains(payment.receipt)) {
            const auto& receipt = *m_receipts.constFind(payment.receipt);
            days[{receipt.date, receipt.counter, payment.mode}].add(payment.paise);
        }
    }
    std::map<ItemKey, Sum> items;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if (whole.contains(it->receipt)) {
            const auto& receipt = *m_receipts.constFind(it->receipt);
            items[{receipt.date, receipt.counter, it->kind, m_items.value(it.key())}].add(
                it->paise);
        }
    }
    std::vector<std::vector<Value>> dayRows;
    for (const auto& [key, sum] : days) {
        const auto& [date, counter, mode] = key;
        dayRows.push_back({date, counter, mode, sum.pieces, sum.paise});
    }
    MM_CHECK(store::lay(
        db, temple, {&sql::receipts::add_day_sums, kDayColumns, 3, true, std::move(dayRows)}));
    std::vector<std::vector<Value>> itemRows;
    for (const auto& [key, sum] : items) {
        const auto& [date, counter, kind, item] = key;
        itemRows.push_back({date, counter, kind, item, sum.pieces, sum.paise});
    }
    MM_CHECK(store::lay(db, temple,
        {&sql::receipts::add_day_item_sums, kItemColumns, 4, true, std::move(itemRows)}));
    std::sort(others.begin(), others.end());
    return addToDays(db, temple, others);
}

} // namespace mm::receipts
