// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/devices.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/pages.h"
#include "tests/server/service_fixture.h"
#include "tests/support/test_desk.h"

namespace mm::test {

/// The operations in the outbox of a store, behind a number.
std::vector<protocol::OutboxOperation> outboxOf(store::Connection& db, qint64 after = 0);

/// A counter as the service sees it: a device with its key, over the real HTTP of a service.
class SyncCounter
{
public:
    SyncCounter(ServiceFixture& service, TempleId temple, DeviceId device, const QString& code);

    /// What it would send to be registered.
    [[nodiscard]] protocol::RegisterDevice registration(
        const QString& templeCode, const QString& invitation) const;
    Reply registerWith(const QString& templeCode, const QString& invitation);
    Reply adoptWith(const QString& templeCode, const QString& invitation);
    /// Signs a challenge; the bearer is kept.
    bool getToken();

    Reply hello(qint64 lastOpSeq = 0);
    Reply push(std::span<const protocol::OutboxOperation> operations);
    Reply pushRaw(const QByteArray& json, bool packed = true);
    /// The results of a push that was answered.
    std::vector<protocol::OpResult> resultsOf(const Reply& reply);
    /// All changes behind `after`, page after page, until there are no more.
    std::vector<protocol::ChangesPage> pullAll(qint64 after = 0, qint64 limit = 1'000);
    Reply ask(const QByteArray& method, QLatin1StringView path, const QString& query = {},
        const QByteArray& body = {});

    TempleId temple;
    DeviceId device;
    QString code;
    QByteArray dbEpoch = QByteArray(16, 'e');
    QByteArray token;

private:
    ServiceFixture& m_service;
    QByteArray m_publicKey;
    QByteArray m_secretKey;
};

} // namespace mm::test
