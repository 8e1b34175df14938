SELECT id, effective_from, price_paise, created_at FROM seva_prices
WHERE seva_id = :seva_id AND effective_from <= :on_date
ORDER BY effective_from DESC, id DESC LIMIT 1
