SELECT id, name, name_local, phone, address, pin_code, pan_sealed, pan_masked, pan_hash FROM devotees WHERE phone = :phone AND deleted_at IS NULL
