SELECT id, state, title, body, updated_at FROM drafts WHERE user_id = :user_id ORDER BY updated_at DESC
