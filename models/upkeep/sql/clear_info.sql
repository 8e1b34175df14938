DELETE FROM store_info WHERE key = :key
