// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/metrics.h"

namespace mm::server {

namespace {

void head(QByteArray& out, const char* name, const char* type, const char* help)
{
    out += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

/// What is shown of each temple, and what it says to the operator (docs/administrators/cloud.md).
struct Shown
{
    const char* name;
    const char* help;
};
constexpr Shown kShown[] = {
    {"seq", "Number of the temple's last change."},
    {"log_begins", "Number behind which the log of changes begins."},
    {"device_lag", "Changes that a counter has not read yet."},
    {"device_unseen_seconds", "Since a counter was last heard of."},
    {"devices_forked", "Devices whose store went on twice."},
    {"devices_silent",
        "Counters unheard of for two days that have work to send or places to sell."},
    {"duplicates_total", "Operations that came again and were not done twice."},
    {"digest_differing_total", "Tables of counters that were not as they are here."},
    {"parked", "Operations that wait for a person."},
    {"parked_oldest_seconds", "How long the oldest of them waits."},
    {"quarantined", "Operations of revoked devices that wait for an administrator."},
    {"series_holes", "Receipt numbers that have not come though later ones have."},
    {"series_hole_oldest_seconds", "How long the oldest of them is missing."},
    {"payments_open", "Online payments without a receipt, to be given back."},
    {"seats_held", "Places that wait for a payment."},
};

void appendTemples(QByteArray& out, const std::vector<WatchFigure>& figures)
{
    for (const auto& shown : kShown) {
        const QByteArray name = QByteArray("mandirmitra_temple_") + shown.name;
        head(out, name.constData(), name.endsWith("_total") ? "counter" : "gauge", shown.help);
        for (const auto& figure : figures) {
            if (figure.name == QLatin1StringView(shown.name)) {
                out += name + "{temple=\"" + figure.temple.toLatin1()
                    + (figure.device.isEmpty() ? QByteArray()
                                               : "\",device=\"" + figure.device.toLatin1())
                    + "\"} " + QByteArray::number(figure.value) + '\n';
            }
        }
    }
}

} // namespace

void Metrics::answered(const QByteArray& route, int status, double seconds) // not money: a duration
{
    const QByteArray labels =
        "route=\"" + route + "\",status=\"" + QByteArray::number(status) + '"';
    const std::scoped_lock lock(m_mutex);
    count(m_requests[labels], seconds);
}

void Metrics::waitedForTurn(double seconds) // not money: a duration
{
    const std::scoped_lock lock(m_mutex);
    count(m_turns, seconds);
}

void Metrics::count(Series& series, double seconds) // not money: a duration
{
    for (size_t i = 0; i < kBucketsMs.size(); ++i) {
        series.within[i] += seconds * 1000 <= kBucketsMs[i] ? 1U : 0U;
    }
    ++series.count;
    series.seconds += seconds;
}

/// `labels` ends with a comma, or is empty.
void Metrics::append(
    QByteArray& out, const char* name, const QByteArray& labels, const Series& series)
{
    const QByteArray plain = labels.isEmpty() ? QByteArray() : '{' + labels.chopped(1) + '}';
    for (size_t i = 0; i < kBucketsMs.size(); ++i) {
        out += QByteArray(name) + "_bucket{" + labels + "le=\""
            + QByteArray::number(kBucketsMs[i] / 1000.0) + "\"} "
            + QByteArray::number(series.within[i]) + '\n';
    }
    const QByteArray count = QByteArray::number(series.count);
    out += QByteArray(name) + "_bucket{" + labels + "le=\"+Inf\"} " + count + '\n';
    out += QByteArray(name) + "_sum" + plain + ' ' + QByteArray::number(series.seconds) + '\n';
    out += QByteArray(name) + "_count" + plain + ' ' + count + '\n';
}

void Metrics::sold(qint64 paise)
{
    const std::scoped_lock lock(m_mutex);
    ++m_receipts;
    m_paise += static_cast<quint64>(paise);
}

QByteArray Metrics::text(const PoolLoad& load, const CompanionState& companions,
    const std::optional<std::vector<WatchFigure>>& temples)
{
    const std::scoped_lock lock(m_mutex);
    QByteArray out;
    head(out, "mandirmitra_request_seconds", "histogram", "Requests by route and status.");
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it) {
        append(out, "mandirmitra_request_seconds", it.key() + ',', *it);
    }
    head(out, "mandirmitra_turn_wait_seconds", "histogram",
        "How long writers waited for the turn of their temple.");
    append(out, "mandirmitra_turn_wait_seconds", {}, m_turns);
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
    head(out, "mandirmitra_kept_reports_total", "counter", "Reports answered from what was kept.");
    out += "mandirmitra_kept_reports_total " + QByteArray::number(companions.keptReports) + '\n';
    head(out, "mandirmitra_wait_sockets", "gauge", "Counters that wait for news.");
    out += "mandirmitra_wait_sockets " + QByteArray::number(companions.waiting) + '\n';
    head(out, "mandirmitra_temples_known", "gauge",
        "1 when the figures of the temples below could be read.");
    out += QByteArray("mandirmitra_temples_known ") + (temples ? '1' : '0') + '\n';
    if (temples) {
        appendTemples(out, *temples);
    }
    return out;
}

} // namespace mm::server
