DELETE FROM day_totals
