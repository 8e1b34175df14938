{receipt_row}
WHERE r.series = :series AND r.sequence = :sequence AND r.id < :after_id
