DELETE FROM seat_holds WHERE id = :id
