INSERT INTO devices (temple_id, id, code, name, public_key, status, db_epoch, app_version, registered_at, registered_by,
                     replaces)
VALUES (:temple_id, :id, :code, :name, :public_key, 'active', :db_epoch, :app_version, :now, :registered_by, :replaces)
