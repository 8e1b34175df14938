INSERT INTO day_totals (temple_id, business_date, counter_code, mode,
                        issued_count, issued_paise, cancelled_count, cancelled_paise)
{day_facts}
