SELECT t.business_date, t.counter_code, t.kind
FROM (SELECT business_date, counter_code, kind, item_id,
             issued_count, issued_paise, cancelled_count, cancelled_paise
      FROM ({day_item_facts}) f
      UNION ALL
      SELECT business_date, counter_code, kind, item_id,
             -issued_count, -issued_paise, -cancelled_count, -cancelled_paise
      FROM day_item_totals) t
GROUP BY t.business_date, t.counter_code, t.kind, t.item_id
HAVING sum(t.issued_count) <> 0 OR sum(t.issued_paise) <> 0
    OR sum(t.cancelled_count) <> 0 OR sum(t.cancelled_paise) <> 0
LIMIT 1
