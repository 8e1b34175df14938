SELECT set_config('mm.service_role', :role, false)
