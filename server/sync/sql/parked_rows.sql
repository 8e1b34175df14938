SELECT row_id, device_id, op_seq FROM sync_parked_row
