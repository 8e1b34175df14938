{seva_with_price}
WHERE s.deleted_at IS NULL AND s.is_active >= :least_active
ORDER BY s.sort_order, s.name, s.code
