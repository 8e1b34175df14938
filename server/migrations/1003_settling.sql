{postgres}SET LOCAL search_path TO public;{end}
-- settling_due: a push has left something that the service itself must add (conflicts::settle()); written with the push, so
-- that it is done later when the service dies between the two.
ALTER TABLE temple_sync ADD COLUMN settling_due {int} NOT NULL DEFAULT 0;
-- is_new: the parked operation makes the row, so that what points to the row waits; else it changes it, and only later changes
-- of the same device wait.
ALTER TABLE sync_parked_row ADD COLUMN is_new {int} NOT NULL DEFAULT 1;
{postgres}SET LOCAL search_path TO mm_server, public;{end}
