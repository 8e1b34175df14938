UPDATE print_jobs SET printer = :printer, state = :state, copy_no = :copy_no, problem = :problem, changed_at = :changed_at
WHERE id = :id
