SELECT id, effective_from, price_paise, created_at FROM seva_prices
WHERE seva_id = :seva_id
ORDER BY effective_from, id
