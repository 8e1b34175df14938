DELETE FROM login_states WHERE id = :id
