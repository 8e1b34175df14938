SELECT r.id, r.number, d.business_date, r.issued_at, r.is_anonymous, r.devotee_id, r.devotee_name, r.phone,
       cat.code, cat.name, f.code, p.name, d.donation_type,
       (SELECT min(m.mode) FROM receipt_payments m WHERE m.receipt_id = r.id),
       (SELECT count(*) FROM receipt_payments m WHERE m.receipt_id = r.id),
       d.amount_paise, d.is_eligible_80g, d.eligible_80g_reason,
       d.kind_item, d.kind_quantity_milli, d.kind_unit, d.kind_purity, d.kind_estimate_paise, v.value_paise,
       CASE WHEN c.id IS NULL THEN 0 ELSE 1 END
FROM donations d
JOIN receipts r ON r.id = d.receipt_id
JOIN donation_categories cat ON cat.id = d.category_id
JOIN funds f ON f.id = d.fund_id
LEFT JOIN donation_purposes p ON p.id = d.purpose_id
LEFT JOIN kind_valuations v ON v.donation_id = d.id
LEFT JOIN receipt_cancellations c ON c.receipt_id = r.id
WHERE d.business_date BETWEEN :from_date AND :upto_date
ORDER BY d.business_date, d.id
