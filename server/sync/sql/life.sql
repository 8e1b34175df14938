-- The life that the temple's service is in (empty: the caller knows it), and how far it has come.
SELECT '', seq FROM temple_sync WHERE temple_id = :temple_id
