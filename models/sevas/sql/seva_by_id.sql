{seva_with_price}
WHERE s.id = :id
