#!/bin/sh
# Tests of the SQL compiler: run.sh SQLC SOURCE_ROOT [--accept]
#
#   statements/NAME.sql   compiles against schema/ to what stands in NAME.expected, and that is
#                         valid C
#   schemas/NAME.sql      the same for a step of a schema
#   */NAME.refused        does not compile; its first line holds the message: line, column, words
#
# A new case is a new file. --accept writes the .expected files anew: read the difference before
# committing it.
set -u
sqlc=$1 root=$2 accept=${3:-}
here=$root/test/sqlc
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

fail() { echo "FAIL $1"; failed=$((failed + 1)); }

compile() { # KIND FILE OUT
    mkdir -p "$3"
    if [ "$1" = statements ]; then
        "$sqlc" --schema "$here/schema" "$3" && "$sqlc" --sql "$2" --schema "$here/schema" "$3"
    else
        mkdir -p "$3/steps"
        cp "$2" "$3/steps/0001_step.sql"
        "$sqlc" --schema "$3/steps" "$3"
    fi
}

accepted() { # KIND FILE
    name=$(basename "$2" .sql) out=$work/$1-$name expected=${2%.sql}.expected
    compile "$1" "$2" "$out" || { fail "$2 does not compile"; return; }
    case $1 in
    statements) cat "$out/${name}_sql.h" "$out/${name}_sql.c" ;;
    schemas) cat "$out/schema.h" "$out/schema.c" ;;
    esac >"$out/got"
    [ -z "$accept" ] || cp "$out/got" "$expected"
    diff -u "$expected" "$out/got" || fail "$2 compiles to something else"
    for c in "$out"/*.c; do
        ${CC:-cc} -std=gnu17 -Wall -Wextra -Wconversion -Werror -fsyntax-only \
            -I"$root/src" -I"$out" "$c" || fail "$2 as C"
    done
}

refused() { # KIND FILE
    name=$(basename "$2" .refused) out=$work/$1-$name
    mkdir -p "$out"
    sed -n '1s/^-- //p' "$2" >"$out/expected"
    cp "$2" "$out/input.sql"
    if compile "$1" "$out/input.sql" "$out" 2>"$out/messages"; then
        fail "$2 was not refused"
        return
    fi
    sed 's/^[^:]*:\([0-9:]*\): error:/\1:/' "$out/messages" >"$out/got"
    diff -u "$out/expected" "$out/got" || fail "$2 was refused with another message"
}

try() { # CHECK KIND FILE: prints a line when all went well
    before=$failed
    "$1" "$2" "$3"
    [ $failed != $before ] || echo "ok $2/$(basename "$3")"
}

for kind in statements schemas; do
    for file in "$here/$kind"/*.sql; do try accepted $kind "$file"; done
    for file in "$here/$kind"/*.refused; do try refused $kind "$file"; done
done
[ $failed = 0 ]
