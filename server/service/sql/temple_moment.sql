SELECT seq || '/' || coalesce(epoch, '') || '/' || restore_salt FROM temple_sync WHERE temple_id = :temple_id
