SELECT d.id, d.fund_id, l.ledger_id, d.kind_item,
       CASE WHEN v.id IS NULL THEN 0 ELSE 1 END, CASE WHEN c.id IS NULL THEN 0 ELSE 1 END
FROM receipts r
JOIN receipt_lines l ON l.receipt_id = r.id AND l.line_no = :line_no
JOIN donations d ON d.receipt_line_id = l.id
LEFT JOIN kind_valuations v ON v.donation_id = d.id
LEFT JOIN receipt_cancellations c ON c.receipt_id = r.id
WHERE r.series = :series AND r.sequence = :sequence AND d.kind_item IS NOT NULL
