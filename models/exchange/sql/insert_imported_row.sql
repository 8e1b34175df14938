INSERT INTO imported_rows (temple_id, kind, row_key, row_id, imported_at)
VALUES (:temple_id, :kind, :row_key, :row_id, :imported_at)
