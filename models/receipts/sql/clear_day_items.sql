DELETE FROM day_item_totals
