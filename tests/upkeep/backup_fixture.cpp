// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/upkeep/backup_fixture.h"

#include "models/identity/device.h"
#include "models/identity/recovery_key.h"
#include "models/identity/temple_keys.h"
#include "models/store/series.h"
#include "models/store/tables.h"

#include <QFile>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

/// Argon2id as cheap as it goes: these tests are not about it.
constexpr identity::HashCost kCheap{1, 8192};

template <typename T>
void need(const Result<T>& result)
{
    if (!result) {
        qFatal("%s", problem(result).constData());
    }
}

} // namespace

BackupFixture::BackupFixture()
    : vault(identity::KeyVault::create())
    , recoveryKey(identity::makeRecoveryKey())
{
    const auto sealed = vault->sealedUnder(recoveryKey, kCheap);
    need(sealed);
    need(desk.run([&](store::UnitOfWork& unit) -> Result<void> {
        const auto& own = unit.desk();
        MM_CHECK(identity::insertDevice(
            unit.db(), identity::newDevice(own.temple, own.device, own.counterCode)));
        MM_CHECK(identity::insertKeys(unit, *sealed));
        return unit.closeOperation("keys.create"_L1, unit.today());
    }));
    const auto made = upkeep::backupKeyOf(desk.db(), *vault);
    need(made);
    key = *made;
}

void BackupFixture::addDevotees(int count)
{
    need(desk.run([&](store::UnitOfWork& unit) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            MM_CHECK(insertDevotee(unit, u"Devotee %1"_s.arg(i)));
        }
        return unit.closeOperation("devotee.create"_L1, unit.today());
    }));
}

void BackupFixture::takeNumber()
{
    need(desk.run([&](store::UnitOfWork& unit) {
        return store::takeNumber(
            unit, unit.desk().counterCode, FinancialYear::of(unit.today()), "receipt"_L1);
    }));
}

Result<void> insertDevotee(store::UnitOfWork& unit, const QString& name)
{
    return unit.insert(tables::devotees,
        {{"id", unit.newId<DevoteeId>()}, {"name", name}, {"allows_messages", 0},
            {"allows_name_display", 0}, {"created_at", unit.nowMs()}});
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(content) != content.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
}

} // namespace mm::test
