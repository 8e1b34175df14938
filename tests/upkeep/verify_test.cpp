// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/verify.h"

#include "tests/support/busy_books.h"
#include "tests/support/open_sealer.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

/// Removes what keeps the store from being damaged: all triggers, and the foreign keys.
Result<void> openForDamage(store::Connection& db)
{
    store::Query query(db, "SELECT name FROM sqlite_master WHERE type = 'trigger'");
    MM_LET(triggers, query.all([](const store::Row& row) { return row.text(0); }));
    for (const QString& trigger : triggers) {
        MM_CHECK(db.execute("DROP TRIGGER " + trigger.toUtf8()));
    }
    return db.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
}

QStringList failing(const std::vector<upkeep::Check>& checks)
{
    QStringList names;
    for (const auto& check : checks) {
        if (!check.ok) {
            names.append(check.name);
        }
    }
    return names;
}

QByteArray details(const std::vector<upkeep::Check>& checks)
{
    QByteArray all;
    for (const auto& check : checks) {
        all += check.ok ? "" : check.name.toUtf8() + ": " + check.detail.toUtf8() + '\n';
    }
    return all;
}

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TestDesk>();
        test::fillBooks(*m_desk, m_sealer);
    }

    void soundBooksHold()
    {
        QStringList begun;
        const auto checks =
            upkeep::verifyStore(m_desk->db(), [&](const QString& name) { begun.append(name); });
        QVERIFY(checks.has_value());
        QVERIFY2(upkeep::allHold(*checks), details(*checks).constData());
        QCOMPARE(begun.size(), static_cast<qsizetype>(checks->size()));
        QCOMPARE(begun.size(), 16);
        QVERIFY(!m_desk->db().inTransaction());
    }

    void itCanBeStopped()
    {
        std::atomic_bool stop = false;
        QList<qint64> told;
        Progress progress;
        progress.told = [&](qint64 done, qint64 total) {
            QCOMPARE(total, upkeep::kChecksMade);
            told << done;
            stop = done == 3;
        };
        progress.stop = &stop;
        const auto part = upkeep::verifyStore(m_desk->db(), {}, progress);
        QVERIFY(part.has_value());
        QCOMPARE(part->size(), size_t{3});
        QCOMPARE(told, (QList<qint64>{0, 1, 2, 3}));
        QVERIFY(!m_desk->db().inTransaction());
        // Nothing of the stop is left on the connection.
        const auto whole = upkeep::verifyStore(m_desk->db());
        QVERIFY2(whole && upkeep::allHold(*whole), details(*whole).constData());
        QCOMPARE(static_cast<qint64>(whole->size()), upkeep::kChecksMade);
    }

    /// Stopped while SQLite looks through the file: no check is told as broken.
    void aCheckAtWorkIsBrokenOff()
    {
        std::atomic_bool stop = false;
        Progress progress;
        progress.stop = &stop;
        const auto part = upkeep::verifyStore(
            m_desk->db(), [&](const QString& name) { stop = name == "receipt_lines"_L1; },
            progress);
        QVERIFY(part.has_value());
        QVERIFY(upkeep::allHold(*part));
        QCOMPARE(part->size(), size_t{6});
    }

    void anEmptyStoreHolds()
    {
        test::TestDesk empty;
        const auto checks = upkeep::verifyStore(empty.db());
        QVERIFY2(checks && upkeep::allHold(*checks), details(*checks).constData());
    }

    void eachDamageIsFound_data();
    void eachDamageIsFound()
    {
        QFETCH(QByteArray, damage);
        QFETCH(QStringList, expected);
        QVERIFY(openForDamage(m_desk->db()));
        const auto damaged = m_desk->db().execute(damage);
        QVERIFY2(damaged.has_value(), damaged ? "" : damaged.error().detail.toUtf8().constData());
        const auto checks = upkeep::verifyStore(m_desk->db());
        QVERIFY(checks.has_value());
        QCOMPARE(failing(*checks), expected);
    }

    void aBrokenFileIsFoundAndTheOtherChecksAreStillMade()
    {
        // An index that has lost an entry: only SQLite's own check can see that.
        QVERIFY(openForDamage(m_desk->db()));
        QVERIFY(m_desk->db().execute(
            "PRAGMA writable_schema = ON;"
            "UPDATE sqlite_master SET sql = 'CREATE INDEX receipts_phone ON receipts (phone, "
            "business_date) WHERE phone IS NULL' WHERE name = 'receipts_phone';"
            "PRAGMA writable_schema = RESET"));
        const auto checks = upkeep::verifyStore(m_desk->db());
        QVERIFY(checks.has_value());
        QCOMPARE(failing(*checks), QStringList{u"engine"_s});
    }

private:
    std::unique_ptr<test::TestDesk> m_desk;
    test::OpenSealer m_sealer;
};

