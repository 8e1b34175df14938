// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/receipt_draft.h"
#include "models/store/operation_bundle.h"

namespace mm::counter {

namespace {

/// Collects fields so that no two different drafts give the same bytes.
class Canonical
{
public:
    Canonical& add(const QString& text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_bytes += QByteArray::number(utf8.size()) + ':' + utf8;
        return *this;
    }
    Canonical& add(Money amount) { return add(QString::number(amount.paise())); }
    Canonical& add(qint64 number) { return add(QString::number(number)); }
    Canonical& add(QDate date) { return add(date.toString(Qt::ISODate)); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void add(Canonical& out, const donations::DonationDraft& donation)
{
    out.add(QStringLiteral("donation"))
        .add(donation.category)
        .add(donation.fund)
        .add(donation.purpose)
        .add(donation.amount)
        .add(qint64{donation.kind.has_value()});
    if (donation.kind) {
        const auto& kind = *donation.kind;
        out.add(kind.item)
            .add(kind.quantityMilli)
            .add(kind.unit)
            .add(kind.purity)
            .add(kind.estimate);
    }
}

void add(Canonical& out, const SevaDraft& seva)
{
    out.add(QStringLiteral("seva"))
        .add(seva.seva)
        .add(seva.date)
        .add(seva.batch)
        .add(static_cast<qint64>(seva.persons.size()));
    for (const auto& person : seva.persons) {
        out.add(person.devotee.toString())
            .add(person.name)
            .add(person.nameLocal)
            .add(person.gotra)
            .add(person.nakshatra)
            .add(person.rashi);
    }
    // One ticket hashes as it did before tickets were counted: an attempt that an older version of
    // the program began is still known to a newer one.
    if (seva.quantity != 1) {
        out.add(QStringLiteral("quantity")).add(seva.quantity);
    }
}

} // namespace

QByteArray requestHash(const ReceiptDraft& draft)
{
    Canonical out;
    const auto& payer = draft.payer;
    out.add(payer.devotee.toString()).add(qint64{payer.anonymous});
    for (const auto* text : {&payer.name, &payer.nameLocal, &payer.phone, &payer.address,
             &payer.pinCode, &payer.pan, &draft.language, &draft.remarks}) {
        out.add(*text);
    }
    out.add(draft.received).add(static_cast<qint64>(draft.lines.size()));
    for (const auto& line : draft.lines) {
        std::visit([&](const auto& one) { add(out, one); }, line);
    }
    for (const auto& leg : draft.payments) {
        out.add(QString(receipts::modeCode(leg.mode)))
            .add(leg.amount)
            .add(leg.reference)
            .add(leg.cardLast4)
            .add(leg.instrumentNo)
            .add(leg.instrumentDate)
            .add(leg.bank)
            .add(leg.branch);
    }
    return store::sha256(out.bytes());
}

} // namespace mm::counter
