UPDATE print_jobs SET state = 'unknown', problem = 'print.unknown', changed_at = :changed_at WHERE state = 'printing'
