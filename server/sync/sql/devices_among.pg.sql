SELECT {device_columns} FROM devices WHERE id = ANY (:ids::uuid[])
