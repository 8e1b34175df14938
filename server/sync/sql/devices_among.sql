SELECT {device_columns} FROM devices WHERE id = :ids
