-- Papers that were asked for at this computer and how their printing went. Each computer's own: never synced, and no
-- record of what was printed (that is receipt_prints).
CREATE TABLE print_jobs (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    receipt_id {id},
    paper {bytes},
    title TEXT NOT NULL,
    printer TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'done', 'failed', 'unknown', 'dropped')),
    copy_no {int},
    problem TEXT NOT NULL DEFAULT '',
    user_id {id} NOT NULL,
    created_at {int} NOT NULL,
    changed_at {int} NOT NULL,
    {pk},
    {ref receipt_id receipts}
) {strict};
CREATE INDEX print_jobs_state ON print_jobs ({t}state, id);
