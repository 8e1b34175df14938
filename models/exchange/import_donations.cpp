// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/chart.h"
#include "models/accounts/ledgers.h"
#include "models/audit/audit.h"
#include "models/counter/issue_receipt.h"
#include "models/exchange/import_runner.h"
#include "models/exchange/imports.h"

#include <QHash>
#include <QScopeGuard>

namespace mm::exchange {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

/// The counter code of imported receipts, IMP/2627/000001: no counter's own numbers are used up.
constexpr QLatin1StringView kImportCounter("IMP");

enum Column : size_t {
    ReceiptNo,
    Date,
    Name,
    NameLocal,
    Phone,
    Address,
    PinCode,
    Pan,
    Anonymous,
    Amount,
    Category,
    Fund,
    Purpose,
    Mode,
    Reference,
    CardLast4,
    ChequeNo,
    ChequeDate,
    Bank,
    Branch,
    Remarks,
};

const std::vector<ColumnSpec>& columns()
{
    static const std::vector<ColumnSpec> specs{
        {"receipt_no"_L1, false,
            {u"receipt number"_s, u"receipt"_s, u"old receipt no"_s, u"rcpt no"_s, u"ರಸೀದಿ ಸಂಖ್ಯೆ"_s,
                u"रसीद संख्या"_s}},
        {"date"_L1, false, {u"receipt date"_s, u"donation date"_s, u"ದಿನಾಂಕ"_s, u"दिनांक"_s}},
        {"name"_L1, false,
            {u"devotee name"_s, u"devotee"_s, u"donor"_s, u"donor name"_s, u"ಹೆಸರು"_s, u"नाम"_s}},
        {"name_local"_L1, false, {u"local name"_s, u"ಕನ್ನಡ ಹೆಸರು"_s}},
        {"phone"_L1, false,
            {u"mobile"_s, u"mobile no"_s, u"phone no"_s, u"phone number"_s, u"contact"_s,
                u"ದೂರವಾಣಿ"_s, u"ಮೊಬೈಲ್"_s, u"फ़ोन"_s, u"मोबाइल"_s}},
        {"address"_L1, false, {u"ವಿಳಾಸ"_s, u"पता"_s}},
        {"pin_code"_L1, false, {u"pin"_s, u"pincode"_s, u"ಪಿನ್"_s, u"पिन"_s}},
        {"pan"_L1, false, {u"pan no"_s, u"pan number"_s}},
        {"anonymous"_L1, false, {u"is anonymous"_s, u"gupta"_s}},
        {"amount"_L1, true,
            {u"amount rs"_s, u"rupees"_s, u"donation amount"_s, u"ಮೊತ್ತ"_s, u"रकम"_s, u"राशि"_s}},
        {"category"_L1, false, {u"donation type"_s, u"donation category"_s, u"ವರ್ಗ"_s, u"श्रेणी"_s}},
        {"fund"_L1, false, {u"fund code"_s, u"ನಿಧಿ"_s, u"निधि"_s}},
        {"purpose"_L1, false, {u"ಉದ್ದೇಶ"_s, u"उद्देश्य"_s}},
        {"mode"_L1, false, {u"payment mode"_s, u"paid by"_s, u"ಪಾವತಿ ವಿಧಾನ"_s, u"भुगतान"_s}},
        {"reference"_L1, false,
            {u"utr"_s, u"upi reference"_s, u"transaction id"_s, u"reference no"_s}},
        {"card_last4"_L1, false, {u"card"_s}},
        {"cheque_no"_L1, false, {u"cheque number"_s, u"instrument no"_s, u"dd no"_s}},
        {"cheque_date"_L1, false, {u"instrument date"_s, u"dd date"_s}},
        {"bank"_L1, false, {u"bank name"_s, u"ಬ್ಯಾಂಕ್"_s, u"बैंक"_s}},
        {"branch"_L1, false, {u"bank branch"_s}},
        {"remarks"_L1, false, {u"remark"_s, u"notes"_s, u"ಟಿಪ್ಪಣಿ"_s, u"टिप्पणी"_s}},
    };
    return specs;
}

/// What a line says of its origin, for the receipt's remarks.
Result<QString> remarksOf(const CsvRow& row, QDate date, QDate today)
{
    if (date.isValid() && date > today) {
        return fail(invalid("import.date_future"_L1, u"date"_s));
    }
    QStringList parts;
    if (!row[ReceiptNo].isEmpty()) {
        parts.append(u"Receipt %1"_s.arg(row[ReceiptNo]));
    }
    if (date.isValid()) {
        parts.append(u"of %1"_s.arg(date.toString(Qt::ISODate)));
    }
    const QString origin =
        parts.isEmpty() ? u"Imported"_s : u"Imported: %1"_s.arg(parts.join(u' '));
    return row[Remarks].isEmpty() ? origin : u"%1. %2"_s.arg(origin, row[Remarks]);
}

Result<receipts::PaymentLeg> legOf(const CsvRow& row, Money amount)
{
    receipts::PaymentLeg leg;
    MM_LET(mode, receipts::parseMode(row[Mode].isEmpty() ? u"cash"_s : row[Mode]));
    leg.mode = mode;
    leg.amount = amount;
    leg.reference = row[Reference];
    leg.cardLast4 = row[CardLast4];
    leg.instrumentNo = row[ChequeNo];
    MM_LET(chequeDate, parseAnyDate(row[ChequeDate], u"cheque_date"_s));
    leg.instrumentDate = chequeDate;
    leg.bank = row[Bank];
    leg.branch = row[Branch];
    return leg;
}

Result<counter::ReceiptDraft> draftOf(const CsvRow& row, QDate today)
{
    counter::ReceiptDraft draft;
    MM_LET(anonymous, parseYesNo(row[Anonymous], u"anonymous"_s));
    MM_LET(amount, Money::parse(row[Amount], u"amount"_s));
    MM_LET(leg, legOf(row, amount));
    MM_LET(date, parseAnyDate(row[Date], u"date"_s));
    MM_LET(remarks, remarksOf(row, date, today));
    draft.payer.anonymous = anonymous;
    if (!anonymous) {
        draft.payer.name = row[Name];
        draft.payer.nameLocal = row[NameLocal];
        draft.payer.phone = row[Phone];
        draft.payer.address = row[Address];
        draft.payer.pinCode = row[PinCode];
        draft.payer.pan = row[Pan];
    }
    draft.lines = {donations::DonationDraft{row[Category], row[Fund], row[Purpose], amount, {}}};
    draft.payments = {leg};
    draft.remarks = remarks;
    return draft;
}

/// The cash of imported receipts lies in a ledger of its own, so that no till is expected to hold
/// it.
Result<void> ensureCash(UnitOfWork& unit)
{
    const auto there = accounts::ledgerByCode(unit.db(), accounts::counterCashCode(kImportCounter));
    if (there || there.error().kind != ErrorKind::NotFound) {
        MM_CHECK(there);
        return {};
    }
    MM_CHECK(accounts::ensureCounterCash(unit, kImportCounter));
    return audit::finish(unit, {"import.prepare"_L1, "ledgers"_L1, unit.desk().temple.uuid});
}

/// Takes the lines of one file.
class DonationRows
{
public:
    explicit DonationRows(const store::FieldSealer& sealer)
        : m_sealer(sealer)
    { }

