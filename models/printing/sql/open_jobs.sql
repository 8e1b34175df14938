SELECT id, receipt_id, title, printer, state, copy_no, problem, created_at, changed_at FROM print_jobs WHERE state IN ('waiting', 'printing', 'failed', 'unknown') ORDER BY id
