#!/bin/sh
# run.sh BUILD [STEP...] -- runs every test, or those of the named steps; `make test` calls it.
#
#   house       the rules of the house (tools/house.c)
#   words       texts without translation (po/check.sh)
#   compilers   htmlc, sqlc, poc and placesc on their folders of inputs
#   unit        the tests in C, on SQLite and PostgreSQL
#   fuzz        every input that a fuzzer ever found worth keeping, once more
#   sanitizers  the same, and the story and bad input over the socket, all built anew with the address and
#               undefined-behaviour sanitizers
#   faults      broken disks and power cuts
#   site        the program over its socket, on SQLite
#   postgres    the same on PostgreSQL
#   demo        the demo, started once
#   browser     the story in a browser, with the accessibility checker
#
# Prints a line a test, and behind a test that failed what it said. Its last line is "N passed, N failed", before it those that
# were skipped or failed; it fails when a test did. INZET_SHARED names a folder of public lists that are no part of the project;
# what compares with them is skipped where they are not.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1
build=$1
shift
steps=${*:-house words compilers unit fuzz sanitizers faults site postgres demo browser}
work=$(mktemp -d) && chmod 711 "$work" || exit 1   # PostgreSQL runs in it as a user of its own
results=$work/results
: >"$results"
TEST_POSTGRES=$(sh test/pg.sh start "$work/pg") || { echo "no PostgreSQL could be started"; exit 1; }
trap 'sh test/pg.sh stop "$work/pg"; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
if [ -z "${INZET_SHARED:-}" ] && [ -d ../shared/data/geo ]; then INZET_SHARED=$(cd ../shared && pwd); fi
export INZET_SHARED TEST_POSTGRES CMOCKA_MESSAGE_OUTPUT=TAP

# What tests write goes into memory where there is plenty, so that they wait for no disk. What a disk may do wrong is played by the
# faults, whose power cuts need no real one.
shm=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 {print $4}')
if [ -z "${TMPDIR:-}" ] && [ "${shm:-0}" -ge 4000000 ] && [ -w /dev/shm ]; then export TMPDIR=/dev/shm; fi

