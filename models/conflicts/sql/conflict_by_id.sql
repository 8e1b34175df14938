{conflict_rows}
WHERE c.id = :id
