{postgres}SET LOCAL search_path TO public;{end}
-- The second factor of a user who wants one (RFC 6238). secret_sealed: under the service's own key. last_step: the half
-- minute of the last code that was taken; none of it or before is taken again.
CREATE TABLE second_factors (
    user_id {id} NOT NULL,
    secret_sealed {bytes} NOT NULL,
    made_at {int} NOT NULL,
    confirmed_at {int},
    last_step {int} NOT NULL DEFAULT 0,
    failures {int} NOT NULL DEFAULT 0,
    locked_until {int} NOT NULL DEFAULT 0,
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}user_id)
) {strict};
-- For who has lost the telephone: each good once, only their hashes are kept.
CREATE TABLE second_factor_recoveries (
    user_id {id} NOT NULL,
    code_hash {bytes} NOT NULL,
    used_at {int},
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}user_id, code_hash)
) {strict};
{postgres}SET LOCAL search_path TO mm_server, public;{end}
