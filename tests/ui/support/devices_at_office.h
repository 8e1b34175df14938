// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"
#include "tests/support/test_desk.h"
#include "ui/sync/device_desk.h"

namespace mm::test {

/// The store knows which counter it is.
inline bool noteDevice(TestDesk& desk)
{
    store::Query query(desk.db(),
        "INSERT INTO sync_device (temple_id, device_id, code, db_epoch, registered_at, schema_ver) "
        "VALUES (:temple_id, :device_id, :code, :db_epoch, 1, 1)");
    query.bind("temple_id", desk.desk().temple)
        .bind("device_id", desk.desk().device)
        .bind("code", desk.desk().counterCode)
        .bind("db_epoch", store::Bytes{QByteArray(16, 'e')});
    return query.run().has_value();
}

/// An office that answers at once, or that nobody reaches.
class DevicesAtOffice final : public ui::DeviceDesk
{
public:
    void logIn(const sync::OfficeLogIn& who) override { asked = who; }
    [[nodiscard]] bool isLoggedInAs(const QString& username) const override
    {
        return !asked.password.isEmpty() && asked.username == username;
    }
    void look(Then<sync::OfficePicture> then) override
    {
        if (isAway) {
            then(tl::unexpected(away()));
            return;
        }
        then(picture);
    }
    void invite(Then<sync::OfficeInvitation> then) override
    {
        then(sync::OfficeInvitation{QStringLiteral("7KQ4-M2XD"), kTestNowMs});
    }
    void revoke(const QString& device, const QString& reason, Then<void> then) override
    {
        calls.append(QStringLiteral("revoke %1: %2").arg(device, reason));
        then({});
    }
    void release(const QString& operation, const QString& reason, Then<void> then) override
    {
        calls.append(QStringLiteral("release %1: %2").arg(operation, reason));
        then({});
    }
    void discard(const QString& operation, const QString& reason, Then<void> then) override
    {
        calls.append(QStringLiteral("discard %1: %2").arg(operation, reason));
        then({});
    }

    static Error away()
    {
        return Error{ErrorKind::Network, QLatin1StringView("sync.unreachable"), {}, {}, {}};
    }
    /// Three counters: one that is up to date, one that lacks numbers, one that was stolen and
    /// still sent a receipt.
    static sync::OfficePicture threeCounters()
    {
        sync::OfficePicture all;
        all.devices = {
            {QStringLiteral("d1"), QStringLiteral("C01"), QStringLiteral("Main gate"),
                QStringLiteral("active"), kTestNowMs - 20'000, QStringLiteral("0.1.0"), 0, {}},
            {QStringLiteral("d2"), QStringLiteral("C02"), QStringLiteral("East gate"),
                QStringLiteral("active"), kTestNowMs - 2 * 86'400'000LL, QStringLiteral("0.1.0"),
                418, {QStringLiteral("C02/2627/000124")}},
            {QStringLiteral("d3"), QStringLiteral("C03"), QStringLiteral("Annadana hall"),
                QStringLiteral("revoked"), kTestNowMs - 9 * 86'400'000LL, QStringLiteral("0.1.0"),
                2210, {}}};
        all.held = {{QStringLiteral("o1"), QStringLiteral("C03"), QStringLiteral("receipt.issue"),
            QStringLiteral("2026-11-14"), kTestNowMs - 8 * 86'400'000LL,
            QStringLiteral("device.revoked"), true}};
        return all;
    }

    sync::OfficePicture picture = threeCounters();
    bool isAway = false;
    sync::OfficeLogIn asked;
    QStringList calls;
};

} // namespace mm::test
