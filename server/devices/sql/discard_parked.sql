UPDATE sync_op SET status = 'discarded' WHERE op_id = :op_id AND status = 'parked'
