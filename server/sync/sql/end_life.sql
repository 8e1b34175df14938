INSERT INTO lives (temple_id, epoch, ended_seq)
VALUES (:temple_id, :epoch, (SELECT seq FROM temple_sync WHERE temple_id = :temple_id))
ON CONFLICT DO NOTHING
