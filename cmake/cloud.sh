# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run: the cloud service on this computer, with a PostgreSQL cluster of its own that has no
# TCP port and stops when the service stops.

# "postgres", who runs the cluster where root may not, cannot reach into root's home.
if [ "$(id -u)" -eq 0 ]; then
    cloud_home=${MANDIRMITRA_CLOUD:-/var/lib/mandirmitra-cloud}
else
    cloud_home=${MANDIRMITRA_CLOUD:-${XDG_DATA_HOME:-$HOME/.local/share}/mandirmitra-cloud}
fi

pg_bin() { find /usr/lib/postgresql -maxdepth 2 -type d -name bin 2>/dev/null | sort -V | tail -n 1; }

# PostgreSQL refuses to run as root: then its programs run as "postgres".
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid postgres --regid postgres --init-groups "$@"
    else
        "$@"
    fi
}

cloud_folder() {
    cloud_pg=$cloud_home/postgresql
    mkdir -p "$cloud_home"
    if [ "$(id -u)" -eq 0 ]; then
        install -d -m 700 -o postgres -g postgres "$cloud_pg"
    else
        install -d -m 700 "$cloud_pg"
    fi
    # The path of a socket has at most 107 bytes.
    if [ ${#cloud_pg} -gt 80 ]; then
        say "The folder $cloud_pg has too long a name for PostgreSQL. Set MANDIRMITRA_CLOUD to a shorter one."
        return 1
    fi
}

cloud_psql() { as_postgres psql -X -q -v ON_ERROR_STOP=1 -h "$cloud_pg" -U mm_admin "$@"; }

cloud_database() {
    local bin
    bin=$(pg_bin)
    if [ ! -f "$cloud_pg/data/PG_VERSION" ]; then
        say "Making a PostgreSQL cluster in $cloud_pg …"
        (cd / && as_postgres "$bin/initdb" -D "$cloud_pg/data" -U mm_admin --auth=trust --encoding=UTF8 \
            --locale=C --no-instructions >/dev/null)
    fi
    if ! (cd / && as_postgres "$bin/pg_ctl" -D "$cloud_pg/data" status >/dev/null 2>&1); then
        (cd / && as_postgres "$bin/pg_ctl" -D "$cloud_pg/data" -w -s -l "$cloud_pg/log" \
            -o "-k '$cloud_pg' -c listen_addresses=''" start)
        cloud_started=1
    fi
    cd /
    if [ "$(cloud_psql -d postgres -tAc "SELECT count(*) FROM pg_database WHERE datname = 'mandirmitra'")" = 0 ]; then
        cloud_psql -d postgres -c "CREATE ROLE mm_owner LOGIN" -c "CREATE ROLE mm_service LOGIN" \
            -c "CREATE DATABASE mandirmitra OWNER mm_owner"
        cloud_psql -d mandirmitra -c "ALTER SCHEMA public OWNER TO mm_owner"
    fi
}

cloud_keys() {
    local name
    for name in jwt field; do
        if [ ! -f "$cloud_home/$name.key" ]; then
            (umask 077 && openssl rand -base64 32 >"$cloud_home/$name.key")
        fi
    done
}

cloud_stop() {
    [ "${cloud_started:-0}" = 0 ] || (cd / && as_postgres "$(pg_bin)/pg_ctl" -D "$cloud_pg/data" -s -m fast stop)
}

# cloud SERVER [COMMAND ...]: runs one command of the service, else the service itself.
cloud() {
    local server=$1 status=0
    shift
    ensure_packages cmake/packages-cloud.txt
    cloud_folder
    cloud_started=0
    trap cloud_stop EXIT
    cloud_database
    cloud_keys
    export MANDIRMITRA_DATABASE_URL="host=$cloud_pg user=mm_service dbname=mandirmitra"
    export MANDIRMITRA_MIGRATION_URL="host=$cloud_pg user=mm_owner dbname=mandirmitra"
    export MANDIRMITRA_JWT_KEY_FILE=$cloud_home/jwt.key
    export MANDIRMITRA_FIELD_KEY_FILE=$cloud_home/field.key
    export MANDIRMITRA_LISTEN=${MANDIRMITRA_LISTEN:-127.0.0.1:8080}
    "$server" check >/dev/null 2>&1 || "$server" migrate >/dev/null
    if [ $# -gt 0 ]; then
        "$server" "$@" || status=$?
        return "$status"
    fi
    cat >&2 <<TEXT
The cloud service is at http://$MANDIRMITRA_LISTEN (the API: http://$MANDIRMITRA_LISTEN/docs). Ctrl-C stops it.
A temple is made, in another terminal, by
  MANDIRMITRA_PASSWORD=… ./run cloud create-temple --code CODE --name "Name" --admin USER
TEXT
    "$server" serve &
    local pid=$!
    trap 'kill -TERM "$pid" 2>/dev/null' INT TERM
    wait "$pid" || status=$?
    # A trapped signal ends the first wait: the service is still finishing what it took.
    if kill -0 "$pid" 2>/dev/null; then
        status=0
        wait "$pid" || status=$?
    fi
    return "$status"
}
