#!/bin/sh
# demo_once.sh PROGRAM -- fills and serves the demo, asks it for the front page in three languages, and stops it.
set -eu
program=$1
data=$(mktemp -d)
"$program" demo --data "$data" --listen 127.0.0.1:0 >"$data/said" 2>"$data/log" &
pid=$!
trap 'kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; rm -rf "$data"' EXIT

address=
for _ in $(seq 300); do
    address=$(sed -n "s|^Inzet's demo is at \(http://[^/]*\)/.*|\1|p" "$data/said")
    [ -n "$address" ] && break
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
done
[ -n "$address" ] || { cat "$data/said" "$data/log"; echo "the demo did not start"; exit 1; }

cat "$data/said"
for lang in nl fr en; do
    curl -sf "$address/$lang/" | grep -q "<html lang=\"$lang\">" || { echo "no front page in $lang"; exit 1; }
done
kill "$pid"
wait "$pid" || { echo "it did not stop as it should: $?"; exit 1; }
echo "The front page answers in three languages. Stopped."
