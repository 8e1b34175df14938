-- Vouchers that came after the books of their date were closed: they keep date and number, and count in the books on
-- another day. A projection of the conflicts of kind 'late'; `verify` proves the balances by it.
CREATE TABLE late_entries (
    temple_id {id} NOT NULL,
    voucher_id {id} NOT NULL,
    counts_on TEXT NOT NULL,
    PRIMARY KEY ({t}voucher_id)
) {strict};
CREATE INDEX late_entries_day ON late_entries ({t}counts_on);

INSERT INTO late_entries (temple_id, voucher_id, counts_on)
SELECT temple_id, row_id,
{sqlite}
       max(date(substr(theirs, 2, 10), '+1 day'))
{end}
{postgres}
       max(CAST(CAST(substr(theirs, 2, 10) AS date) + 1 AS text))
{end}
FROM conflicts
WHERE kind = 'late' AND tbl = 'vouchers'
GROUP BY temple_id, row_id;

DELETE FROM ledger_balances WHERE EXISTS (SELECT 1 FROM late_entries);
INSERT INTO ledger_balances (temple_id, ledger_id, fund_id, month, debit_paise, credit_paise)
SELECT v.temple_id, v.ledger_id, v.fund_id,
       CAST(substr(coalesce(x.counts_on, v.business_date), 1, 4)
         || substr(coalesce(x.counts_on, v.business_date), 6, 2) AS bigint),
       CAST(sum(v.debit_paise) AS bigint), CAST(sum(v.credit_paise) AS bigint)
FROM voucher_lines v
LEFT JOIN late_entries x ON x.temple_id = v.temple_id AND x.voucher_id = v.voucher_id
WHERE EXISTS (SELECT 1 FROM late_entries)
GROUP BY 1, 2, 3, 4;
