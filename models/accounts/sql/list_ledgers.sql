SELECT l.id, l.code, l.name, l.name_local, l.nature, l.group_name,
       CAST(coalesce(sum(b.debit_paise), 0) - coalesce(sum(b.credit_paise), 0) AS bigint)
FROM ledgers l
LEFT JOIN ledger_balances b ON b.ledger_id = l.id
WHERE l.deleted_at IS NULL
GROUP BY l.id, l.code, l.name, l.name_local, l.nature, l.group_name
ORDER BY l.code
