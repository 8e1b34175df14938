UPDATE online_payments SET state = 'returned', returned_at = :now, returned_by = :user_id, reference = :reference
WHERE payment = :payment AND state IN ('unsettled', 'again')
