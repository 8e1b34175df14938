// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace mm::reports {

/// The fixed words of the papers.
enum class Label {
    Receipt,
    ReceiptNumber,
    Date,
    Counter,
    Cashier,
    DevoteeName,
    Address,
    Phone,
    Pan,
    TrustPan,
    RegistrationNumber,
    Gotra,
    Nakshatra,
    Rashi,
    Deity,
    Particulars,
    Quantity,
    Amount,
    Total,
    AmountInWords,
    PaymentMode,
    Cash,
    Upi,
    Card,
    Cheque,
    DemandDraft,
    BankTransfer,
    Online,
    InKind,
    CashReceived,
    ChangeGiven,
    SevaDate,
    Time,
    ReportBy,
    Purpose,
    Fund,
    Weight,
    NetWeight,
    Purity,
    ValuePending,
    SubjectToRealisation,
    Cancelled,
    Reason,
    Original,
    Duplicate,
    Signatory,
    Prasada,
    Instructions,
    ComputerGenerated,
    ScanToVerify,
    Page,
    DailySevaList,
    NoSevas,
    AddedLater,
    Name,
    Provisional,
    kCount,
};

/// In the language ("kn", also "kn_IN"); English where a language has no word for it here.
QString label(Label which, const QString& language);

/// "22 Nov 2026" in English, "22-11-2026" elsewhere; empty for no date.
QString paperDate(const QDate& date, const QString& language);

} // namespace mm::reports
