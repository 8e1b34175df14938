SELECT seq, min_seq, settling_due FROM temple_sync WHERE temple_id = :temple_id
