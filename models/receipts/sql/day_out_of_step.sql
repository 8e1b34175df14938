SELECT t.business_date, t.counter_code, t.mode
FROM (SELECT business_date, counter_code, mode,
             issued_count, issued_paise, cancelled_count, cancelled_paise
      FROM ({day_facts}) f
      UNION ALL
      SELECT business_date, counter_code, mode,
             -issued_count, -issued_paise, -cancelled_count, -cancelled_paise
      FROM day_totals) t
GROUP BY t.business_date, t.counter_code, t.mode
HAVING sum(t.issued_count) <> 0 OR sum(t.issued_paise) <> 0
    OR sum(t.cancelled_count) <> 0 OR sum(t.cancelled_paise) <> 0
LIMIT 1
