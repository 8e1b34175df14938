INSERT INTO day_item_totals (temple_id, business_date, counter_code, kind, item_id,
                             issued_count, issued_paise, cancelled_count, cancelled_paise)
{day_item_facts}
