SELECT id, code, name, name_local, sort_order FROM deities
WHERE deleted_at IS NULL
ORDER BY sort_order, name, code
