SELECT id, code, name, nature, is_deductible FROM funds WHERE id = :id
