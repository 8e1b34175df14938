{sqlite}
-- What can be true only once is taken over from the service in one transaction that says so in store_info; else an issued
-- fact is never changed.
DROP TRIGGER receipt_cancellations_no_update;
CREATE TRIGGER receipt_cancellations_no_update BEFORE UPDATE ON receipt_cancellations
    WHEN NEW.receipt_id <> OLD.receipt_id
        OR NOT EXISTS (SELECT 1 FROM store_info WHERE key = 'takes_over_facts')
    BEGIN SELECT RAISE(ABORT, 'an issued fact is never changed'); END;
DROP TRIGGER kind_valuations_no_update;
CREATE TRIGGER kind_valuations_no_update BEFORE UPDATE ON kind_valuations
    WHEN NEW.donation_id <> OLD.donation_id
        OR NOT EXISTS (SELECT 1 FROM store_info WHERE key = 'takes_over_facts')
    BEGIN SELECT RAISE(ABORT, 'an issued fact is never changed'); END;
DROP TRIGGER devotee_unmerges_no_update;
CREATE TRIGGER devotee_unmerges_no_update BEFORE UPDATE ON devotee_unmerges
    WHEN NEW.merge_id <> OLD.merge_id
        OR NOT EXISTS (SELECT 1 FROM store_info WHERE key = 'takes_over_facts')
    BEGIN SELECT RAISE(ABORT, 'an issued fact is never changed'); END;
{end}