# What the tests say becomes "ok NAME", "FAIL NAME" and "skip NAME". cmocka speaks TAP, the others say so themselves.
result_lines() {
    awk -v step="$1" '
        function say(verb) { print verb " " step ": " $0 }
        sub(/^not ok [0-9]+ # SKIP /, "") || sub(/^skip /, "") { say("skip"); next }
        sub(/^not ok [0-9]+ - /, "") || sub(/^FAIL /, "") { say("FAIL"); next }
        sub(/^ok [0-9]+ - /, "") || sub(/^ok /, "") { say("ok") }'
}

# run NAME COMMAND...: one part of a step. A command that fails, is too slow, or tests nothing has failed as a whole.
run() {
    name=$1
    shift
    timeout -k 10 "${LIMIT:-300}" "$@" >"$work/said" 2>&1 </dev/null
    code=$?
    result_lines "$name" <"$work/said" >"$work/lines"
    if [ $code -ne 0 ] && ! grep -q '^FAIL ' "$work/lines"; then echo "FAIL $name: ended with $code" >>"$work/lines"; fi
    if [ ! -s "$work/lines" ]; then echo "FAIL $name: tested nothing" >>"$work/lines"; fi
    cat "$work/lines"
    cat "$work/lines" >>"$results"
    if grep -q '^FAIL ' "$work/lines"; then grep -v -E '^(ok|skip) ' "$work/said" | tail -n 200 | sed 's/^/    /'; fi
}

# ran NAME COMMAND...: a command that is one test.
ran() {
    name=$1
    shift
    run "$name" sh -c '"$@" && echo "ok passed"' sh "$@"
}

build_tests() { # FOLDER [SETUP OPTION...]
    folder=$1
    shift
    { if [ -f "$folder/build.ninja" ]; then meson setup --reconfigure "$folder"; else meson setup "$@" "$folder"; fi &&
        ninja -C "$folder" -k 0 tests fuzzers src/inzet; } >"$work/build" 2>&1 && return
    grep -E -A 8 'error:|^FAILED:|undefined reference' "$work/build" | tail -n 100
    echo "FAIL $folder: does not build" | tee -a "$results"
}

programs() { # FOLDER SUITE
    for source in test/"$2"/*_test.c; do
        name=$(basename "$source" .c)
        run "$name" "$1/test/$name"
    done
}

site_tests() { # NAME FOLDER FILES
    name=$1 folder=$2
    shift 2
    LIMIT=1500 INZET=$folder/src/inzet run "$name" node --test --test-concurrency=3 --test-reporter=./test/site/report.mjs \
        --test-reporter-destination=stdout "$@"
}

# Scripts can be read, and no function is written twice: of two, the shell would silently take the last.
scripts() {
    for script in bench/*.sh fuzz/*.sh po/*.sh test/*.sh test/*/*.sh .ci/run; do
        if ! sh -n "$script"; then echo "FAIL $script can be read"; continue; fi
        twice=$(grep -oE '^[a-z_]+\(\)' "$script" | sort | uniq -d)
        if [ -n "$twice" ]; then echo "$twice"; echo "FAIL $script has each function once"; else echo "ok $script"; fi
    done
}

step_house() {
    run house "$build/test/house" .
    scripts >"$work/scripts" 2>&1
    run scripts cat "$work/scripts"
}

step_words() { ran words sh po/check.sh "$build"; }

step_compilers() {
    run htmlc sh test/htmlc/run.sh "$build/src/htmlc"
    run sqlc sh test/sqlc/run.sh "$build/src/sqlc" .
    run poc sh test/poc/run.sh "$build/src/poc"
    run placesc sh test/placesc/run.sh "$build/src/placesc"
}

replays() { # FOLDER
    for source in fuzz/*_fuzz.c; do
        name=$(basename "$source" _fuzz.c)
        case $name in   # these start from the inputs of other tests
            dsn) corpus=test/dsn ;;
            sheet) corpus=test/reserve ;;
            po) corpus=test/poc ;;
            htmlc) corpus=test/htmlc ;;
            *) corpus=fuzz/corpus/$name ;;
        esac
        run "${name}_fuzz" "$1/fuzz/${name}_fuzz" "$corpus"
    done
}

step_fuzz() { replays "$build"; }

step_unit() { programs "$build" unit; }

step_sanitizers() {
    build_tests build-asan -Db_sanitize=address,undefined -Doptimization=1 -Db_lundef=false
    export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
    programs build-asan unit
    replays build-asan
    (unset TEST_POSTGRES; site_tests sanitizers build-asan test/site/joining.test.mjs test/site/story.test.mjs \
        test/site/bad_input.test.mjs)
    unset ASAN_OPTIONS UBSAN_OPTIONS
}

step_faults() { programs "$build" fault; }

step_site() { (unset TEST_POSTGRES; site_tests site "$build" test/site/*.test.mjs); }

# Not what never reaches the database.
step_postgres() { site_tests postgres "$build" $(ls test/site/*.test.mjs | grep -v /protocol); }

step_demo() { ran demo sh test/demo_once.sh "$build/src/inzet"; }

step_browser() { LIMIT=1200 run browser sh test/browser/run.sh "$build/src/inzet"; }

build_tests "$build"
for step in $steps; do
    echo "== $step"
    "step_$step"
done

count() { grep -c "^$1 " "$results"; }
skipped=$(count skip)
failed=$(count FAIL)
[ "$failed" -eq 0 ] || { echo "== failed"; grep '^FAIL ' "$results"; }
[ "$skipped" -eq 0 ] || { echo "== skipped"; grep '^skip ' "$results"; }
echo "$(count ok) passed, $failed failed"
[ "$failed" -eq 0 ]
