SELECT {quarantined_columns} WHERE q.status = 'kept' ORDER BY q.received_at, q.op_seq LIMIT 500
