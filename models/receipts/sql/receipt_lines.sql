SELECT l.id, l.kind, l.title, l.title_local, l.quantity, l.rate_paise, l.amount_paise,
       cat.code, f.code, p.name, d.is_eligible_80g, d.eligible_80g_reason,
       d.kind_item, d.kind_quantity_milli, d.kind_unit, d.kind_purity, d.kind_estimate_paise, v.value_paise,
       b.id, s.code, g.name, g.name_local, bs.seva_date, t.starts, bs.status, s.report_minutes_before,
       s.prasada, s.instructions, d.donation_type
FROM receipt_lines l
JOIN funds f ON f.id = l.fund_id
LEFT JOIN donations d ON d.receipt_line_id = l.id
LEFT JOIN donation_categories cat ON cat.id = d.category_id
LEFT JOIN donation_purposes p ON p.id = d.purpose_id
LEFT JOIN kind_valuations v ON v.donation_id = d.id
LEFT JOIN bookings b ON b.receipt_line_id = l.id
LEFT JOIN booking_states bs ON bs.id = b.id
LEFT JOIN sevas s ON s.id = b.seva_id
LEFT JOIN deities g ON g.id = s.deity_id
LEFT JOIN seva_batches t ON t.id = bs.batch_id
WHERE l.receipt_id = :receipt_id
ORDER BY l.line_no
