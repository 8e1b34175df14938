{receipt_head}
WHERE r.series = :series AND r.sequence = :sequence
