UPDATE temple_sync SET hlc = :hlc WHERE temple_id = :temple_id AND hlc < :hlc
