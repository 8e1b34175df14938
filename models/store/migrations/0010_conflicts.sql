-- What two counters said differently while neither knew of the other, and what of it a person must look at.

-- kind: 'field' (one field edited twice), 'deleted' (edited after it was taken out of use), 'same_key' (one code given
-- twice), 'cancelled_twice', 'late' (work of a closed month), 'stale_price', 'same_devotee', 'oversold' (a booking beyond
-- its slot). mine is what the counter sent, theirs what stood at the service, base what both began with: values as JSON.
-- rule: the temple's policy that decided; policy_seq: the version of the policies.
CREATE TABLE conflicts (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    kind TEXT NOT NULL,
    tbl TEXT NOT NULL,
    row_id {id} NOT NULL,
    field TEXT,
    mine TEXT,
    theirs TEXT,
    winner TEXT NOT NULL CHECK (winner IN ('mine', 'theirs', 'none')),
    rule TEXT NOT NULL,
    policy_seq {int} NOT NULL DEFAULT 0,
    op_id {id},
    device_id {id},
    counter_code TEXT,
    user_id {id},
    happened_at {int} NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'settled')),
    resolution TEXT,
    resolved_by {id},
    resolved_at {int},
    {master},
    {pk}
) {strict};
CREATE INDEX conflicts_open ON conflicts ({t}happened_at) WHERE status = 'open';
CREATE INDEX conflicts_row ON conflicts ({t}row_id);

-- Which edit a field of a master was last changed by: the service tells from it whether somebody else changed the same
-- field since. The columns stand in the order of the key, temple_id last (see devotee_word_parts).
CREATE TABLE field_versions (
    tbl {int} NOT NULL,
    row_id {id} NOT NULL,
    place {int} NOT NULL,
    seq {int} NOT NULL,
    hlc {int} NOT NULL,
    device_id {id} NOT NULL,
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}tbl, row_id, place)
) {strict};

-- Two counters may have reversed the same voucher, or printed the same copy, before they met: both papers exist.
DROP INDEX vouchers_reverses;
CREATE INDEX vouchers_reverses ON vouchers ({t}reverses_id) WHERE reverses_id IS NOT NULL;
DROP INDEX receipt_prints_copy;
CREATE INDEX receipt_prints_copy ON receipt_prints ({t}receipt_id, copy_no);

{sqlite}
-- What can be true only once may be taken over from the service, for the same receipt, gift or merge.
DROP TRIGGER receipt_cancellations_no_update;
CREATE TRIGGER receipt_cancellations_no_update BEFORE UPDATE ON receipt_cancellations
    WHEN NEW.receipt_id <> OLD.receipt_id OR NEW.id = OLD.id
    BEGIN SELECT RAISE(ABORT, 'an issued fact is never changed'); END;
DROP TRIGGER kind_valuations_no_update;
CREATE TRIGGER kind_valuations_no_update BEFORE UPDATE ON kind_valuations
    WHEN NEW.donation_id <> OLD.donation_id OR NEW.id = OLD.id
    BEGIN SELECT RAISE(ABORT, 'an issued fact is never changed'); END;
DROP TRIGGER devotee_unmerges_no_update;
CREATE TRIGGER devotee_unmerges_no_update BEFORE UPDATE ON devotee_unmerges
    WHEN NEW.merge_id <> OLD.merge_id OR NEW.id = OLD.id
    BEGIN SELECT RAISE(ABORT, 'an issued fact is never changed'); END;
{end}
