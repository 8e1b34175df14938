UPDATE sync_device SET db_epoch = :db_epoch
