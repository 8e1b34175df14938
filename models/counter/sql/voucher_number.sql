SELECT number FROM vouchers WHERE id = :id
