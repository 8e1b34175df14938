SELECT deduction_route, deduction_from, deduction_upto FROM temples LIMIT 1
