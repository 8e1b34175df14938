-- Which rows of imported files are in already, so that a file can be imported again and nothing is added twice. Each
-- counter's own: what it made of them is synced, not how. row_key: SHA-256 of what names the row in its file.
CREATE TABLE imported_rows (
    temple_id {id} NOT NULL,
    kind TEXT NOT NULL,
    row_key {bytes} NOT NULL,
    row_id {id} NOT NULL,
    imported_at {int} NOT NULL,
    PRIMARY KEY ({t}kind, row_key)
) {strict};
