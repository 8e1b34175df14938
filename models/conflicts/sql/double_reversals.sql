-- Reversals of what an earlier reversal has taken back already, and that nobody has taken back themselves.
SELECT v.id, v.number, v.business_date, o.number
FROM vouchers v
JOIN vouchers o ON o.temple_id = v.temple_id AND o.id = v.reverses_id
WHERE v.reverses_id IS NOT NULL
  AND EXISTS (SELECT 1 FROM vouchers w WHERE w.temple_id = v.temple_id AND w.reverses_id = v.reverses_id AND w.id < v.id
              AND NOT EXISTS (SELECT 1 FROM vouchers y WHERE y.temple_id = w.temple_id AND y.reverses_id = w.id))
  AND NOT EXISTS (SELECT 1 FROM vouchers y WHERE y.temple_id = v.temple_id AND y.reverses_id = v.id)
ORDER BY v.id
