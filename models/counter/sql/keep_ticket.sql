INSERT INTO drafts (temple_id, id, user_id, state, title, body, updated_at)
VALUES (:temple_id, :id, :user_id, :state, :title, :body, :updated_at)
ON CONFLICT (id) DO UPDATE SET user_id = excluded.user_id, state = excluded.state, title = excluded.title,
    body = excluded.body, updated_at = excluded.updated_at
