SELECT row_id FROM imported_rows WHERE kind = :kind AND row_key = :row_key
