SELECT ended_seq FROM lives WHERE temple_id = :temple_id AND epoch = :epoch
