SELECT id, request_hash FROM receipts WHERE idempotency_key = :key
