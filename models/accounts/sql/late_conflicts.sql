SELECT row_id, max(theirs) FROM conflicts
WHERE temple_id = :temple_id AND kind = 'late' AND tbl = 'vouchers'
GROUP BY row_id
