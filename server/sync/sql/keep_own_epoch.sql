UPDATE temple_sync SET epoch = :epoch WHERE temple_id = :temple_id