void VerifyTest::eachDamageIsFound_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QByteArray& damage, const QStringList& expected) {
        QTest::newRow(name) << damage << expected;
    };
    const QString outbox = u"outbox"_s;

    row("a donation points to no category",
        "UPDATE donations SET category_id = randomblob(16) WHERE amount_paise = 50100",
        {u"foreign_keys"_s, u"day_totals"_s, outbox});
    row("an audit event is rewritten",
        "UPDATE audit_events SET reason = 'another reason' WHERE action = 'receipt.cancel'",
        {u"audit_chain"_s, outbox});
    row("an audit event is taken out", "DELETE FROM audit_events WHERE action = 'receipt.cancel'",
        {u"audit_chain"_s, outbox});
    row("the newest audit events are cut off",
        "DELETE FROM audit_events WHERE chain_no > (SELECT max(chain_no) - 2 FROM audit_events)",
        {outbox});
    row("an audit event belongs to somebody else",
        "UPDATE audit_events SET user_id = NULL WHERE action = 'receipt.cancel'",
        {u"audit_chain"_s, outbox});

    row("a receipt has another number",
        "UPDATE receipts SET number = 'C01/2627/000099' WHERE sequence = 3 AND series = 'C01/2627';"
        "UPDATE vouchers SET number = 'C01/2627/000099' WHERE number = 'C01/2627/000003'",
        {u"receipt_series"_s, outbox});
    row("a receipt is moved out of its place in the series",
        "UPDATE receipts SET sequence = 50, number = 'C01/2627/000050' WHERE sequence = 3 AND "
        "series = 'C01/2627'; UPDATE vouchers SET number = 'C01/2627/000050' WHERE number = "
        "'C01/2627/000003'",
        {u"receipt_series"_s, outbox});
    row("two receipts have one number",
        "DROP INDEX receipts_number; DROP INDEX vouchers_number;"
        "UPDATE receipts SET sequence = 2, number = 'C01/2627/000002' WHERE sequence = 3 AND "
        "series = 'C01/2627'; UPDATE vouchers SET number = 'C01/2627/000002' WHERE number = "
        "'C01/2627/000003'",
        {u"receipt_series"_s, outbox});
    row("the series would give a number again",
        "UPDATE series SET last_no = last_no - 1 WHERE kind = 'receipt' AND fy = '2627'",
        {u"receipt_series"_s});
    row("the series has forgotten that it began",
        "DELETE FROM series WHERE kind = 'receipt' AND fy = '2627'", {u"receipt_series"_s});
    row("the journal's series jumps",
        "UPDATE vouchers SET number = replace(number, '/000001', '/000007') WHERE number LIKE "
        "'JV/C01/2627/000001'",
        {u"voucher_series"_s, outbox});
    row("the journal's series lags", "UPDATE series SET last_no = last_no - 1 WHERE kind = 'JV'",
        {u"voucher_series"_s});

    row("a receipt's line has another amount",
        "UPDATE receipt_lines SET amount_paise = 60100 WHERE amount_paise = 50100;"
        "UPDATE donations SET amount_paise = 60100 WHERE amount_paise = 50100",
        {u"receipt_totals"_s, u"day_totals"_s, outbox});
    row("a receipt's payment has another amount",
        "UPDATE receipt_payments SET amount_paise = 60100 WHERE amount_paise = 50100",
        {u"receipt_totals"_s, u"day_totals"_s, outbox});
    row("money was paid as a gift in kind",
        "UPDATE receipt_payments SET mode = 'kind' WHERE amount_paise = 50100",
        {u"receipt_totals"_s, u"day_totals"_s, outbox});
    row("a donation has another amount than its line",
        "UPDATE donations SET amount_paise = 60100 WHERE amount_paise = 50100",
        {u"receipt_lines"_s, outbox});
    row("a line's donation is gone", "DELETE FROM donations WHERE amount_paise = 50100",
        {u"receipt_lines"_s, u"day_totals"_s, outbox});

    row("a receipt's voucher is another one",
        "UPDATE receipts SET voucher_id = (SELECT id FROM vouchers WHERE number LIKE 'JV/%' LIMIT "
        "1) "
        "WHERE number = 'C01/2627/000001'",
        {u"receipt_vouchers"_s, outbox});
    row("a receipt and its voucher lie on two days",
        "UPDATE vouchers SET business_date = '2026-11-20' WHERE number = 'C01/2627/000001';"
        "UPDATE voucher_lines SET business_date = '2026-11-20' WHERE voucher_id = (SELECT id FROM "
        "vouchers WHERE number = 'C01/2627/000001')",
        {u"receipt_vouchers"_s, u"receipts_by_day"_s, outbox});
    row("a voucher names a receipt that is not its own",
        "UPDATE vouchers SET source_id = randomblob(16) WHERE number = 'C01/2627/000001'",
        {u"receipt_vouchers"_s, outbox});

    row("a voucher does not balance",
        "UPDATE voucher_lines SET debit_paise = debit_paise + 100 WHERE debit_paise = 50100;"
        "UPDATE ledger_balances SET debit_paise = debit_paise + 100 WHERE (ledger_id, fund_id, "
        "month) "
        "IN (SELECT ledger_id, fund_id, 202611 FROM voucher_lines WHERE debit_paise = 50200)",
        {u"vouchers_balanced"_s, outbox});
    row("a voucher balances, but its funds do not",
        "UPDATE ledger_balances SET credit_paise = 0 WHERE credit_paise = 50100;"
        "UPDATE voucher_lines SET fund_id = (SELECT id FROM funds WHERE code = 'RATHA') WHERE "
        "credit_paise = 50100;"
        "INSERT INTO ledger_balances SELECT temple_id, ledger_id, fund_id, 202611, 0, credit_paise "
        "FROM voucher_lines WHERE credit_paise = 50100;"
        "UPDATE ledger_balances SET credit_paise = (SELECT sum(credit_paise) FROM voucher_lines l "
        "WHERE l.ledger_id = ledger_balances.ledger_id AND l.fund_id = ledger_balances.fund_id AND "
        "substr(l.business_date, 1, 4) * 100 + substr(l.business_date, 6, 2) = month) WHERE "
        "ledger_id IN (SELECT ledger_id FROM voucher_lines WHERE credit_paise = 50100) AND month = "
        "202611",
        {u"vouchers_balanced"_s, outbox});
    row("a voucher's line lies on another day",
        "UPDATE voucher_lines SET business_date = '2026-11-21' WHERE debit_paise = 50100",
        {u"vouchers_balanced"_s, outbox});
    row("a running balance is not the sum of its lines",
        "UPDATE ledger_balances SET debit_paise = debit_paise + 1 WHERE month = 202611",
        {u"ledger_balances"_s});
    row("a running balance is missing", "DELETE FROM ledger_balances WHERE month = 202704",
        {u"ledger_balances"_s});
    row("a running balance has no lines",
        "INSERT INTO ledger_balances SELECT temple_id, ledger_id, fund_id, 202501, 5, 5 FROM "
        "ledger_balances LIMIT 1",
        {u"ledger_balances"_s});

    row("a cancellation has no reversal", "UPDATE receipt_cancellations SET voucher_id = NULL",
        {u"cancellations"_s, outbox});
    row("a reversal is no mirror",
        "UPDATE voucher_lines SET ledger_id = (SELECT id FROM ledgers WHERE code = '31400') WHERE "
        "id = (SELECT l.id FROM voucher_lines l JOIN receipt_cancellations c ON c.voucher_id = "
        "l.voucher_id WHERE l.debit_paise > 0);"
        "DELETE FROM ledger_balances;"
        "INSERT INTO ledger_balances SELECT temple_id, ledger_id, fund_id, substr(business_date, "
        "1, 4) "
        "* 100 + substr(business_date, 6, 2), sum(debit_paise), sum(credit_paise) FROM "
        "voucher_lines "
        "GROUP BY 1, 2, 3, 4",
        {u"cancellations"_s, outbox});
    row("a receipt was reversed and not cancelled", "DELETE FROM receipt_cancellations",
        {u"cancellations"_s, u"day_totals"_s, outbox});

    row("the sums of a day are wrong",
        "UPDATE day_totals SET issued_paise = issued_paise + 1 WHERE mode = 'cash'",
        {u"day_totals"_s});
    row("the sums of a seva are gone", "DELETE FROM day_item_totals WHERE kind = 'seva'",
        {u"day_totals"_s});

    row("a booking stands elsewhere than its events say",
        "UPDATE booking_states SET seva_date = '2026-12-01' WHERE status = 'performed'",
        {u"bookings"_s});
    row("a name is not in the search index",
        "DELETE FROM devotee_keys WHERE name_key LIKE '%lksmi%'", {u"devotee_search"_s});

    row("an operation is gone", "DELETE FROM sync_outbox WHERE op_seq = 5", {outbox});
    row("the first operation is gone", "DELETE FROM sync_outbox WHERE op_seq = 1", {outbox});
    row("the last operation is gone",
        "DELETE FROM sync_outbox WHERE op_seq = (SELECT max(op_seq) FROM sync_outbox)", {outbox});
    row("an operation is rewritten", "UPDATE sync_outbox SET body = x'80' WHERE op_seq = 5",
        {outbox});
    row("an operation is there twice under new numbers",
        "CREATE TEMP TABLE copy AS SELECT * FROM sync_outbox WHERE op_seq = 6;"
        "DELETE FROM sync_outbox WHERE op_seq = 5;"
        "INSERT INTO sync_outbox SELECT 5, temple_id, randomblob(16), type, schema_ver, user_id, "
        "biz_date, hlc, body, sha256, bytes, state, attempts, next_try_at, err_code, err_text, "
        "server_seq, acked_at FROM copy",
        {outbox});
    row("a devotee was changed behind the rules",
        "UPDATE devotees SET notes = 'changed by hand' WHERE phone = '9845012345'", {outbox});
    row("a row was written behind the rules",
        "INSERT INTO households (temple_id, id, name) SELECT temple_id, randomblob(16), 'x' FROM "
        "temples",
        {outbox});
    row("a receipt's remark was changed",
        "UPDATE receipts SET remarks = 'thanks' WHERE sequence = 1", {outbox});
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
