INSERT INTO print_jobs (temple_id, id, receipt_id, paper, title, printer, state, user_id, created_at, changed_at)
VALUES (:temple_id, :id, :receipt_id, :paper, :title, :printer, :state, :user_id, :created_at, :changed_at)
