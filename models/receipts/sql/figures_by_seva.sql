SELECT m.code, m.name, coalesce(m.name_local, ''), s.pieces, s.amount_paise
FROM (SELECT item_id, CAST(sum(issued_count - cancelled_count) AS bigint) AS pieces,
             CAST(sum(issued_paise - cancelled_paise) AS bigint) AS amount_paise
      FROM day_item_totals
      WHERE kind = 'seva' AND business_date BETWEEN :from_date AND :upto_date
      GROUP BY item_id) s
JOIN sevas m ON m.id = s.item_id
ORDER BY s.amount_paise DESC, m.code
