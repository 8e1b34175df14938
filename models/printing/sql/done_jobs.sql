SELECT id, receipt_id, title, printer, state, copy_no, problem, created_at, changed_at FROM print_jobs WHERE state = 'done' ORDER BY changed_at DESC, id DESC LIMIT :count
