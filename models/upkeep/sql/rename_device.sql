UPDATE sync_device SET code = :code
