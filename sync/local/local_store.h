// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/device.h"
#include "sync/engine/ports.h"
#include "sync/local/feed.h"
#include "sync/local/outbox.h"

#include <functional>

namespace mm::sync {

/// The counter's side of the engine over its store: one SQLite connection of its own, beside the
/// counter's. Transactions are short, so that the counter never waits.
class LocalStore final : public SyncStore
{
public:
    struct Parts
    {
        store::Connection& db;
        const Clock& clock;
        /// Where the device's mark is kept.
        identity::SecretStore& secrets;
        /// The folder of the store: its disk is watched, the mark beside the store lies there.
        QString folder;
    };
    /// Refuses with store.not_set_up. The connection is to be one of prepareConnection().
    static Result<std::unique_ptr<LocalStore>> open(const Parts& parts);

    Result<bool> isItself() override;
    Result<RetryMemory> retryMemory() override;
    Result<void> keepRetryMemory(const RetryMemory& memory) override;
    Result<QByteArray> helloRequest() override;
    Result<HelloFacts> takeHello(const QByteArray& reply, qint64 roundTripMs) override;
    Result<void> noteEpochChange() override;
    Result<void> noteForked() override;
    Result<void> noteGap() override;
    Result<bool> hasWork() override;
    Result<std::optional<qint64>> nextParkedInMs() override;
    Result<PushBatch> nextBatch(const BatchLimits& limits) override;
    void lookAhead(const BatchLimits& limits) override;
    Result<PushFacts> takePush(const PushBatch& batch, const QByteArray& reply) override;
    Result<void> parkTooLarge(const PushBatch& batch) override;
    Result<bool> mayPull() override;
    Result<Request> pageRequest(bool snapshot) override;
    Result<PageFacts> takePage(bool snapshot, const QByteArray& reply) override;
    Result<std::optional<QByteArray>> digestRequest() override;
    Result<PageFacts> takeDigest(const QByteArray& reply) override;
    Result<QByteArray> waitQuery(qint64 seconds) override;
    Result<std::optional<qint64>> takePoke(const QByteArray& reply) override;
    Result<std::pair<qint64, qint64>> cursorAndHead() override;
    void noteQuiet() override;
    void noteEvent(QLatin1StringView kind, const QString& detail) override;

    [[nodiscard]] const identity::Device& device() const { return m_device; }
    /// How many rows pages brought, and operations were acknowledged, since it was opened.
    [[nodiscard]] qint64 pulledRows() const { return m_pulledRows; }
    [[nodiscard]] qint64 pushedOperations() const { return m_pushedOperations; }
    /// For tests of a full disk: free bytes of the folder's disk.
    void setFreeBytes(std::function<qint64()> freeBytes) { m_freeBytes = std::move(freeBytes); }

private:
    explicit LocalStore(const Parts& parts, identity::Device device);
    Result<void> meet(const protocol::HelloReply& hello, qint64 roundTripMs);
    Result<void> noteSchema(int schema);

    store::Connection& m_db;
    const Clock& m_clock;
    identity::SecretStore& m_secrets;
    QString m_folder;
    identity::Device m_device;
    Outbox m_outbox;
    Feed m_feed;
    std::function<qint64()> m_freeBytes;
    qint64 m_lastDiskLook = 0;
    bool m_hasRoom = true;
    qint64 m_lastPruneAt = 0;
    qint64 m_lastQuietAt = 0;
    qint64 m_pulledRows = 0;
    qint64 m_pushedOperations = 0;
};

/// Makes a connection one that pages are applied through: rows may come before the ones that they
/// point to.
Result<void> prepareConnection(store::Connection& db);

/// Status as the store knows it; state, problem and next try are the engine's.
Result<Status> storedStatus(store::Connection& db);

} // namespace mm::sync
