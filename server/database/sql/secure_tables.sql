DO $$
DECLARE
    tab record;
    service text := current_setting('mm.service_role');
BEGIN
    FOR tab IN
        SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND EXISTS (
            SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'temple_id' AND NOT a.attisdropped)
    LOOP
        -- Only what needs it: the statement waits for everybody who reads the table.
        IF NOT (tab.relrowsecurity AND tab.relforcerowsecurity) THEN
            EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tab.relname);
        END IF;
        IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = tab.oid AND polname = 'own_temple') THEN
            EXECUTE format('CREATE POLICY own_temple ON public.%I USING '
                '(temple_id = (SELECT nullif(current_setting(''app.temple_id'', true), '''')::uuid))', tab.relname);
        END IF;
        -- The owner backs up and restores all temples. The service's role is no member of it (it refuses to start).
        IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = tab.oid AND polname = 'owner_keeps') THEN
            EXECUTE format('CREATE POLICY owner_keeps ON public.%I TO %I USING (true) WITH CHECK (true)',
                tab.relname, current_user);
        END IF;
        IF EXISTS (SELECT FROM pg_attribute a
                   WHERE a.attrelid = tab.oid AND a.attname = 'row_seq' AND NOT a.attisdropped)
           AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = tab.oid AND t.tgname = 'only_in_turn') THEN
            EXECUTE format('CREATE TRIGGER only_in_turn BEFORE INSERT OR UPDATE OR DELETE ON public.%I '
                'FOR EACH STATEMENT EXECUTE FUNCTION public.mm_only_in_turn()', tab.relname);
        END IF;
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO %I', tab.relname, service);
    END LOOP;
    EXECUTE format('GRANT USAGE ON SCHEMA public, mm_server TO %I', service);
    EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', service);
    EXECUTE format('GRANT EXECUTE ON FUNCTION public.mm_upkeep_due(bigint), public.mm_release_seats(bigint), '
        'public.mm_sync_watch(bigint) TO %I', service);
    EXECUTE format('GRANT SELECT ON public.store_info, public.schema_migrations, mm_server.schema_migrations TO %I',
        service);
END $$
