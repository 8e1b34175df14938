UPDATE temple_sync SET settling_due = :is_due WHERE temple_id = :temple_id AND settling_due <> :is_due
