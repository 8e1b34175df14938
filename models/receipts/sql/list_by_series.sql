{receipt_row}
WHERE r.series >= :series_from
  AND (r.series, r.sequence) < (:after_series, :after_sequence)
ORDER BY r.series DESC, r.sequence DESC
LIMIT :limit
