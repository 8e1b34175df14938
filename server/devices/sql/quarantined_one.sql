SELECT {quarantined_columns} WHERE q.status = 'kept' AND q.op_id = :op_id
