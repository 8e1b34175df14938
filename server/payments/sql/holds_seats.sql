SELECT count(*) FROM seat_holds WHERE id = :id AND until_at > :now
