DELETE FROM api_answers WHERE asked_at < :before
