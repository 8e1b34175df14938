SELECT {parked_columns} WHERE o.status = 'parked' ORDER BY o.received_at, o.op_seq LIMIT 500
