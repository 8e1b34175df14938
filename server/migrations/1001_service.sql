-- What the service keeps beside the tables that it shares with the counters.

-- Shared tables that stand alone on a counter: here every row says whose it is, and no index spans temples.
ALTER TABLE public.sync_touch ADD COLUMN temple_id uuid NOT NULL
    DEFAULT (nullif(current_setting('app.temple_id', true), '')::uuid);
ALTER TABLE public.sync_outbox DROP CONSTRAINT sync_outbox_op_id_key,
    ADD CONSTRAINT sync_outbox_op UNIQUE (temple_id, op_id);
CREATE INDEX sync_outbox_temple ON public.sync_outbox (temple_id, op_seq);

-- One row a temple: whoever writes for a temple holds it locked, so that its change numbers are dense and in commit order.
CREATE TABLE public.temple_sync (
    temple_id uuid NOT NULL PRIMARY KEY,
    seq bigint NOT NULL DEFAULT 0,
    min_seq bigint NOT NULL DEFAULT 0,
    hlc bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

-- Before a log-in no temple is known. These two say which one is meant, and show a row only to who names it.
CREATE TABLE public.temple_directory (
    temple_id uuid NOT NULL PRIMARY KEY,
    code text NOT NULL UNIQUE
);
CREATE TABLE public.login_directory (
    temple_id uuid NOT NULL,
    user_id uuid NOT NULL,
    username text NOT NULL,
    PRIMARY KEY (temple_id, user_id)
);
CREATE INDEX login_directory_username ON public.login_directory (username);
CREATE POLICY by_code ON public.temple_directory FOR SELECT
    USING (code = (SELECT nullif(current_setting('app.temple_code', true), '')));
CREATE POLICY by_username ON public.login_directory FOR SELECT
    USING (username = (SELECT nullif(current_setting('app.username', true), '')));

CREATE FUNCTION public.mm_list_temple() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public.temple_directory (temple_id, code) VALUES (NEW.temple_id, NEW.code)
    ON CONFLICT (temple_id) DO UPDATE SET code = excluded.code;
    INSERT INTO public.temple_sync (temple_id) VALUES (NEW.temple_id) ON CONFLICT (temple_id) DO NOTHING;
    RETURN NEW;
END $$;
CREATE TRIGGER temples_listed AFTER INSERT OR UPDATE OF code ON public.temples
    FOR EACH ROW EXECUTE FUNCTION public.mm_list_temple();

CREATE FUNCTION public.mm_list_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public.login_directory (temple_id, user_id, username) VALUES (NEW.temple_id, NEW.id, NEW.username)
    ON CONFLICT (temple_id, user_id) DO UPDATE SET username = excluded.username;
    RETURN NEW;
END $$;
CREATE TRIGGER users_listed AFTER INSERT OR UPDATE OF username ON public.users
    FOR EACH ROW EXECUTE FUNCTION public.mm_list_user();

-- A log-in and the chain of one-use refresh tokens that it began.
CREATE TABLE public.login_sessions (
    temple_id uuid NOT NULL,
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    created_at bigint NOT NULL,
    ended_at bigint,
    ended_why text,
    PRIMARY KEY (temple_id, id),
    FOREIGN KEY (temple_id, user_id) REFERENCES public.users (temple_id, id)
);
CREATE INDEX login_sessions_user ON public.login_sessions (temple_id, user_id) WHERE ended_at IS NULL;
CREATE TABLE public.refresh_tokens (
    temple_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    secret_hash bytea NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    PRIMARY KEY (temple_id, id),
    FOREIGN KEY (temple_id, session_id) REFERENCES public.login_sessions (temple_id, id)
);

-- What was answered to a request that carried an Idempotency-Key.
CREATE TABLE public.api_answers (
    temple_id uuid NOT NULL,
    user_id uuid NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    status integer,
    body bytea,
    location text,
    asked_at bigint NOT NULL,
    PRIMARY KEY (temple_id, user_id, key)
);
CREATE INDEX api_answers_age ON public.api_answers (temple_id, asked_at);

-- The service's copy of a temple's data key, sealed under the service's own key.
CREATE TABLE public.temple_secrets (
    temple_id uuid NOT NULL,
    name text NOT NULL,
    sealed bytea NOT NULL,
    PRIMARY KEY (temple_id, name)
);
