// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setup/store_clock.h"

#include "models/upkeep/store_info.h"

namespace mm::setup {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView kTestClock("test_clock");
constexpr QLatin1StringView kYes("1");
} // namespace

Result<std::unique_ptr<Clock>> clockFor(bool isTestStore)
{
    const QString now = isTestStore ? qEnvironmentVariable("MANDIRMITRA_NOW") : QString();
    if (now.isEmpty()) {
        return std::make_unique<SystemClock>();
    }
    const qint64 instant = parseInstant(now);
    if (instant < 0) {
        return fail(Error{ErrorKind::Usage, "clock.malformed"_L1, {}, {{u"text"_s, now}}, {}});
    }
    return std::make_unique<FixedClock>(instant);
}

Result<std::unique_ptr<Clock>> clockOf(store::Connection& db)
{
    MM_LET(mark, upkeep::readInfo(db, kTestClock));
    return clockFor(mark == kYes);
}

Result<void> markTestStore(store::Connection& db)
{
    return upkeep::writeInfo(db, kTestClock, kYes);
}

} // namespace mm::setup
