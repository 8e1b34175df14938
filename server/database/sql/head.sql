SELECT seq, min_seq FROM temple_sync WHERE temple_id = :temple_id
