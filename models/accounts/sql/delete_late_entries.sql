DELETE FROM late_entries WHERE temple_id = :temple_id
