// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <array>
#include <mutex>

namespace mm::server {

/// How busy the workers are.
struct PoolLoad
{
    int threads = 0;
    int busy = 0;
    qsizetype waiting = 0;
};

/// How the service's companions do; see /ready.
struct CompanionState
{
    bool redisIsThere = true;
    bool replicaFollows = true;
    quint64 replicaReports = 0;
};

/// What /metrics says. From any thread.
class Metrics
{
public:
    /// `route` is the route's pattern, never the path that was asked for.
    void answered(const QByteArray& route, int status, double seconds); // not money: a duration
    /// A receipt that was issued through the API.
    void sold(qint64 paise);
    /// In the text form of Prometheus.
    [[nodiscard]] QByteArray text(const PoolLoad& load, const CompanionState& companions);

private:
    static constexpr std::array kBucketsMs{5, 10, 25, 50, 100, 250, 500, 1'000, 2'500, 10'000};
    struct Series
    {
        std::array<quint64, kBucketsMs.size()> within{};
        quint64 count = 0;
        double seconds = 0; // not money: a duration
    };

    std::mutex m_mutex;
    /// By labels, "route=\"…\",status=\"…\"".
    QHash<QByteArray, Series> m_requests;
    quint64 m_receipts = 0;
    quint64 m_paise = 0;
};

} // namespace mm::server
