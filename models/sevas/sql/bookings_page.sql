SELECT {booking_columns},
       {booking_sort_key}
FROM booking_states s
JOIN bookings b ON b.id = s.id
{booking_names}
WHERE s.seva_date = :seva_date
  AND (s.seva_id = :seva_id OR :seva_id IS NULL)
  AND (s.status = :status OR :status IS NULL)
  AND (lower(r.number) LIKE :number ESCAPE '\' OR :number IS NULL)
  AND (lower(r.devotee_name) LIKE :devotee ESCAPE '\'
       OR r.devotee_name_local LIKE :devotee ESCAPE '\' OR :devotee IS NULL)
  AND (({booking_sort_key}, s.id) > (:after_key, :after_id) OR :after_id IS NULL)
ORDER BY {booking_sort_key}, s.id
LIMIT :page_size
