UPDATE temple_sync SET min_seq = :min_seq WHERE temple_id = :temple_id AND min_seq < :min_seq
