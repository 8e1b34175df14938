// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receipts/verification.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kVersion = "MM1";
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype kParts = 6;

const unsigned char* bytes(const QByteArray& data)
{
    return reinterpret_cast<const unsigned char*>(data.constData());
}

bool fitsIn(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character > u' ' && character < u'\x7F' && character != u'|';
    });
}

Error refused(QLatin1StringView rule)
{
    return invalid(rule, u"qr"_s);
}

} // namespace

Result<QByteArray> verificationPayload(const VerifiedReceipt& receipt, const QByteArray& secretKey)
{
    if (secretKey.size() != qsizetype(crypto_sign_SECRETKEYBYTES)) {
        return fail(refused("verification.key"_L1));
    }
    return verificationPayload(receipt, [&](const QByteArray& said) {
        QByteArray signature(qsizetype(crypto_sign_BYTES), Qt::Uninitialized);
        crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
            bytes(said), static_cast<unsigned long long>(said.size()), bytes(secretKey));
        return signature;
    });
}

Result<QByteArray> verificationPayload(const VerifiedReceipt& receipt, const Signer& sign)
{
    if (!fitsIn(receipt.templeCode) || !fitsIn(receipt.receiptNumber) || !receipt.date.isValid()) {
        return fail(refused("verification.text"_L1));
    }
    const QByteArray said = kVersion.toByteArray() + '|' + receipt.templeCode.toLatin1() + '|'
        + receipt.receiptNumber.toLatin1() + '|' + receipt.date.toString(Qt::ISODate).toLatin1()
        + '|' + QByteArray::number(receipt.amount.paise());
    return said + '|' + sign(said).toBase64(kBase64);
}

Result<VerifiedReceipt> verifyPayload(const QByteArray& payload, const QByteArray& publicKey)
{
    if (publicKey.size() != qsizetype(crypto_sign_PUBLICKEYBYTES)) {
        return fail(refused("verification.key"_L1));
    }
    const QByteArray scanned = payload.trimmed();
    const QList<QByteArray> parts = scanned.split('|');
    if (parts.size() != kParts || parts.front() != kVersion) {
        return fail(refused("verification.malformed"_L1));
    }
    const auto signature = QByteArray::fromBase64Encoding(
        parts.back(), kBase64 | QByteArray::AbortOnBase64DecodingErrors);
    bool isNumber = false;
    const VerifiedReceipt receipt{.templeCode = QString::fromLatin1(parts.at(1)),
        .receiptNumber = QString::fromLatin1(parts.at(2)),
        .date = QDate::fromString(QString::fromLatin1(parts.at(3)), Qt::ISODate),
        .amount = Money::fromPaise(parts.at(4).toLongLong(&isNumber))};
    if (!signature || signature.decoded.size() != qsizetype(crypto_sign_BYTES) || !isNumber
        || !receipt.date.isValid()) {
        return fail(refused("verification.malformed"_L1));
    }
    const QByteArray said = scanned.left(scanned.lastIndexOf('|'));
    if (crypto_sign_verify_detached(bytes(signature.decoded), bytes(said),
            static_cast<unsigned long long>(said.size()), bytes(publicKey))
        != 0) {
        return fail(refused("verification.forged"_L1));
    }
    return receipt;
}

} // namespace mm::reports
