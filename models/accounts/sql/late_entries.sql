SELECT voucher_id, counts_on FROM late_entries WHERE temple_id = :temple_id
