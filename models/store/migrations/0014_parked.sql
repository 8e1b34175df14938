-- Operations that are put aside: asked for before and after each push. By the index of what waits, that was a walk over all
-- that a counter had not sent yet.
CREATE INDEX sync_outbox_parked ON sync_outbox ({t}op_seq) WHERE state = 2;
