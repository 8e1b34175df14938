SELECT id, code, name, nature, is_deductible FROM funds WHERE code = :code
