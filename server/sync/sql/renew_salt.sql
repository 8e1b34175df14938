UPDATE temple_sync SET restore_salt = :salt WHERE temple_id = :temple_id AND restore_salt = :before
