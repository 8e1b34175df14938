INSERT INTO sync_quarantine (temple_id, device_id, op_seq, op_id, sha256, type, biz_date, body, received_at, status, reason)
VALUES (:temple_id, :device_id, :op_seq, :op_id, :sha256, :type, :biz_date, :body, :now, 'kept', :reason)
ON CONFLICT DO NOTHING
