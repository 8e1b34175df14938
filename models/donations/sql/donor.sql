SELECT merged_into, name, name_local, phone, address, city, pin_code, pan_masked FROM devotees WHERE id = :id
