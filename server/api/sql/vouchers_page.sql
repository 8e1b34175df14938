SELECT v.id, /*key*/, v.number, v.kind, v.business_date, v.issued_at, v.narration, v.source_kind, v.total_paise,
       v.counter_code, v.reverses_id
FROM vouchers v
WHERE (CAST(:date_from AS text) IS NULL OR v.business_date >= :date_from)
  AND (CAST(:date_to AS text) IS NULL OR v.business_date <= :date_to)
  AND (CAST(:kind AS text) IS NULL OR v.kind = :kind)
  AND (CAST(:id AS uuid) IS NULL OR v.id = :id)
  /*after*/
/*order*/
