// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/http_gateway.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <curl/curl.h>

#include <memory>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr long kConnectSeconds = 5;
constexpr long kWholeSeconds = 12;
constexpr qsizetype kLargestAnswer = 64 * 1024;
constexpr qsizetype kLongestId = 64;

struct EndEasy
{
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct FreeList
{
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

void startCurl()
{
    [[maybe_unused]] static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
}

size_t take(char* data, size_t size, size_t count, void* into)
{
    auto* answer = static_cast<QByteArray*>(into);
    const auto length = static_cast<qsizetype>(size * count);
    if (answer->size() + length > kLargestAnswer) {
        return 0;
    }
    answer->append(data, length);
    return size * count;
}

Error refusedWith(long status)
{
    return Error{ErrorKind::Network, "online.gateway_refused"_L1, {},
        {{u"status"_s, static_cast<int>(status)}}, {}};
}

} // namespace

Result<QString> HttpGateway::makeOrder(
    const PaymentAccount& account, Money amount, const QString& reference)
{
    startCurl();
    QUrl url = m_base;
    url.setPath(url.path() + u"/v1/orders"_s);
    const QByteArray body = QJsonDocument(
        QJsonObject{{u"amount"_s, amount.paise()}, {u"currency"_s, u"INR"_s},
            {u"receipt"_s,
                reference}}).toJson(QJsonDocument::Compact);
    QByteArray answer;
    const std::unique_ptr<CURL, EndEasy> easy(curl_easy_init());
    const std::unique_ptr<curl_slist, FreeList> headers(
        curl_slist_append(nullptr, "Content-Type: application/json"));
    curl_easy_setopt(easy.get(), CURLOPT_URL, url.toEncoded().constData());
    curl_easy_setopt(easy.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(easy.get(), CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    curl_easy_setopt(easy.get(), CURLOPT_USERNAME, account.keyId.toUtf8().constData());
    curl_easy_setopt(easy.get(), CURLOPT_PASSWORD, account.keySecret.toUtf8().constData());
    curl_easy_setopt(easy.get(), CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    curl_easy_setopt(easy.get(), CURLOPT_TIMEOUT, kWholeSeconds);
    curl_easy_setopt(easy.get(), CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    curl_easy_setopt(easy.get(), CURLOPT_POSTFIELDS, body.constData());
    curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEDATA, static_cast<void*>(&answer));
    if (const CURLcode done = curl_easy_perform(easy.get()); done != CURLE_OK) {
        return fail(Error{ErrorKind::Network, "online.gateway_unreachable"_L1, {}, {},
            QString::fromUtf8(curl_easy_strerror(done))});
    }
    long status = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    const QJsonObject order = QJsonDocument::fromJson(answer).object();
    const QString id = order[u"id"_s].toString();
    const bool isOurs = order[u"amount"_s].toInteger() == amount.paise()
        && order[u"currency"_s].toString() == "INR"_L1;
    if (status / 100 != 2 || id.isEmpty() || id.size() > kLongestId || !isOurs) {
        return fail(refusedWith(status));
    }
    return id;
}

} // namespace mm::server
