SELECT id, code, name, name_local, fund_id, ledger_id, donation_type FROM donation_categories WHERE code = :code AND is_active = 1 AND deleted_at IS NULL
