SELECT due FROM mm_upkeep_due(:now) AS due
