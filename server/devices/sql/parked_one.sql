SELECT {parked_columns} WHERE o.status = 'parked' AND o.op_id = :op_id
