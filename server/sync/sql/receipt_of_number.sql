SELECT id FROM receipts WHERE number = :number AND id <> :id
