SELECT number FROM vouchers WHERE reverses_id = :voucher_id
