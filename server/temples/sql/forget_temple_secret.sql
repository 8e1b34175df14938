DELETE FROM temple_secrets WHERE name = :name
