// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/metrics.h"

namespace mm::server {

namespace {

void head(QByteArray& out, const char* name, const char* type, const char* help)
{
    out += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

} // namespace

void Metrics::answered(const QByteArray& route, int status, double seconds) // not money: a duration
{
    const QByteArray labels =
        "route=\"" + route + "\",status=\"" + QByteArray::number(status) + '"';
    const std::scoped_lock lock(m_mutex);
    Series& series = m_requests[labels];
    for (size_t i = 0; i < kBucketsMs.size(); ++i) {
        series.within[i] += seconds * 1000 <= kBucketsMs[i] ? 1U : 0U;
    }
    ++series.count;
    series.seconds += seconds;
}

void Metrics::sold(qint64 paise)
{
    const std::scoped_lock lock(m_mutex);
    ++m_receipts;
    m_paise += static_cast<quint64>(paise);
}

QByteArray Metrics::text(const PoolLoad& load, const CompanionState& companions)
{
    const std::scoped_lock lock(m_mutex);
    QByteArray out;
    head(out, "mandirmitra_request_seconds", "histogram", "Requests by route and status.");
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it) {
        for (size_t i = 0; i < kBucketsMs.size(); ++i) {
            out += "mandirmitra_request_seconds_bucket{" + it.key() + ",le=\""
                + QByteArray::number(kBucketsMs[i] / 1000.0) + "\"} "
                + QByteArray::number(it->within[i]) + '\n';
        }
        const QByteArray count = QByteArray::number(it->count);
        out += "mandirmitra_request_seconds_bucket{" + it.key() + ",le=\"+Inf\"} " + count + '\n';
        out += "mandirmitra_request_seconds_sum{" + it.key() + "} "
            + QByteArray::number(it->seconds) + '\n';
        out += "mandirmitra_request_seconds_count{" + it.key() + "} " + count + '\n';
    }
    head(out, "mandirmitra_receipts_total", "counter", "Receipts issued through the API.");
    out += "mandirmitra_receipts_total " + QByteArray::number(m_receipts) + '\n';
    head(out, "mandirmitra_receipts_paise_total", "counter", "Their amounts in paise.");
    out += "mandirmitra_receipts_paise_total " + QByteArray::number(m_paise) + '\n';
    head(out, "mandirmitra_workers", "gauge", "Worker threads, each with a connection.");
    out += "mandirmitra_workers " + QByteArray::number(load.threads) + '\n';
    head(out, "mandirmitra_workers_busy", "gauge", "Workers at work.");
    out += "mandirmitra_workers_busy " + QByteArray::number(load.busy) + '\n';
    head(out, "mandirmitra_requests_waiting", "gauge", "Requests that wait for a worker.");
    out += "mandirmitra_requests_waiting " + QByteArray::number(load.waiting) + '\n';
    head(out, "mandirmitra_redis_up", "gauge", "0 while Redis is set and does not answer.");
    out += QByteArray("mandirmitra_redis_up ") + (companions.redisIsThere ? '1' : '0') + '\n';
    head(out, "mandirmitra_replica_up", "gauge", "0 while the replica lags or is not reachable.");
    out += QByteArray("mandirmitra_replica_up ") + (companions.replicaFollows ? '1' : '0') + '\n';
    head(out, "mandirmitra_replica_reports_total", "counter", "Reports taken from the replica.");
    out +=
        "mandirmitra_replica_reports_total " + QByteArray::number(companions.replicaReports) + '\n';
    return out;
}

} // namespace mm::server
