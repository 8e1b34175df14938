SELECT coalesce(max(version), 0) FROM mm_server.schema_migrations
