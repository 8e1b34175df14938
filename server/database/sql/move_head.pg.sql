UPDATE temple_sync SET seq = :head WHERE temple_id = :temple_id AND seq = :first::bigint - 1
