#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Multiplies the books of a store for benchmarks: ten years of a large temple in minutes.

big_store.py BASE.db BIG.db [--times 100]

BASE.db was filled through the rules of the counter (mandirmitra-cli seed). Every devotee, receipt, voucher, booking
and audit event of it stands in BIG.db so many times, on its own day, under ids and numbers of its own; what is a sum
is so many times the sum. Operations are those of the last weeks alone and acknowledged, as a counter keeps them. The
hashes of the audit chain are not made again, so that `verify` holds for the sums alone. BIG.db is checked for a few
sums at the end. Standard library only.
"""
import argparse
import pathlib
import sqlite3
import sys
import time

MANY = ["audit_events", "devotees", "vouchers", "voucher_lines", "receipts", "receipt_lines", "receipt_persons",
        "receipt_payments", "donations", "kind_valuations", "bookings", "booking_events", "booking_states",
        "receipt_cancellations", "receipt_prints", "devotee_keys"]
OF_MANY = {"id", "receipt_id", "receipt_line_id", "voucher_id", "booking_id", "donation_id", "devotee_id", "source_id",
           "reverses_id", "merged_into", "from_id", "into_id"}
ID = "CASE WHEN {0} IS NOT NULL THEN CAST(substr({0}, 1, 9) || f.b || substr({0}, 11) AS BLOB) END"
NUMBER = ("CASE WHEN {0} GLOB '*/[0-9]*' THEN rtrim({0}, '0123456789') || printf('%06d', (CAST(replace({0}, "
          "rtrim({0}, '0123456789'), '') AS INTEGER) - 1) * :times + f.k + 1) ELSE {0} || '-' || f.k END")
SPECIAL = {
    ("receipts", "number"): NUMBER, ("vouchers", "number"): NUMBER,
    ("receipts", "sequence"): "({0} - 1) * :times + f.k + 1",
    ("receipts", "idempotency_key"): "{0} || '-' || f.k",
    ("receipt_payments", "reference"): "{0} || f.k",
    ("audit_events", "chain_no"): "({0} - 1) * :times + f.k + 1",
    ("audit_events", "entity_id"): "CASE WHEN t.entity IN ('receipts', 'vouchers', 'devotees', 'bookings', "
                                   "'donations') THEN " + ID + " ELSE {0} END",
    ("devotee_keys", "n"): "({0} - 1) * :times + f.k + 1",
    ("devotee_keys", "twin_key"): "{0} || f.k",
}
for _table in ("receipts", "devotees"):
    SPECIAL[_table, "pan_hash"] = ID
    SPECIAL[_table, "phone"] = ("CASE WHEN {0} IS NOT NULL THEN substr({0}, 1, length({0}) - 8) || "
                                "printf('%02d', f.k % 100) || substr({0}, -6) END")
SUMS = {"ledger_balances": ["debit_paise", "credit_paise"], "series": ["last_no"]}
SUMS["day_totals"] = SUMS["day_item_totals"] = ["issued_count", "issued_paise", "cancelled_count", "cancelled_paise"]
SAME = {("sync_outbox", "state"): "1", ("sync_outbox", "acked_at"): "1795000000000",
        ("sync_touch", "row_id"): "CAST(substr({0}, 1, 9) || x'00' || substr({0}, 11) AS BLOB)"}


def fill(db, table, times):
    columns = [row[1] for row in db.execute(f"PRAGMA base.table_info({table})")]
    said = []
    for column in columns:
        form = "{0}"
        if table in MANY:
            form = SPECIAL.get((table, column), ID if column in OF_MANY else "{0}")
        elif column in SUMS.get(table, []):
            form = "{0} * :times"
        else:
            form = SAME.get((table, column), "{0}")
        said.append(form.format("t." + column))
    source = f"base.{table} t" + (" CROSS JOIN temp.copies f" if table in MANY else "")
    db.execute(f"INSERT INTO main.{table} ({', '.join(columns)}) SELECT {', '.join(said)} FROM {source}",
               {"times": times})


def build(base, big, times):
    db = sqlite3.connect(big, isolation_level=None)
    db.execute("ATTACH ? AS base", (str(base),))
    for name in ("application_id", "user_version"):
        db.execute(f"PRAGMA main.{name} = {db.execute(f'PRAGMA base.{name}').fetchone()[0]}")
    for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1500000", "locking_mode = EXCLUSIVE",
                    "temp_store = FILE"):
        db.execute("PRAGMA main." + setting)
    db.execute("CREATE TEMP TABLE copies (k INTEGER PRIMARY KEY, b BLOB)")
    db.executemany("INSERT INTO copies VALUES (?, ?)", [(k, bytes([k])) for k in range(times)])
    parts = db.execute("SELECT type, name, sql FROM base.sqlite_master WHERE sql IS NOT NULL").fetchall()
    tables = [(name, sql) for kind, name, sql in parts if kind == "table" and not name.startswith("sqlite_")]
    shadows = {"devotee_names_data", "devotee_names_idx", "devotee_names_config", "devotee_names_docsize",
               "devotee_names_content"}
    began = time.monotonic()
    db.execute("BEGIN")
    for name, sql in tables:
        if name not in shadows:
            db.execute(sql)
    for name, _ in tables:
        if name not in shadows and name != "devotee_names":
            fill(db, name, times)
            print(f"{time.monotonic() - began:7.1f} s  {name}", flush=True)
    db.execute("INSERT INTO devotee_names (devotee_names) VALUES ('rebuild')")
    for kind, name, sql in parts:
        if kind in ("index", "trigger"):
            db.execute(sql)
            if kind == "index":
                print(f"{time.monotonic() - began:7.1f} s  {name}", flush=True)
    db.execute("COMMIT")
    return db


def check(db):
    """Sums that the pages read, against the rows they stand for, of the newest month."""
    month = db.execute("SELECT max(month) FROM ledger_balances").fetchone()[0]
    first = f"{month // 100}-{month % 100:02d}"
    wrong = db.execute(
        "SELECT count(*) FROM ledger_balances b WHERE month = ?1 AND debit_paise - credit_paise <> (SELECT "
        "coalesce(sum(v.debit_paise - v.credit_paise), 0) FROM voucher_lines v WHERE v.temple_id = b.temple_id AND "
        "v.ledger_id = b.ledger_id AND v.fund_id = b.fund_id AND v.business_date BETWEEN ?2 || '-01' AND ?2 || '-31')",
        (month, first)).fetchone()[0]
    wrong += db.execute(
        "SELECT count(*) FROM (SELECT business_date, sum(issued_paise) AS said, sum(issued_count) AS n FROM day_totals "
        "WHERE mode = 'all' AND business_date LIKE ?1 || '%' GROUP BY 1) d WHERE (said, n) <> (SELECT "
        "sum(total_paise), count(*) FROM receipts r WHERE r.business_date = d.business_date)", (first,)).fetchone()[0]
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("base", type=pathlib.Path)
    parser.add_argument("big", type=pathlib.Path)
    parser.add_argument("--times", type=int, default=100)
    options = parser.parse_args()
    if not 1 <= options.times <= 100 or options.big.exists() or not options.base.exists():
        sys.exit("a base that exists, a new file, 1 to 100 times")
    db = build(options.base, options.big, options.times)
    counts = [f"{db.execute(f'SELECT count(*) FROM {table}').fetchone()[0]} {table}" for table in ("receipts", "devotees")]
    wrong = check(db)
    db.close()
    print(", ".join(counts) + f", {options.big.stat().st_size / 1e9:.1f} GB; {wrong} sums differ")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
