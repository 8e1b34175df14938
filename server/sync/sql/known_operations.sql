SELECT device_id, op_seq, op_id, sha256, status, code, last_seq FROM sync_op
WHERE temple_id = :temple_id AND ((device_id = :devices AND op_seq BETWEEN :firsts AND :lasts) OR op_id = :ids)
