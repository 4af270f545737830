#!/bin/sh
# A PostgreSQL of its own for tests: nothing is installed, nothing is left behind.
#
#   pg.sh run COMMAND ...   runs COMMAND with TEST_POSTGRES set to the address of an empty database;
#                           answers as COMMAND does, or 77 where no PostgreSQL is installed
#   pg.sh start DIR         starts one in DIR, which must not exist, and prints its address
#   pg.sh stop DIR          stops it and removes DIR
#
# It listens on a socket in DIR only and does not fsync. PostgreSQL refuses to run as root; then it
# runs as user postgres, who is let through closed folders where even the root folder is closed (a
# system that was unpacked by root).
set -eu

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || { echo "pg.sh: no PostgreSQL here" >&2; exit 77; }

as_postgres() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
let_through() { as_postgres --securebits=+no_setuid_fixup --inh-caps=+dac_override --ambient-caps=+dac_override "$@"; }

if [ "$(id -u)" != 0 ]; then as_owner=""
elif as_postgres true 2>/dev/null; then as_owner=as_postgres
else as_owner=let_through
fi

start() {
    mkdir "$1"
    chmod 711 "$1"
    [ "$(id -u)" != 0 ] || chown postgres "$1"
    (
        cd "$1"
        $as_owner "$bin/initdb" -D data -U inzet -A trust -E UTF8 --locale=C.UTF-8 --no-sync
        $as_owner "$bin/pg_ctl" -D data -l server.log -w start \
            -o "-k $1 -h '' -F -c max_connections=200"
    ) </dev/null >"$1/log" 2>&1 || { cat "$1/log" >&2; exit 1; }
}

stop() {
    (cd / && $as_owner "$bin/pg_ctl" -D "$1/data" -m immediate -w stop >/dev/null 2>&1) || true
    rm -rf "$1"
}

address() {
    echo "postgresql:///postgres?host=$1&user=inzet"
}

case "${1:-}" in
run)
    shift
    dir=${TMPDIR:-/tmp}/inzet-pg-$$
    trap 'stop "$dir"' EXIT
    trap 'exit 130' INT TERM
    start "$dir"
    TEST_POSTGRES=$(address "$dir")
    export TEST_POSTGRES
    "$@"
    ;;
start) start "$2"; address "$2" ;;
stop) stop "$2" ;;
*) sed -n '2,10s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
