-- Funds, ledgers, vouchers, and the running balance of each ledger, fund and month.

CREATE TABLE funds (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_local TEXT,
    nature TEXT NOT NULL CHECK (nature IN ('general', 'corpus', 'deemed_corpus', 'earmarked', 'endowment', 'reserve', 'fcra')),
    is_deductible {int} NOT NULL DEFAULT 0 CHECK (is_deductible IN (0, 1)),
    is_active {int} NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    {master},
    {pk}
) {strict};
CREATE UNIQUE INDEX funds_code ON funds ({t}code);

CREATE TABLE ledgers (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_local TEXT,
    nature TEXT NOT NULL CHECK (nature IN ('liability', 'asset', 'income', 'expense')),
    group_name TEXT NOT NULL,
    is_active {int} NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    {master},
    {pk}
) {strict};
CREATE UNIQUE INDEX ledgers_code ON ledgers ({t}code);

CREATE TABLE vouchers (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('receipt', 'payment', 'contra', 'journal')),
    business_date TEXT NOT NULL,
    issued_at {int} NOT NULL,
    narration TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    source_id {id} NOT NULL,
    reverses_id {id},
    total_paise {int} NOT NULL CHECK (total_paise >= 0),
    user_id {id} NOT NULL,
    counter_code TEXT NOT NULL{fact},
    {pk},
    {ref reverses_id vouchers}
) {strict};
CREATE UNIQUE INDEX vouchers_number ON vouchers ({t}number);
CREATE UNIQUE INDEX vouchers_reverses ON vouchers ({t}reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX vouchers_date ON vouchers ({t}business_date, id);
{immutable vouchers}

CREATE TABLE voucher_lines (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    voucher_id {id} NOT NULL,
    line_no {int} NOT NULL,
    ledger_id {id} NOT NULL,
    fund_id {id} NOT NULL,
    business_date TEXT NOT NULL,
    debit_paise {int} NOT NULL CHECK (debit_paise >= 0),
    credit_paise {int} NOT NULL CHECK (credit_paise >= 0){fact},
    CHECK ((debit_paise = 0) <> (credit_paise = 0)),
    {pk},
    {ref voucher_id vouchers},
    {ref ledger_id ledgers},
    {ref fund_id funds}
) {strict};
CREATE UNIQUE INDEX voucher_lines_voucher ON voucher_lines ({t}voucher_id, line_no);
CREATE INDEX voucher_lines_ledger ON voucher_lines ({t}ledger_id, business_date, id);
{immutable voucher_lines}

-- month is the business date's year * 100 + month. Kept in the posting transaction; `verify` proves it.
CREATE TABLE ledger_balances (
    temple_id {id} NOT NULL,
    ledger_id {id} NOT NULL,
    fund_id {id} NOT NULL,
    month {int} NOT NULL,
    debit_paise {int} NOT NULL,
    credit_paise {int} NOT NULL,
    PRIMARY KEY ({t}ledger_id, fund_id, month)
) {strict};

-- The books are closed up to the newest row's date (NULL: opened again).
CREATE TABLE period_locks (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    closed_upto TEXT,
    reason TEXT NOT NULL,
    user_id {id} NOT NULL,
    locked_at {int} NOT NULL{fact},
    {pk}
) {strict};
{immutable period_locks}
