SELECT r.devotee_id, r.is_anonymous,
       CASE WHEN r.devotee_id IS NULL THEN coalesce(r.devotee_name, '') ELSE '' END,
       count(DISTINCT r.id), CAST(coalesce(sum(d.amount_paise), 0) AS bigint),
       CAST(coalesce(sum(CASE WHEN d.is_eligible_80g = 1 THEN d.amount_paise END), 0) AS bigint),
       CAST(coalesce(sum(CASE WHEN d.kind_item IS NOT NULL THEN 1 END), 0) AS bigint),
       max(d.business_date)
FROM donations d
JOIN receipts r ON r.id = d.receipt_id
LEFT JOIN receipt_cancellations c ON c.receipt_id = r.id
WHERE d.business_date BETWEEN :from_date AND :upto_date AND c.id IS NULL
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
