SELECT sealed FROM temple_secrets WHERE name = :name
