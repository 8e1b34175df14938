// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/http_client.h"

#include "sync/engine/deadlines.h"
#include "sync/protocol/gzip.h"
#include "sync/protocol/limits.h"

#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWorthCompressing = 1024;
constexpr int kLongestSeconds = 7 * 24 * 3600;

bool isLoopback(const QString& host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

std::optional<qint64> retryAfterMs(const QNetworkReply& reply)
{
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber);
    // The form with a date is not read: clocks are what nobody trusts here.
    return isNumber && seconds >= 0
        ? std::optional(qint64{std::min(seconds, kLongestSeconds)} * 1000)
        : std::nullopt;
}

bool neverConnected(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::UnknownNetworkError:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<ServiceAddress> parseAddress(const QString& url, const QString& caFile)
{
    QUrl parsed(url.trimmed(), QUrl::StrictMode);
    const bool isHttp = parsed.scheme() == "http"_L1;
    if (!parsed.isValid() || parsed.host().isEmpty() || !parsed.userInfo().isEmpty()
        || !(isHttp || parsed.scheme() == "https"_L1)) {
        return fail(invalid("sync.bad_address"_L1, u"server"_s));
    }
    if (isHttp && !isLoopback(parsed.host())) {
        return fail(invalid("sync.needs_tls"_L1, u"server"_s));
    }
    parsed.setPath({});
    parsed.setQuery(QString());
    parsed.setFragment({});
    return ServiceAddress{parsed, caFile};
}

/// One request on its way, with its own time.
class HttpClient::Flight final : public QObject
{
public:
    Flight(HttpClient& client, Ticket ticket, QNetworkReply* reply, Answer answer)
        : QObject(&client)
        , m_client(client)
        , m_ticket(ticket)
        , m_reply(reply)
        , m_answer(std::move(answer))
    {
        reply->setParent(this);
        for (QTimer* timer : {&m_deadline, &m_progress}) {
            timer->setSingleShot(true);
            connect(timer, &QTimer::timeout, this, [this] { end(Reply::Kind::Broken); });
        }
        m_connect.setSingleShot(true);
        connect(&m_connect, &QTimer::timeout, this, [this] { end(Reply::Kind::Unreachable); });
    }

    void begin(qint64 deadlineMs)
    {
        connect(m_reply, &QNetworkReply::finished, this, &Flight::finished);
        connect(m_reply, &QNetworkReply::requestSent, &m_connect, &QTimer::stop);
        connect(m_reply, &QNetworkReply::uploadProgress, this, &Flight::progressed);
        connect(m_reply, &QNetworkReply::readyRead, this, &Flight::read);
        // Nobody ignores them: what is told here is only why.
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
            m_untrusted = errors.isEmpty() ? QString() : errors.first().errorString();
        });
        m_deadline.start(static_cast<int>(deadlineMs));
        m_connect.start(static_cast<int>(kConnectMs));
        m_progress.start(static_cast<int>(kNoProgressMs + kWaitGraceMs));
    }

    void drop()
    {
        m_isOver = true;
        m_client.m_flights.remove(m_ticket);
        m_reply->abort();
        deleteLater();
    }

