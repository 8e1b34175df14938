// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/payment_accounts.h"

#include "models/audit/audit.h"

#include <QJsonDocument>

namespace mm::server {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

const QString kName = u"payment_account"_s;

Result<void> note(UnitOfWork& unit, QLatin1StringView action, const QJsonObject& after)
{
    const Uuid temple = unit.desk().temple.uuid;
    return audit::finish(unit, {action, "temples"_L1, temple, {}, after});
}

} // namespace

Result<void> keepPaymentAccount(
    UnitOfWork& unit, identity::SecretStore& secrets, const PaymentAccount& account)
{
    MM_CHECK(unit.require(u"settings.manage"_s));
    for (const auto& text : {account.keyId, account.keySecret, account.webhookSecret}) {
        if (text.trimmed().isEmpty()) {
            return fail(invalid("online.account_incomplete"_L1, u"key_id"_s));
        }
    }
    const QJsonObject kept{{u"key_id"_s, account.keyId.trimmed()},
        {u"key_secret"_s, account.keySecret.trimmed()},
        {u"webhook_secret"_s, account.webhookSecret.trimmed()}};
    MM_CHECK(secrets.write(kName, QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    return note(unit, "payment_account.set"_L1, {{u"key_id"_s, account.keyId.trimmed()}});
}

Result<void> forgetPaymentAccount(UnitOfWork& unit, identity::SecretStore& secrets)
{
    MM_CHECK(unit.require(u"settings.manage"_s));
    MM_CHECK(secrets.remove(kName));
    return note(unit, "payment_account.remove"_L1, {});
}

Result<PaymentAccount> paymentAccount(identity::SecretStore& secrets)
{
    auto kept = secrets.read(kName);
    if (!kept && kept.error().kind == ErrorKind::NotFound) {
        return fail(Error{ErrorKind::Conflict, "online.no_account"_L1, {}, {}, {}});
    }
    MM_CHECK(kept);
    const QJsonObject json = QJsonDocument::fromJson(*kept).object();
    return PaymentAccount{json[u"key_id"_s].toString(), json[u"key_secret"_s].toString(),
        json[u"webhook_secret"_s].toString()};
}

} // namespace mm::server
