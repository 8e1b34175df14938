SELECT id, receipt_id, title, printer, state, copy_no, problem, created_at, changed_at, paper FROM print_jobs WHERE id = :id
