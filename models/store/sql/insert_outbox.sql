INSERT INTO sync_outbox (temple_id, op_id, type, schema_ver, user_id, biz_date, hlc, body, sha256, bytes)
VALUES (:temple_id, :op_id, :type, :schema_ver, :user_id, :biz_date, :hlc, :body, :sha256, :bytes)
RETURNING op_seq
