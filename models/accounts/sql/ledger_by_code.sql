SELECT id FROM ledgers WHERE code = :code
