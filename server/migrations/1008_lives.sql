{postgres}SET LOCAL search_path TO public;{end}
-- Lives of the service (server_epoch) that are over: another one began when the database came back from a backup, or took over
-- from another. ended_seq: the temple's last number by then; up to there its rows are those of the lives behind it. 0: it is
-- not known how far.
CREATE TABLE lives (
    temple_id {id} NOT NULL,
    epoch TEXT NOT NULL,
    ended_seq {int} NOT NULL,
    PRIMARY KEY ({t}epoch)
) {strict};
{postgres}SET LOCAL search_path TO mm_server, public;{end}
