SELECT series, sequence FROM receipts ORDER BY series, sequence
