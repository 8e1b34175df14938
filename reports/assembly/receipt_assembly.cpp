// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/receipt_assembly.h"

#include "models/core/amount_in_words.h"
#include "models/core/clock.h"
#include "models/core/person_rules.h"
#include "models/sevas/slot_rights.h"
#include "reports/assembly/deduction_text.h"
#include "reports/assembly/quantity_text.h"
#include "reports/assembly/star_name.h"
#include "reports/assembly/temple_assembly.h"
#include "reports/receipts/labels.h"

#include <algorithm>

namespace mm::reports {

using namespace Qt::StringLiterals;
using receipts::LineKind;
using receipts::PaymentLeg;
using receipts::ShownLine;
using receipts::ShownReceipt;
using LegMode = receipts::PaymentMode;

namespace {

/// The stored mark of a place sold beyond the rights, in the language of the paper.
QString withMarkIn(const QString& language, const QString& title)
{
    if (!title.endsWith(sevas::kProvisionalMark)) {
        return title;
    }
    return u"%1 (%2)"_s.arg(
        title.chopped(sevas::kProvisionalMark.size()), label(Label::Provisional, language));
}

QString momentText(qint64 utcMs, const QString& language)
{
    return paperDate(istDate(utcMs), language) + u' ' + istTime(utcMs);
}

PaymentMode paperMode(LegMode mode)
{
    switch (mode) {
    case LegMode::Cash:
        return PaymentMode::Cash;
    case LegMode::Upi:
        return PaymentMode::Upi;
    case LegMode::Card:
        return PaymentMode::Card;
    case LegMode::Cheque:
        return PaymentMode::Cheque;
    case LegMode::Dd:
        return PaymentMode::DemandDraft;
    case LegMode::Neft:
        return PaymentMode::BankTransfer;
    case LegMode::Kind:
        return PaymentMode::InKind;
    }
    return PaymentMode::Cash;
}

PaperPayment paymentOf(const PaymentLeg& leg)
{
    PaperPayment payment;
    payment.mode = paperMode(leg.mode);
    payment.amount = leg.amount;
    QStringList reference{leg.instrumentNo,
        leg.cardLast4.isEmpty() ? QString() : QString(u"XXXX "_s + leg.cardLast4), leg.reference};
    reference.removeAll(QString());
    payment.reference = reference.join(u" · "_s);
    payment.bank = leg.bank;
    payment.branch = leg.branch;
    payment.date = leg.instrumentDate;
    return payment;
}

class Assembly
{
public:
    Assembly(const ReceiptFacts& facts, const CopyFacts& copy)
        : m_facts(facts)
        , m_receipt(facts.receipt)
        , m_copy(copy)
    { }

    Result<ReceiptPaper> make(const Signer& sign)
    {
        head();
        payer();
        for (const auto& line : m_receipt.lines) {
            m_paper.lines.push_back(lineOf(line));
            addNotes(line);
        }
        money();
        if (!m_facts.temple.receiptNote.isEmpty()) {
            m_paper.instructions.append(m_facts.temple.receiptNote);
        }
        m_paper.deductionSentence = deductionText(m_receipt, m_facts.temple);
        m_paper.prasada = m_prasada.join(u", "_s);
        m_paper.signatory = m_facts.temple.signatory;
        MM_LET(payload,
            verificationPayload(
                {m_facts.temple.code, m_receipt.number, m_receipt.businessDate, m_receipt.total},
                sign));
        m_paper.qrPayload = payload;
        return std::move(m_paper);
    }

private:
    [[nodiscard]] const QString& language() const { return m_receipt.language; }

    /// The temple's local names are in its own language; on a receipt in another one the English
    /// ones are better than a third script.
    [[nodiscard]] QString localOr(const QString& local, const QString& english) const
    {
        const bool isOurs = language() == m_facts.temple.language && language() != "en"_L1;
        return isOurs && !local.isEmpty() ? local : english;
    }

    void head()
    {
        m_paper.temple = templeHeaderOf(m_facts.temple);
        m_paper.language = language();
        m_paper.receiptNumber = m_receipt.number;
        m_paper.businessDate = m_receipt.businessDate;
        m_paper.issuedMs = m_receipt.issuedAt;
        m_paper.counter = m_receipt.counter;
        m_paper.cashier = m_receipt.cashier;
        m_paper.copy.duplicate = m_copy.copyNo;
        if (m_copy.copyNo > 0) {
            m_paper.copy.reprinted =
                m_copy.printedBy + u", "_s + momentText(m_copy.printedAt, language());
        }
        if (m_receipt.cancelled) {
            m_paper.cancellation = {
                m_receipt.cancelReason, momentText(m_receipt.cancelledAt, language())};
        }
    }