private:
    void progressed()
    {
        m_connect.stop();
        m_progress.start(static_cast<int>(kNoProgressMs));
    }

    void read()
    {
        progressed();
        m_body += m_reply->readAll();
        if (m_body.size() > protocol::limits::kPlainBytes) {
            end(Reply::Kind::Broken);
        }
    }

    void finished()
    {
        if (m_isOver) {
            return;
        }
        m_body += m_reply->readAll();
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto error = m_reply->error();
        if (status == 0 || error == QNetworkReply::RemoteHostClosedError
            || error == QNetworkReply::OperationCanceledError) {
            end(neverConnected(error) ? Reply::Kind::Unreachable : Reply::Kind::Broken);
            return;
        }
        Reply reply{Reply::Kind::Answered, status, m_body, true, retryAfterMs(*m_reply),
            QString::number(status)};
        reply.isJson = m_reply->header(QNetworkRequest::ContentTypeHeader)
                           .toString()
                           .startsWith("application/json"_L1, Qt::CaseInsensitive);
        if (m_reply->rawHeader("Content-Encoding").toLower().contains("gzip")) {
            auto plain = protocol::gunzip(m_body, protocol::limits::kPlainBytes);
            if (!plain) {
                end(Reply::Kind::Broken);
                return;
            }
            reply.body = std::move(*plain);
        }
        answer(reply);
    }

    void end(Reply::Kind kind)
    {
        if (m_isOver) {
            return;
        }
        const QString why = m_deadline.isActive() ? m_reply->errorString() : u"too late"_s;
        const QString detail = m_untrusted.isEmpty() ? why : m_reply->url().host();
        m_isOver = true;
        m_reply->abort();
        m_isOver = false;
        answer({kind, 0, {}, true, {}, detail, m_untrusted});
    }

    void answer(const Reply& reply)
    {
        m_isOver = true;
        m_client.m_flights.remove(m_ticket);
        deleteLater();
        const Answer answer = std::move(m_answer);
        answer(reply);
    }

    HttpClient& m_client;
    Ticket m_ticket;
    QNetworkReply* m_reply;
    Answer m_answer;
    QByteArray m_body;
    QString m_untrusted;
    QTimer m_deadline;
    QTimer m_connect;
    QTimer m_progress;
    bool m_isOver = false;
};

HttpClient::HttpClient(QSslConfiguration tls, QUrl url)
    : m_tls(std::move(tls))
    , m_url(std::move(url))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpClient::~HttpClient() = default;

Result<std::unique_ptr<HttpClient>> HttpClient::open(const ServiceAddress& address)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!address.caFile.isEmpty()) {
        const auto own = QSslCertificate::fromPath(address.caFile, QSsl::Pem);
        if (own.isEmpty()) {
            return fail(Error{ErrorKind::NotFound, "sync.ca_file"_L1, u"ca"_s,
                {{u"file"_s, address.caFile}}, {}});
        }
        tls.addCaCertificates(own);
    }
    return std::unique_ptr<HttpClient>(new HttpClient(std::move(tls), address.url));
}

void HttpClient::ask(Ticket ticket, const Question& question, Answer answer)
{
    QUrl url = m_url;
    url.setPath(question.path);
    if (!question.query.isEmpty()) {
        url.setQuery(QString::fromLatin1(question.query), QUrl::StrictMode);
    }
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    // Asked for by hand, so that the size is looked at before it is unpacked.
    request.setRawHeader("Accept-Encoding", "gzip");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!question.bearer.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + question.bearer);
    }
    for (auto it = question.headers.begin(); it != question.headers.end(); ++it) {
        request.setRawHeader(it.key(), it.value());
    }
    QNetworkReply* reply = nullptr;
    if (question.method == "GET") {
        reply = m_manager.get(request);
    } else {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const bool packs = question.body.size() >= kWorthCompressing;
        if (packs) {
            request.setRawHeader("Content-Encoding", "gzip");
        }
        reply = m_manager.post(request,
            !packs                          ? question.body
                : question.packed.isEmpty() ? protocol::gzip(question.body)
                                            : question.packed);
    }
    auto* flight = new Flight(*this, ticket, reply, std::move(answer));
    m_flights.insert(ticket, flight);
    flight->begin(question.deadlineMs);
}

void HttpClient::abort(Ticket ticket)
{
    if (const auto flight = m_flights.value(ticket)) {
        flight->drop();
    }
}

Reply HttpClient::askAndWait(const Question& question)
{
    QEventLoop loop;
    Reply got;
    ask(0, question, [&](const Reply& reply) {
        got = reply;
        loop.quit();
    });
    loop.exec();
    return got;
}

void HttpClient::forgetConnections()
{
    m_manager.clearConnectionCache();
}

} // namespace mm::sync
