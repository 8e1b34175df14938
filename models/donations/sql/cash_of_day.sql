SELECT CAST(coalesce(sum(p.amount_paise), 0) AS bigint)
FROM (
    SELECT id FROM receipts WHERE devotee_id = :devotee_id AND business_date = :business_date
    UNION
    SELECT id FROM receipts WHERE phone = :phone AND business_date = :business_date
    UNION
    SELECT id FROM receipts WHERE pan_hash = :pan_hash AND business_date = :business_date
) r
JOIN receipt_payments p ON p.receipt_id = r.id AND p.mode = 'cash'
LEFT JOIN receipt_cancellations c ON c.receipt_id = r.id
WHERE c.id IS NULL
