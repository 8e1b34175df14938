UPDATE temple_sync SET tidied_at = :now WHERE temple_id = :temple_id
