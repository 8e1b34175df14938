DELETE FROM seat_holds WHERE until_at <= :now
