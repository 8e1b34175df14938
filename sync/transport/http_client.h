// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "sync/engine/ports.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QUrl>

#include <functional>

namespace mm::sync {

/// Where the service is, and whom to believe.
struct ServiceAddress
{
    /// "https://host[:port]", no path.
    QUrl url;
    /// A temple's own certificate authority (PEM); empty: the system's.
    QString caFile;
};

/// Reads what a person typed. http is for this computer only (loopback): elsewhere passwords and
/// names would travel open. Refuses: sync.bad_address, sync.needs_tls.
Result<ServiceAddress> parseAddress(const QString& url, const QString& caFile);

/// HTTP to one service: TLS 1.2 or later, gzip both ways, no redirects, limits on size and time.
/// Lives in a thread with an event loop. Answers come through the callback, once, later.
class HttpClient final : public QObject
{
public:
    using Answer = std::function<void(const Reply&)>;
    struct Question
    {
        QByteArray method = "POST";
        QString path;
        QByteArray query = {};
        /// Compressed on the way when it is worth it.
        QByteArray body = {};
        /// The body compressed, when that was done before.
        QByteArray packed = {};
        QByteArray bearer = {};
        QHash<QByteArray, QByteArray> headers = {};
        qint64 deadlineMs = 20'000;
    };

    /// Refuses: sync.ca_file.
    static Result<std::unique_ptr<HttpClient>> open(const ServiceAddress& address);
    ~HttpClient() override;

    void ask(Ticket ticket, const Question& question, Answer answer);
    void abort(Ticket ticket);
    /// Asks and waits for the answer: for programs whose only work it is.
    Reply askAndWait(const Question& question);
    /// Drops connections that are kept open: after a sleep they are dead without saying so.
    void forgetConnections();

private:
    explicit HttpClient(QSslConfiguration tls, QUrl url);
    class Flight;
    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
    QUrl m_url;
    QHash<Ticket, QPointer<Flight>> m_flights;
};

} // namespace mm::sync
