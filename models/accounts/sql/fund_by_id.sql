SELECT id, code, name, nature, is_deductible, name_local FROM funds WHERE id = :id