    void payer()
    {
        const auto& payer = m_receipt.payer;
        const bool isLocal = !payer.nameLocal.isEmpty() && language() != "en"_L1;
        m_paper.devoteeName = isLocal ? payer.nameLocal : payer.name;
        m_paper.devoteeNameEnglish = payer.name;
        QStringList address{QString(payer.address).replace(u'\n', u", "_s), payer.pinCode};
        address.removeAll(QString());
        m_paper.address = address.join(u" - "_s);
        m_paper.phone = payer.phone.isEmpty() ? QString() : maskPhone(payer.phone);
        m_paper.pan = payer.panMasked;
    }

    [[nodiscard]] PaperLine lineOf(const ShownLine& line) const
    {
        PaperLine paper;
        paper.title = withMarkIn(language(), localOr(line.titleLocal, line.title));
        paper.titleEnglish = line.title;
        paper.quantity = static_cast<int>(line.quantity);
        paper.rate = line.rate;
        paper.amount = line.amount;
        for (const auto& person : line.persons) {
            paper.persons.push_back(paperPerson(person, language()));
        }
        if (line.kind == LineKind::Seva) {
            paper.kind = PaperLineKind::Seva;
            paper.deity = localOr(line.deityLocal, line.deity);
            paper.sevaDate = line.sevaDate;
            paper.batchTime = line.batch;
            paper.reportBy = line.reportBy;
            return paper;
        }
        paper.fund = fundName(line.fund);
        paper.purpose = line.purpose;
        paper.donationType = donationTypeText(line.donationType, language());
        if (!line.kindItem.isEmpty()) {
            paper.kind = PaperLineKind::InKind;
            paper.gift = giftOf(line);
            paper.amount = line.kindValue.value_or(Money());
        }
        return paper;
    }

    [[nodiscard]] static PaperGift giftOf(const ShownLine& line)
    {
        PaperGift gift;
        gift.description = line.kindItem;
        const QString quantity = quantityText(line.kindQuantityMilli, line.kindUnit);
        (isWeight(line.kindUnit) ? gift.grossWeight : gift.quantity) = quantity;
        gift.purity = line.kindPurity;
        gift.valuePending = !line.kindValue;
        return gift;
    }

    /// The general fund is what a donation goes to unless the receipt says otherwise.
    [[nodiscard]] QString fundName(const QString& code) const
    {
        if (code == "GENERAL"_L1) {
            return {};
        }
        const auto fund = std::ranges::find(m_facts.funds, code, &accounts::Fund::code);
        return fund == m_facts.funds.end() ? code : localOr(fund->nameLocal, fund->name);
    }

    void addNotes(const ShownLine& line)
    {
        if (!line.instructions.isEmpty() && !m_paper.instructions.contains(line.instructions)) {
            m_paper.instructions.append(line.instructions);
        }
        if (!line.prasada.isEmpty() && !m_prasada.contains(line.prasada)) {
            m_prasada.append(line.prasada);
        }
    }

    void money()
    {
        m_paper.total = m_receipt.total;
        if (m_receipt.total.isPositive()) {
            m_paper.totalInWords = amountInWords(m_receipt.total, language());
            m_paper.totalInWordsEnglish = amountInWords(m_receipt.total, u"en"_s);
        }
        Money cash;
        for (const auto& leg : m_receipt.payments) {
            m_paper.payments.push_back(paymentOf(leg));
            if (leg.mode == LegMode::Cash) {
                cash += leg.amount;
            }
        }
        m_paper.cashReceived = m_receipt.received;
        m_paper.changeGiven = m_receipt.received - cash;
    }

    const ReceiptFacts& m_facts;
    const ShownReceipt& m_receipt;
    const CopyFacts& m_copy;
    ReceiptPaper m_paper;
    QStringList m_prasada;
};

} // namespace

Result<ReceiptFacts> receiptFacts(store::Connection& db, ReceiptId receipt)
{
    MM_LET(shown, receipts::showReceipt(db, receipt));
    MM_LET(temple, identity::readTemple(db));
    MM_LET(funds, accounts::listFunds(db));
    return ReceiptFacts{std::move(shown), std::move(temple), std::move(funds)};
}

Result<ReceiptPaper> receiptPaperOf(
    const ReceiptFacts& facts, const CopyFacts& copy, const Signer& sign)
{
    return Assembly(facts, copy).make(sign);
}

} // namespace mm::reports
