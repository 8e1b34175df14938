SELECT request_hash, status, body, location FROM api_answers
WHERE user_id = :user_id AND key = :key AND asked_at >= :since
