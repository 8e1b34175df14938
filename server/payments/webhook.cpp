// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/webhook.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 64;

bool holds(const QByteArray& body, const QByteArray& signature, const QString& secret)
{
    const QByteArray own =
        QMessageAuthenticationCode::hash(body, secret.toUtf8(), QCryptographicHash::Sha256).toHex();
    return !secret.isEmpty() && signature.size() == own.size()
        && CRYPTO_memcmp(signature.constData(), own.constData(), static_cast<size_t>(own.size()))
        == 0;
}

} // namespace

Result<PaymentNews> readWebhook(
    const QByteArray& body, const QByteArray& signature, const QString& secret)
{
    if (!holds(body, signature.trimmed().toLower(), secret)) {
        return fail(Error{ErrorKind::AuthFailed, "online.signature"_L1, {}, {}, {}});
    }
    const QJsonObject message = QJsonDocument::fromJson(body).object();
    const QJsonObject entity = message[u"payload"_s][u"payment"_s][u"entity"_s].toObject();
    const QString event = message[u"event"_s].toString();
    PaymentNews news;
    news.isPaid = (event == "payment.captured"_L1 || event == "order.paid"_L1)
        && entity[u"status"_s].toString() == "captured"_L1;
    if (!news.isPaid) {
        return news;
    }
    news.order = entity[u"order_id"_s].toString();
    news.payment = entity[u"id"_s].toString();
    news.amount = Money::fromPaise(entity[u"amount"_s].toInteger());
    news.currency = entity[u"currency"_s].toString();
    news.method = entity[u"method"_s].toString();
    news.cardLast4 = entity[u"card"_s][u"last4"_s].toString();
    news.bankReference = entity[u"acquirer_data"_s][u"rrn"_s].toString();
    if (news.order.isEmpty() || news.payment.isEmpty() || news.order.size() > kLongestName
        || news.payment.size() > kLongestName || !news.amount.isPositive()) {
        return fail(invalid("online.webhook_malformed"_L1, u"payload"_s));
    }
    return news;
}

} // namespace mm::server
