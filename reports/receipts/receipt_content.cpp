// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receipts/receipt_content.h"

#include "models/core/clock.h"
#include "models/core/indian_format.h"
#include "reports/receipts/labels.h"

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

class ContentMaker
{
public:
    explicit ContentMaker(const ReceiptPaper& paper)
        : m_paper(paper)
    {
        m_made.temple = paper.temple;
    }

    ReceiptContent make()
    {
        head();
        devotee();
        for (const PaperLine& line : m_paper.lines) {
            m_made.lines.push_back(contentLine(line));
        }
        m_made.particularsHeading = word(Label::Particulars);
        m_made.quantityHeading = word(Label::Quantity);
        m_made.amountHeading = word(Label::Amount) + u" (₹)"_s;
        m_made.total = {
            word(Label::Total), formatInr(m_paper.total, InrStyle::Plain, InrSymbol::Rupee)};
        m_made.words = m_paper.totalInWords;
        m_made.wordsEnglish = otherText(m_paper.totalInWordsEnglish, m_paper.totalInWords);
        payments();
        foot();
        return std::move(m_made);
    }

private:
    [[nodiscard]] QString word(Label which) const { return label(which, m_paper.language); }

    [[nodiscard]] QString labelled(Label which, const QString& value) const
    {
        return value.isEmpty() ? QString() : QString(word(which) + u": "_s + value);
    }

    static QString otherText(const QString& text, const QString& unless)
    {
        return text == unless ? QString() : text;
    }

    static QString joined(const QStringList& parts, const QString& by)
    {
        QStringList kept = parts;
        kept.removeAll(QString());
        return kept.join(by);
    }

    void field(std::vector<ContentField>& fields, Label which, const QString& value) const
    {
        if (!value.isEmpty()) {
            fields.push_back({word(which), value});
        }
    }

    void head()
    {
        const TempleHeader& temple = m_paper.temple;
        m_made.temple.nameEnglish = otherText(temple.nameEnglish, temple.name);
        m_made.templeNumbers = {labelled(Label::Phone, temple.phone),
            labelled(Label::RegistrationNumber, temple.registrationNumber),
            labelled(Label::TrustPan, temple.trustPan)};
        m_made.templeNumbers.removeAll(QString());

        m_made.title = bilingual(Label::Receipt);
        m_made.duplicate = m_paper.copy.duplicate > 0;
        m_made.copyMark = m_made.duplicate ? QString(bilingual(Label::Duplicate) + u" "_s
                              + QString::number(m_paper.copy.duplicate))
                                           : bilingual(Label::Original);
        if (m_paper.cancellation) {
            m_made.cancelStamp = bilingual(Label::Cancelled);
            m_made.cancelReason = joined({labelled(Label::Reason, m_paper.cancellation->reason),
                                             m_paper.cancellation->cancelled},
                u" · "_s);
        }
        m_made.receiptNumber = {word(Label::ReceiptNumber), m_paper.receiptNumber};
        field(m_made.facts, Label::Date, paperDate(m_paper.businessDate, m_paper.language));
        field(m_made.facts, Label::Time,
            m_paper.issuedMs == 0 ? QString() : istTime(m_paper.issuedMs));
        field(m_made.facts, Label::Counter, m_paper.counter);
        field(m_made.facts, Label::Cashier, m_paper.cashier);
        field(
            m_made.facts, Label::Duplicate, m_made.duplicate ? m_paper.copy.reprinted : QString());
    }

    [[nodiscard]] QString bilingual(Label which) const
    {
        const QString english = label(which, {}).toUpper();
        const QString local = word(which);
        return local.toUpper() == english ? english : QString(local + u" · "_s + english);
    }

    void devotee()
    {
        m_made.devotee = {word(Label::DevoteeName), m_paper.devoteeName};
        m_made.devoteeEnglish = otherText(m_paper.devoteeNameEnglish, m_paper.devoteeName);
        field(m_made.devoteeDetails, Label::Address, m_paper.address);
        field(m_made.devoteeDetails, Label::Phone, m_paper.phone);
        field(m_made.devoteeDetails, Label::Pan, m_paper.pan);
    }

