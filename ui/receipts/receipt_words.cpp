// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/receipt_words.h"

#include "models/core/names_catalog.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/shown_name.h"

namespace mm::ui {

using namespace Qt::StringLiterals;
using receipts::PaymentMode;

namespace {

/// A star or sign by its stored name, in the script of the window.
QString starText(NameKind kind, const QString& stored)
{
    const auto index = stored.isEmpty() ? std::nullopt : findName(kind, stored);
    return index ? localName(kind, *index, interfaceLanguage()) : stored;
}

QString joined(const QStringList& parts)
{
    QStringList said;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            said << part;
        }
    }
    return said.join(u" · "_s);
}

} // namespace

QString ReceiptWords::mode(PaymentMode mode)
{
    switch (mode) {
    case PaymentMode::Cash:
        return tr("Cash");
    case PaymentMode::Upi:
        return tr("UPI");
    case PaymentMode::Card:
        return tr("Card");
    case PaymentMode::Cheque:
        return tr("Cheque");
    case PaymentMode::Dd:
        return tr("DD");
    case PaymentMode::Neft:
        return tr("NEFT");
    case PaymentMode::Kind:
        return tr("In kind");
    }
    Q_UNREACHABLE();
}

QString ReceiptWords::modes(const QString& codes)
{
    QStringList said;
    for (const QString& code : codes.split(u", "_s, Qt::SkipEmptyParts)) {
        const auto known = receipts::parseMode(code);
        said << (known ? mode(*known) : code);
    }
    said.removeDuplicates();
    return said.join(u", "_s);
}

QString ReceiptWords::leg(const receipts::PaymentLeg& leg)
{
    return joined({mode(leg.mode),
        leg.cardLast4.isEmpty() ? QString() : QString(u"····"_s + leg.cardLast4), leg.instrumentNo,
        dateText(leg.instrumentDate), joined({leg.bank, leg.branch}), leg.reference});
}

QString ReceiptWords::person(const receipts::Person& person)
{
    return joined(
        {shownName(person.name, person.nameLocal), starText(NameKind::Nakshatra, person.nakshatra),
            starText(NameKind::Rashi, person.rashi), person.gotra});
}

QString ReceiptWords::action(const QString& action)
{
    if (action == "receipt.issue"_L1) {
        return tr("Issued");
    }
    if (action == "receipt.print"_L1) {
        return tr("Printed");
    }
    if (action == "receipt.reprint"_L1) {
        return tr("Printed again");
    }
    if (action == "receipt.cancel"_L1) {
        return tr("Cancelled");
    }
    return action;
}

QString ReceiptWords::payer(const receipts::Payer& payer)
{
    const QString name = shownName(payer.name, payer.nameLocal);
    return name.isEmpty() ? tr("Name not given") : name;
}

} // namespace mm::ui
