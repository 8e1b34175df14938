DELETE FROM drafts WHERE id = :id
