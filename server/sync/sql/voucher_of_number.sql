SELECT id FROM vouchers WHERE number = :number AND id <> :id
