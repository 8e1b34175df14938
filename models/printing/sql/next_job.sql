SELECT id, receipt_id, title, printer, state, copy_no, problem, created_at, changed_at FROM print_jobs WHERE state = 'waiting' ORDER BY id LIMIT 1
