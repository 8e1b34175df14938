{derived_states}
WHERE b.temple_id = :temple_id
