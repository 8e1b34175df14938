INSERT INTO lives (temple_id, epoch, ended_seq) VALUES (:temple_id, :epoch, 0) ON CONFLICT DO NOTHING