    Result<RowOutcome> take(UnitOfWork& unit, const CsvRow& row)
    {
        MM_LET(draft, draftOf(row, unit.today()));
        MM_LET(key, keyOf(row));
        draft.idempotencyKey = key;
        const QByteArray content = counter::requestHash(draft);
        const auto seen = m_seen.constFind(key);
        if (seen != m_seen.cend()) {
            return *seen == content ? Result<RowOutcome>(RowOutcome::Already) : differs(row);
        }
        MM_CHECK(ensureCash(unit));
        const auto issued = counter::issueReceipt(unit, m_sealer, draft);
        if (!issued) {
            return issued.error().rule == "idempotency.mismatch"_L1 ? differs(row)
                                                                    : fail(issued.error());
        }
        m_seen.insert(key, content);
        return issued->replayed ? RowOutcome::Already : RowOutcome::Added;
    }

private:
    /// The old receipt is in, and not as this line says.
    static Result<RowOutcome> differs(const CsvRow& row)
    {
        return fail(Error{ErrorKind::Conflict, "import.receipt_differs"_L1, u"receipt_no"_s,
            {{u"number"_s, row[ReceiptNo]}}, {}});
    }

    /// The old receipt number and date name a line; without a number the line names itself, and two
    /// lines that are the same are two gifts.
    Result<QString> keyOf(const CsvRow& row)
    {
        MM_LET(date, parseAnyDate(row[Date], u"date"_s));
        if (!row[ReceiptNo].isEmpty()) {
            return u"import:%1:%2"_s.arg(row[ReceiptNo], date.toString(Qt::ISODate));
        }
        const QByteArray key = row.key("donations", columns()).toHex();
        return u"import:%1:%2"_s.arg(QString::fromLatin1(key)).arg(m_sameLines[key]++);
    }

    const store::FieldSealer& m_sealer;
    QHash<QByteArray, int> m_sameLines;
    /// What this run has taken: a dry run keeps nothing in the store.
    QHash<QString, QByteArray> m_seen;
};

} // namespace

Result<ImportReport> importDonations(store::Desk& desk, const store::FieldSealer& sealer,
    const QString& path, const ImportOptions& options)
{
    const QString counter = std::exchange(desk.counterCode, QString(kImportCounter));
    const auto back = qScopeGuard([&] { desk.counterCode = counter; });
    DonationRows rows(sealer);
    return runImport(desk, path, columns(), options,
        [&](UnitOfWork& unit, const CsvRow& row) { return rows.take(unit, row); });
}

} // namespace mm::exchange
