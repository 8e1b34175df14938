// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/resolve_payer.h"

#include "models/core/identity_numbers.h"
#include "models/core/person_rules.h"
#include "models/core/search_key.h"
#include "models/counter/counter_sql.h"
#include "models/devotees/find_devotees.h"
#include "models/devotees/register_devotee.h"

namespace mm::counter {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

constexpr int kAddressMax = 300;

receipts::Payer payerFrom(const Row& row)
{
    receipts::Payer payer;
    payer.devotee = row.id<DevoteeId>(0);
    payer.name = row.text(1);
    payer.nameLocal = row.text(2);
    payer.phone = row.text(3);
    payer.address = row.text(4);
    payer.pinCode = row.text(5);
    payer.panSealed = row.bytes(6);
    payer.panMasked = row.text(7);
    payer.panHash = row.bytes(8);
    return payer;
}

Result<receipts::Payer> payerById(store::Connection& db, DevoteeId id)
{
    Query query(db, sql::counter::payer_by_id);
    query.bind("id", id);
    MM_LET(payer, query.maybe(payerFrom));
    if (!payer) {
        return fail(notFound("devotee.unknown"_L1));
    }
    return *payer;
}

/// The devotee with this phone whose name sounds the same; families share a phone.
Result<std::optional<receipts::Payer>> payerByPhone(
    store::Connection& db, const QString& phone, const QString& name)
{
    if (phone.isEmpty()) {
        return std::nullopt;
    }
    Query query(db, sql::counter::payers_by_phone);
    query.bind("phone", phone);
    MM_LET(sharing, query.all(payerFrom));
    const QString key = searchKey(name);
    const auto same = std::find_if(sharing.begin(), sharing.end(), [&](const auto& one) {
        return searchKey(one.name) == key
            || (!one.nameLocal.isEmpty() && searchKey(one.nameLocal) == key);
    });
    if (same == sharing.end()) {
        return std::nullopt;
    }
    // Somebody merged into another is still known by the old name and phone.
    MM_LET(survivor, devotees::survivorOf(db, same->devotee));
    if (survivor == same->devotee) {
        return *same;
    }
    MM_LET(payer, payerById(db, survivor));
    return std::optional(std::move(payer));
}

/// The draft's own words in canonical form, empty ones left empty.
Result<PayerDraft> cleaned(const PayerDraft& draft)
{
    PayerDraft payer = draft;
    if (!draft.name.trimmed().isEmpty()) {
        MM_LET(name, cleanName(draft.name, u"name"_s));
        payer.name = name;
    } else {
        payer.name.clear();
    }
    MM_LET(local, cleanText(draft.nameLocal, 100, u"name_local"_s));
    payer.nameLocal = local;
    if (!draft.phone.trimmed().isEmpty()) {
        MM_LET(phone, parsePhone(draft.phone, u"phone"_s));
        payer.phone = phone;
    }
    MM_LET(address, cleanNote(draft.address, kAddressMax, u"address"_s));
    payer.address = address;
    if (!draft.pinCode.trimmed().isEmpty()) {
        MM_LET(pin, parsePinCode(draft.pinCode, u"pin_code"_s));
        payer.pinCode = pin;
    }
    if (!draft.pan.trimmed().isEmpty()) {
        MM_LET(pan, parsePan(draft.pan, u"pan"_s));
        payer.pan = pan;
    }
    return payer;
}

/// What was typed now counts for this receipt more than what the register holds.
Result<void> putTyped(
    receipts::Payer& payer, const PayerDraft& typed, const store::FieldSealer& sealer)
{
    const auto put = [](QString& field, const QString& text) {
        if (!text.isEmpty()) {
            field = text;
        }
    };
    put(payer.name, typed.name);
    put(payer.nameLocal, typed.nameLocal);
    put(payer.phone, typed.phone);
    put(payer.address, typed.address);
    put(payer.pinCode, typed.pinCode);
    if (!typed.pan.isEmpty()) {
        const QByteArray pan = typed.pan.toLatin1();
        MM_LET(sealed, sealer.seal(pan, devotees::kPanSeal));
        payer.panSealed = sealed;
        payer.panMasked = maskPan(typed.pan);
        payer.panHash = sealer.hash(pan);
    }
    return {};
}

Result<DevoteeId> registerPayer(
    UnitOfWork& unit, const store::FieldSealer& sealer, const PayerDraft& payer)
{
    devotees::DevoteeDraft draft;
    draft.name = payer.name;
    draft.nameLocal = payer.nameLocal;
    draft.phone = payer.phone;
    draft.address = payer.address;
    draft.pinCode = payer.pinCode;
    draft.pan = payer.pan;
    return devotees::registerDevotee(unit, sealer, draft);
}

} // namespace

Result<receipts::Payer> resolvePayer(
    UnitOfWork& unit, const store::FieldSealer& sealer, const PayerDraft& draft)
{
    receipts::Payer payer;
    if (draft.anonymous) {
        payer.anonymous = true;
        return payer;
    }
    MM_LET(typed, cleaned(draft));
    if (!typed.devotee.isNull()) {
        MM_LET(known, payerById(unit.db(), typed.devotee));
        payer = known;
    } else if (typed.name.isEmpty()) {
        return fail(invalid("payer.missing"_L1, u"name"_s));
    } else {
        MM_LET(known, payerByPhone(unit.db(), typed.phone, typed.name));
        const bool worthRegistering =
            !typed.phone.isEmpty() || !typed.address.isEmpty() || !typed.pan.isEmpty();
        if (known) {
            payer = *known;
        } else if (worthRegistering) {
            MM_LET(id, registerPayer(unit, sealer, typed));
            payer.devotee = id;
        }
    }
    MM_CHECK(putTyped(payer, typed, sealer));
    return payer;
}

} // namespace mm::counter
