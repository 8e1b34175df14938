// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/restored_series.h"

#include "models/accounts/chart.h"
#include "models/audit/audit.h"
#include "models/core/financial_year.h"
#include "models/core/indian_format.h"
#include "models/identity/device.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/upkeep/store_info.h"
#include "models/upkeep/upkeep_sql.h"

namespace mm::upkeep {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

constexpr QLatin1StringView kNeeded("backup.restore");

struct ParsedNumber
{
    QString code;
    QString year;
    qint64 sequence = 0;
};

/// "C01/2627/000124"
Result<ParsedNumber> parseNumber(const QString& text)
{
    const QStringList parts = asciiDigits(text).trimmed().toUpper().split(u'/');
    bool isNumber = false;
    const qint64 sequence = parts.size() == 3 ? parts[2].toLongLong(&isNumber) : 0;
    if (!isNumber || sequence < 1) {
        return fail(invalid("receipt.number_malformed"_L1, u"number"_s));
    }
    MM_LET(code, identity::parseCounterCode(parts[0], u"number"_s));
    MM_LET(year, FinancialYear::parse(parts[1], u"number"_s));
    return ParsedNumber{code, year.compact(), sequence};
}

Result<QStringList> knownCodes(store::Connection& db)
{
    Query query(db, sql::upkeep::counter_codes);
    MM_LET(codes, query.all([](const Row& row) { return row.text(0); }));
    return QStringList(codes.begin(), codes.end());
}

Result<QString> freeCode(store::Connection& db, const QString& wanted)
{
    MM_LET(known, knownCodes(db));
    if (!wanted.isEmpty()) {
        MM_LET(code, identity::parseCounterCode(wanted, u"counter"_s));
        if (known.contains(code)) {
            return fail(Error{ErrorKind::Conflict, "counter.code_taken"_L1, u"counter"_s,
                {{u"code"_s, code}}, {}});
        }
        return code;
    }
    int number = 1;
    QString code;
    do {
        code = u"C%1"_s.arg(number++, 2, 10, QChar(u'0'));
    } while (known.contains(code));
    return code;
}

Result<void> recode(UnitOfWork& unit, const QString& code)
{
    auto& desk = unit.desk();
    Query old(unit.db(), sql::upkeep::counters_of_device);
    old.bind("device_id", desk.device);
    MM_LET(counters, old.all([](const Row& row) { return row.id<CounterId>(0); }));
    for (const auto counter : counters) {
        MM_CHECK(unit.patch(tables::counters, counter.uuid, {{"is_active", 0}}));
    }
    const auto id = unit.newId<CounterId>();
    MM_CHECK(unit.insert(tables::counters,
        {{"id", id}, {"code", code}, {"name", code}, {"device_id", desk.device}, {"is_active", 1},
            {"created_at", unit.nowMs()}}));
    Query device(unit.db(), sql::upkeep::rename_device);
    device.bind("code", code);
    MM_CHECK(device.run());
    MM_CHECK(accounts::ensureCounterCash(unit, code));
    MM_CHECK(clearInfo(unit.db(), info::kRestoredSeries));
    return audit::finish(unit,
        {"counter.recode"_L1, "counters"_L1, id.uuid, QJsonObject{{u"code"_s, desk.counterCode}},
            QJsonObject{{u"code"_s, code}}});
}

} // namespace

Result<SeriesProof> restoredSeries(store::Connection& db)
{
    MM_LET(state, readInfo(db, info::kRestoredSeries));
    if (!state) {
        return SeriesProof::Continues;
    }
    return *state == "behind"_L1 ? SeriesProof::Behind : SeriesProof::Unknown;
}

Result<void> confirmLastNumber(store::Desk& desk, const QString& number)
{
    MM_LET(parsed, parseNumber(number));
    MM_LET(unit, UnitOfWork::begin(desk));
    MM_CHECK(unit.require(kNeeded));
    Query query(desk.db, sql::upkeep::last_number);
    query.bind("code", parsed.code).bind("fy", parsed.year);
    MM_LET(last, query.maybe([](const Row& row) { return row.integer(0); }));
    if (last.value_or(0) < parsed.sequence) {
        return fail(Error{ErrorKind::Conflict, "backup.number_ahead"_L1, u"number"_s,
            {{u"number"_s, number}}, {}});
    }
    MM_CHECK(clearInfo(desk.db, info::kRestoredSeries));
    return unit.commit();
}

Result<QString> takeNewCounterCode(store::Desk& desk, const QString& code)
{
    MM_LET(taken, store::inUnitOfWork(desk, [&](UnitOfWork& unit) -> Result<QString> {
        MM_CHECK(unit.require(kNeeded));
        MM_LET(fresh, freeCode(unit.db(), code));
        MM_CHECK(recode(unit, fresh));
        return fresh;
    }));
    desk.counterCode = taken;
    return taken;
}

} // namespace mm::upkeep