    [[nodiscard]] ContentLine contentLine(const PaperLine& line) const
    {
        ContentLine made{.title = line.title, .subtitle = otherText(line.titleEnglish, line.title)};
        made.details = {labelled(Label::Deity, line.deity),
            labelled(Label::SevaDate, paperDate(line.sevaDate, m_paper.language)),
            labelled(Label::Time, line.batchTime), labelled(Label::ReportBy, line.reportBy),
            labelled(Label::Fund, line.fund), labelled(Label::Purpose, line.purpose),
            line.donationType};
        if (line.gift) {
            made.details << giftPieces(*line.gift);
        }
        made.details.removeAll(QString());
        for (const PaperPerson& person : line.persons) {
            made.persons.push_back(personPieces(person));
        }
        if (line.quantity != 1) {
            made.quantity = groupIndian(line.quantity);
            if (line.rate.isPositive()) {
                made.quantity += u" × "_s + formatInr(line.rate, InrStyle::Short);
            }
        }
        const bool pending = line.gift && line.gift->valuePending;
        made.amount = pending ? QString() : formatInr(line.amount);
        return made;
    }

    [[nodiscard]] QStringList personPieces(const PaperPerson& person) const
    {
        return {person.name, labelled(Label::Gotra, person.gotra),
            labelled(Label::Nakshatra, person.nakshatra), labelled(Label::Rashi, person.rashi)};
    }

    [[nodiscard]] QStringList giftPieces(const PaperGift& gift) const
    {
        return {labelled(Label::InKind, gift.description), gift.quantity,
            labelled(Label::Weight, gift.grossWeight), labelled(Label::NetWeight, gift.netWeight),
            labelled(Label::Purity, gift.purity),
            gift.valuePending ? word(Label::ValuePending) : QString()};
    }

    void payments()
    {
        m_made.paymentHeading = word(Label::PaymentMode);
        for (const PaperPayment& payment : m_paper.payments) {
            const bool paper =
                payment.mode == PaymentMode::Cheque || payment.mode == PaymentMode::DemandDraft;
            const QString text =
                joined({word(modeLabel(payment.mode)), payment.reference,
                           paperDate(payment.date, m_paper.language), payment.bank, payment.branch},
                    u" · "_s);
            m_made.payments.push_back(
                {paper ? QString(text + u" ("_s + word(Label::SubjectToRealisation) + u')') : text,
                    formatInr(payment.amount)});
        }
        if (m_paper.changeGiven.isPositive()) {
            field(m_made.cash, Label::CashReceived, formatInr(m_paper.cashReceived));
            field(m_made.cash, Label::ChangeGiven, formatInr(m_paper.changeGiven));
        }
    }

    static Label modeLabel(PaymentMode mode)
    {
        switch (mode) {
        case PaymentMode::Cash:
            return Label::Cash;
        case PaymentMode::Upi:
            return Label::Upi;
        case PaymentMode::Card:
            return Label::Card;
        case PaymentMode::Cheque:
            return Label::Cheque;
        case PaymentMode::DemandDraft:
            return Label::DemandDraft;
        case PaymentMode::BankTransfer:
            return Label::BankTransfer;
        case PaymentMode::Online:
            return Label::Online;
        case PaymentMode::InKind:
            return Label::InKind;
        }
        return Label::Cash;
    }

    void foot()
    {
        m_made.deduction = m_paper.deductionSentence;
        m_made.prasada = {word(Label::Prasada), m_paper.prasada};
        m_made.instructionsHeading = word(Label::Instructions);
        m_made.instructions = m_paper.instructions;
        m_made.instructions.removeAll(QString());
        m_made.signatory = m_paper.signatory;
        m_made.signatoryLabel = word(Label::Signatory);
        m_made.computerGenerated = word(Label::ComputerGenerated);
        m_made.qrPayload = m_paper.qrPayload;
        m_made.qrCaption =
            m_paper.qrCaption.isEmpty() ? word(Label::ScanToVerify) : m_paper.qrCaption;
        m_made.pageLabel = word(Label::Page);
    }

    const ReceiptPaper& m_paper;
    ReceiptContent m_made;
};

} // namespace

ReceiptContent receiptContent(const ReceiptPaper& paper)
{
    return ContentMaker(paper).make();
}

} // namespace mm::reports
