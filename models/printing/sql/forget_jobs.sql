DELETE FROM print_jobs WHERE state IN ('done', 'dropped') AND changed_at < :before
