-- What a booking was sold at, and what its seva cost on the day of the receipt by the prices known here.
SELECT p.price_paise,
       (SELECT c.price_paise FROM seva_prices c
        WHERE c.temple_id = b.temple_id AND c.seva_id = b.seva_id AND c.effective_from <= r.business_date
        ORDER BY c.effective_from DESC, c.id DESC LIMIT 1)
FROM bookings b
JOIN receipts r ON r.temple_id = b.temple_id AND r.id = b.receipt_id
JOIN seva_prices p ON p.temple_id = b.temple_id AND p.id = b.price_id
WHERE b.id = :booking_id
