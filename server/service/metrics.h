// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <mutex>
#include <optional>
#include <vector>

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
    /// Reports that were answered from what was kept (report_cache.h).
    quint64 keptReports = 0;
    /// Counters that wait for news.
    int waiting = 0;
};

/// A figure of a temple or of one of its devices.
struct WatchFigure
{
    QString name;
    QString temple;
    /// The counter's code; empty: of the whole temple.
    QString device;
    qint64 value = 0;
};

/// What /metrics says. From any thread.
class Metrics
{
public:
    /// `route` is the route's pattern, never the path that was asked for.
    void answered(const QByteArray& route, int status, double seconds); // not money: a duration
    /// A receipt that was issued through the API.
    void sold(qint64 paise);
    /// A writer has waited for the turn of its temple.
    void waitedForTurn(double seconds); // not money: a duration
    /// In the text form of Prometheus. `temples` empty: the database was not asked or did not
    /// answer, which is said too.
    [[nodiscard]] QByteArray text(const PoolLoad& load, const CompanionState& companions,
        const std::optional<std::vector<WatchFigure>>& temples = {});

private:
    static constexpr std::array kBucketsMs{5, 10, 25, 50, 100, 250, 500, 1'000, 2'500, 10'000};
    struct Series
    {
        std::array<quint64, kBucketsMs.size()> within{};
        quint64 count = 0;
        double seconds = 0; // not money: a duration
    };

    static void append(
        QByteArray& out, const char* name, const QByteArray& labels, const Series& series);
    static void count(Series& series, double seconds); // not money: a duration

    std::mutex m_mutex;
    /// By labels, "route=\"…\",status=\"…\"".
    QHash<QByteArray, Series> m_requests;
    Series m_turns;
    quint64 m_receipts = 0;
    quint64 m_paise = 0;
};

} // namespace mm::server
