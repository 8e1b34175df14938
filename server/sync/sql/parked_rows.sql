SELECT row_id, device_id, op_seq, is_new FROM sync_parked_row
