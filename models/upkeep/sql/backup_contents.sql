SELECT (SELECT count(*) FROM receipts), (SELECT count(*) FROM devotees),
       coalesce((SELECT r.number FROM receipts r ORDER BY r.id DESC LIMIT 1), ''),
       coalesce((SELECT r.issued_at FROM receipts r ORDER BY r.id DESC LIMIT 1), 0)
