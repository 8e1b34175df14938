SELECT devotee_id FROM receipts WHERE series = :series AND sequence = :sequence
