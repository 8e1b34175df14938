-- The words column of devotee_keys is made by the engine.
SELECT 1 WHERE false
