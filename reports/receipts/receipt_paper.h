// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "reports/paper/temple_header.h"
#include "reports/pdf/font_set.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace mm::reports {

/// What a receipt prints, as words. Every text is printed as it stands, and an empty one leaves its
/// row out: names come in the language of the receipt, phone and PAN come masked (maskPhone,
/// maskPan), amounts are formatted here.

/// A5 portrait for lasers, breaking into pages; rolls of 80 mm with 72 mm printed and of 58 mm with
/// 48 mm printed, as long as they need.
enum class PaperSize { A5, Roll80, Roll58 };

struct PaperPerson
{
    QString name;
    QString gotra = {};
    QString nakshatra = {};
    QString rashi = {};
};

enum class PaperLineKind { Donation, Seva, InKind, Sponsorship, Prasada };

/// A gift in kind: what was given, as weighed. Its value is printed only once it is approved.
struct PaperGift
{
    QString description;
    /// With its unit: "25 kg".
    QString quantity = {};
    QString grossWeight = {};
    QString netWeight = {};
    /// "22K", "925".
    QString purity = {};
    bool valuePending = true;
};

struct PaperLine
{
    PaperLineKind kind = PaperLineKind::Donation;
    QString title;
    /// Printed small under the title where it is another text.
    QString titleEnglish = {};
    QString deity = {};
    QDate sevaDate = {};
    /// "08:00–09:00".
    QString batchTime = {};
    QString reportBy = {};
    std::vector<PaperPerson> persons = {};
    QString fund = {};
    QString purpose = {};
    /// Corpus, specific grant or others, in words (rule 18AB / 190).
    QString donationType = {};
    std::optional<PaperGift> gift = {};
    int quantity = 1;
    Money rate = {};
    Money amount = {};
};

enum class PaymentMode {
    Cash,
    Upi,
    Card,
    Cheque,
    DemandDraft,
    BankTransfer,
    Online,
    InKind,
};

struct PaperPayment
{
    PaymentMode mode = PaymentMode::Cash;
    Money amount = {};
    /// UPI reference, last four digits and approval code, cheque number, UTR.
    QString reference = {};
    QString bank = {};
    QString branch = {};
    /// Of the cheque or draft.
    QDate date = {};
};

struct PaperCopy
{
    /// 0 is the original; n prints "DUPLICATE n".
    int duplicate = 0;
    /// Who reprinted it and when, "Lakshmi, 23-11-2026 09:14".
    QString reprinted = {};
};

struct PaperCancellation
{
    QString reason;
    /// "Manjunath, 22-11-2026 17:40".
    QString cancelled = {};
};

struct ReceiptPaper
{
    TempleHeader temple;
    /// "en", "kn", "hi", …: the language of the labels.
    QString language = {};
    QString receiptNumber;
    QDate businessDate = {};
    /// UTC epoch ms; printed in Asia/Kolkata.
    qint64 issuedMs = 0;
    QString counter = {};
    QString cashier = {};
    PaperCopy copy = {};
    std::optional<PaperCancellation> cancellation = {};

    QString devoteeName = {};
    QString devoteeNameEnglish = {};
    QString address = {};
    QString phone = {};
    QString pan = {};

    std::vector<PaperLine> lines = {};
    Money total = {};
    /// In the language of the receipt, and in English where that is another.
    QString totalInWords = {};
    QString totalInWordsEnglish = {};
    std::vector<PaperPayment> payments = {};
    /// Cash handed over and given back; printed where something was given back.
    Money cashReceived = {};
    Money changeGiven = {};

    /// The sentence of section 133 / 80G with approval number and validity, or that the receipt is
    /// not valid for deduction.
    QString deductionSentence = {};
    QStringList instructions = {};
    QString prasada = {};
    QString signatory = {};
    /// verificationPayload(); empty prints no symbol.
    QByteArray qrPayload = {};
    /// Under the symbol; empty prints "Scan to verify".
    QString qrCaption = {};
};

/// The receipt as a PDF. Refuses only what the PDF writer refuses (font.missing, qr.too_long …).
/// The same paper gives the same bytes.
Result<QByteArray> receiptPdf(const ReceiptPaper& paper, PaperSize size, pdf::FontSet& fonts);

} // namespace mm::reports
