INSERT INTO api_answers (temple_id, user_id, key, request_hash, status, body, location, asked_at)
SELECT :temple_id::uuid, u.*
FROM unnest(:user_id::uuid[], :key::text[], :request_hash::bytea[], :status::integer[], :body::bytea[], :location::text[],
            :asked_at::bigint[]) AS u
ON CONFLICT (temple_id, user_id, key) DO UPDATE SET
    request_hash = excluded.request_hash, status = excluded.status, body = excluded.body, location = excluded.location,
    asked_at = excluded.asked_at
