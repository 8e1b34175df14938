INSERT INTO payment_orders (temple_id, id, ask_key, ask_hash, kind, amount_paise, asked_sealed, status, created_at)
VALUES (:temple_id, :id, :ask_key, :ask_hash, :kind, :amount_paise, :asked_sealed, 'new', :now)
