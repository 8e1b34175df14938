SELECT coalesce(mine, 'null'), coalesce(theirs, 'null') FROM conflicts WHERE id = :id
