{receipt_row}
WHERE r.id IN (
    SELECT latest.id
    FROM (SELECT id, total_paise FROM receipts ORDER BY id DESC LIMIT :scanned) latest
    WHERE latest.total_paise = :total_paise
    ORDER BY latest.id DESC
    LIMIT :limit)
ORDER BY r.id DESC
