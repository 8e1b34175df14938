UPDATE login_sessions SET ended_at = :now, ended_why = :why WHERE user_id = :user_id AND id <> :id AND ended_at IS NULL
