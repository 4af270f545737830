#!/bin/sh
# run.sh NAME [SECONDS] -- fuzzes one parser (text, compound, lexicon, dsn, web, sheet, po, htmlc), a minute if not said otherwise. What is
# new goes to build-fuzz/NAME; keep a crash as a file of fuzz/corpus/NAME, and it is replayed by every test run from then on.
# Wants clang and its libFuzzer: apt install clang libclang-rt-14-dev
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
name=$1
case $name in
    dsn) corpus=test/dsn ;;
    sheet) corpus=test/reserve ;;
    po) corpus=test/poc ;;
    htmlc) corpus=test/htmlc ;;
    *) corpus=fuzz/corpus/$name ;;
esac
[ -f build-fuzz/build.ninja ] || CC=clang meson setup build-fuzz -Db_sanitize=address,undefined -Db_lundef=false -Doptimization=1 \
    -Dc_args=-fsanitize=fuzzer-no-link >/dev/null
ninja -C build-fuzz "fuzz/${name}_fuzz" >/dev/null
mkdir -p "build-fuzz/$name"
exec "build-fuzz/fuzz/${name}_fuzz" -max_total_time="${2:-60}" -timeout=10 -rss_limit_mb=4096 -close_fd_mask=2 -print_final_stats=1 \
    "build-fuzz/$name" "$corpus"
