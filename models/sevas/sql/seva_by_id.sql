SELECT s.id, s.code, s.name, s.name_local, d.code, s.category, s.persons_max, s.weekdays,
       s.cutoff_minutes, s.cutoff_days_before, s.advance_days, s.report_minutes_before,
       l.code, f.code, s.prasada, s.instructions, s.sort_order, s.is_active,
       s.deity_id, d.name, d.name_local, s.ledger_id, s.fund_id, s.recurrence, p.id, p.price_paise
FROM sevas s
JOIN ledgers l ON l.id = s.ledger_id
JOIN funds f ON f.id = s.fund_id
LEFT JOIN deities d ON d.id = s.deity_id
LEFT JOIN seva_prices p ON p.id = (
    SELECT q.id FROM seva_prices q
    WHERE q.seva_id = s.id AND q.effective_from <= :on_date
    ORDER BY q.effective_from DESC, q.id DESC LIMIT 1)
WHERE s.id = :id
