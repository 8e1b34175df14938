SELECT {device_columns} FROM devices ORDER BY code
