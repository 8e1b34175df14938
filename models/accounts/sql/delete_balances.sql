DELETE FROM ledger_balances WHERE temple_id = :temple_id
