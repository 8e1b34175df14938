INSERT INTO late_entries (temple_id, voucher_id, counts_on)
VALUES (:temple_id, :voucher_id, :counts_on)
ON CONFLICT DO NOTHING
