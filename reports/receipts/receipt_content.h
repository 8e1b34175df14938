// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/receipts/receipt_paper.h"

namespace mm::reports {

/// A row with its label; rows without a value are not made.
struct ContentField
{
    QString label;
    QString value;
};

struct ContentLine
{
    QString title;
    QString subtitle = {};
    /// Deity, dates, fund, gift …: pieces that are printed beside each other where they fit, and
    /// not broken inside.
    QStringList details = {};
    /// The same, for each person: name, gotra, nakshatra, rashi.
    std::vector<QStringList> persons = {};
    QString quantity = {};
    /// Empty where a gift's value is pending.
    QString amount = {};
};

/// What both sizes of the receipt print: every text made, nothing yet placed.
struct ReceiptContent
{
    TempleHeader temple;
    /// Phone, registration number, PAN: each with its label.
    QStringList templeNumbers = {};
    QString title = {};
    QString copyMark = {};
    bool duplicate = false;
    /// Empty unless cancelled.
    QString cancelStamp = {};
    QString cancelReason = {};

    ContentField receiptNumber = {};
    std::vector<ContentField> facts = {};
    ContentField devotee = {};
    QString devoteeEnglish = {};
    std::vector<ContentField> devoteeDetails = {};

    QString particularsHeading = {};
    QString quantityHeading = {};
    QString amountHeading = {};
    std::vector<ContentLine> lines = {};
    ContentField total = {};
    QString words = {};
    QString wordsEnglish = {};
    QString paymentHeading = {};
    /// Mode with its reference, and the amount.
    std::vector<ContentField> payments = {};
    std::vector<ContentField> cash = {};

    QString deduction = {};
    ContentField prasada = {};
    QString instructionsHeading = {};
    QStringList instructions = {};
    QString signatory = {};
    QString signatoryLabel = {};
    QString computerGenerated = {};
    QByteArray qrPayload = {};
    QString qrCaption = {};
    /// "Page"; "1 / 2" follows.
    QString pageLabel = {};
};

ReceiptContent receiptContent(const ReceiptPaper& paper);

} // namespace mm::reports
