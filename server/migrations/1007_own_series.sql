{postgres}SET LOCAL search_path TO public;{end}
-- epoch: of the database in which the service's own counter writes (server_epoch.pg.sql). Another one is a database that came
-- back from a backup or took over from another: numbers that are not in it may stand on paper.
ALTER TABLE temple_sync ADD COLUMN epoch TEXT;
-- What the service's own counter was before: what counters hold of its series may be given back.
CREATE TABLE own_devices (
    temple_id {id} NOT NULL,
    device_id {id} NOT NULL,
    code TEXT NOT NULL,
    ended_at {int} NOT NULL,
    PRIMARY KEY ({t}device_id)
) {strict};
{postgres}SET LOCAL search_path TO mm_server, public;{end}
