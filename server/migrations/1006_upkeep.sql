{postgres}SET LOCAL search_path TO public;{end}
-- tidied_at: when the log of the temple was last shortened to the end. restore_salt: made anew by every restore of the temple,
-- a part of its server_epoch.
ALTER TABLE temple_sync ADD COLUMN tidied_at {int} NOT NULL DEFAULT 0;
ALTER TABLE temple_sync ADD COLUMN restore_salt TEXT NOT NULL DEFAULT '';
-- The number of its last operation as the device said it itself: above last_op_seq it has more to send.
ALTER TABLE devices ADD COLUMN said_last_op_seq {int} NOT NULL DEFAULT 0;

-- Places that wait for the money of an order (id) until until_at. Gone when the order has its receipt.
CREATE TABLE seat_holds (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    seva_id {id} NOT NULL,
    batch_id {id} NOT NULL,
    seva_date TEXT NOT NULL,
    seats {int} NOT NULL CHECK (seats > 0),
    until_at {int} NOT NULL,
    {pk}
) {strict};
CREATE INDEX seat_holds_slot ON seat_holds ({t}seva_date, seva_id, batch_id);
CREATE INDEX seat_holds_end ON seat_holds (until_at);

-- Money that the gateway has taken for an order: a fact, whatever became of it. state: receipt (there is one for it),
-- unsettled (a rule refused the receipt: problem names it), again (the order was paid already, by another payment),
-- returned (given back; reference says how).
CREATE TABLE online_payments (
    temple_id {id} NOT NULL,
    payment TEXT NOT NULL,
    order_id {id} NOT NULL,
    amount_paise {int} NOT NULL,
    currency TEXT NOT NULL,
    method TEXT,
    state TEXT NOT NULL CHECK (state IN ('receipt', 'unsettled', 'again', 'returned')),
    receipt_id {id},
    problem TEXT,
    came_at {int} NOT NULL,
    returned_at {int},
    returned_by {id},
    reference TEXT,
    PRIMARY KEY ({t}payment)
) {strict};
CREATE INDEX online_payments_open ON online_payments ({t}came_at) WHERE state IN ('unsettled', 'again');
{postgres}
-- What the service does for all temples, though it sees one at a time: these run with the owner's rights, hand out ids and
-- counts and nothing of a temple's books.

-- Temples whose log was not shortened for a day; a part of each day that differs from temple to temple lies between.
CREATE FUNCTION mm_upkeep_due(now_ms bigint) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
    SELECT temple_id FROM temple_sync
    WHERE tidied_at + 86400000 + abs(hashtext(temple_id::text)::bigint) % 7200000 <= now_ms
    ORDER BY tidied_at, temple_id
    LIMIT 200
$$;

CREATE FUNCTION mm_release_seats(now_ms bigint) RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
    WITH released AS (DELETE FROM seat_holds WHERE until_at <= now_ms RETURNING 1)
    SELECT count(*) FROM released
$$;

-- What /metrics shows of each temple and its devices.
CREATE FUNCTION mm_sync_watch(now_ms bigint)
RETURNS TABLE (temple uuid, name text, device text, value bigint) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
    WITH seen AS (
        SELECT d.*, coalesce(d.last_seen_at, d.registered_at) AS seen_at FROM devices d
    )
    SELECT temple_id, 'seq', '', seq FROM temple_sync
    UNION ALL SELECT temple_id, 'log_begins', '', min_seq FROM temple_sync
    UNION ALL
    SELECT s.temple_id, 'device_lag', s.code, greatest(0, t.seq - s.cursor_seq)
    FROM seen s JOIN temple_sync t ON t.temple_id = s.temple_id WHERE s.status = 'active'
    UNION ALL
    SELECT temple_id, 'device_unseen_seconds', code, greatest(0, now_ms - seen_at) / 1000 FROM seen WHERE status = 'active'
    UNION ALL
    SELECT temple_id, 'devices_forked', '', count(*) FILTER (WHERE status = 'forked') FROM devices GROUP BY temple_id
    UNION ALL
    SELECT temple_id, 'duplicates_total', '', CAST(sum(duplicates) AS bigint) FROM devices GROUP BY temple_id
    UNION ALL
    -- Two days without a word from who has something to send, or places that nobody else may sell.
    SELECT s.temple_id, 'devices_silent', '', count(*) FILTER (WHERE s.seen_at < now_ms - 172800000 AND (
        s.said_last_op_seq > s.last_op_seq OR EXISTS (
            SELECT FROM slot_grants g
            WHERE g.temple_id = s.temple_id AND g.device_id = s.id AND g.granted > g.used
              AND coalesce(s.drained_at, 0) <= g.lease_until_at)))
    FROM seen s WHERE s.status = 'active' GROUP BY s.temple_id
    UNION ALL
    SELECT temple_id, 'parked', '', count(*) FROM sync_op WHERE status = 'parked' GROUP BY temple_id
    UNION ALL
    SELECT temple_id, 'parked_oldest_seconds', '', greatest(0, now_ms - min(received_at)) / 1000
    FROM sync_op WHERE status = 'parked' GROUP BY temple_id
    UNION ALL
    SELECT temple_id, 'quarantined', '', count(*) FROM sync_quarantine WHERE status = 'kept' GROUP BY temple_id
    UNION ALL
    SELECT temple_id, 'series_holes', '', count(*) FROM series_holes GROUP BY temple_id
    UNION ALL
    SELECT temple_id, 'series_hole_oldest_seconds', '', greatest(0, now_ms - min(since_at)) / 1000
    FROM series_holes GROUP BY temple_id
    UNION ALL
    SELECT temple_id, 'payments_open', '', count(*) FROM online_payments WHERE state IN ('unsettled', 'again') GROUP BY temple_id
    UNION ALL
    SELECT temple_id, 'seats_held', '', CAST(sum(seats) AS bigint) FROM seat_holds WHERE until_at > now_ms GROUP BY temple_id
$$;
REVOKE ALL ON FUNCTION mm_upkeep_due(bigint), mm_release_seats(bigint), mm_sync_watch(bigint) FROM PUBLIC;
SET LOCAL search_path TO mm_server, public;
{end}
