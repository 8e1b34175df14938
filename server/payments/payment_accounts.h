// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/secret_store.h"
#include "models/store/unit_of_work.h"
#include "server/payments/payment_gateway.h"

namespace mm::server {

/// Keeps the account sealed under the service's own key. Needs settings.manage; audited without its
/// secrets. Refuses: online.account_incomplete, server.no_field_key.
Result<void> keepPaymentAccount(
    store::UnitOfWork& unit, identity::SecretStore& secrets, const PaymentAccount& account);
/// The temple takes nothing online from now on; what is paid already still becomes a receipt only
/// when the account is back.
Result<void> forgetPaymentAccount(store::UnitOfWork& unit, identity::SecretStore& secrets);
/// Refuses with online.no_account.
Result<PaymentAccount> paymentAccount(identity::SecretStore& secrets);

} // namespace mm::server
