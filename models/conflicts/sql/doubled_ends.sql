-- Entries in the books of bookings that ended at two counters, as far as they are not taken back; the first one first.
SELECT b.id, v.id, v.number, v.business_date, r.number, e.kind, s.status,
       CASE WHEN EXISTS (SELECT 1 FROM receipt_cancellations x WHERE x.temple_id = b.temple_id AND x.receipt_id = b.receipt_id)
            THEN 1 ELSE 0 END
FROM bookings b
JOIN booking_states s ON s.temple_id = b.temple_id AND s.id = b.id
JOIN receipts r ON r.temple_id = b.temple_id AND r.id = b.receipt_id
JOIN booking_events e ON e.temple_id = b.temple_id AND e.booking_id = b.id AND e.kind IN ('performed', 'cancelled')
JOIN vouchers v ON v.temple_id = b.temple_id AND v.id = e.voucher_id
WHERE b.id IN (SELECT c.row_id FROM conflicts c
               WHERE c.tbl = 'bookings' AND c.kind IN ('performed_cancelled', 'cancelled_twice', 'said_twice'))
  AND NOT EXISTS (SELECT 1 FROM vouchers u WHERE u.temple_id = v.temple_id AND u.reverses_id = v.id)
ORDER BY b.id, e.id
