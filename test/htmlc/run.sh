#!/bin/sh
# run.sh HTMLC -- tests the page compiler on the files of this folder.
#
#   NAME.html + NAME.expected   compiles, and `page` of it writes this
#   NAME.html + NAME.refused    is refused by htmlc with exactly these messages
#   NAME.html + NAME.ccrefused  is taken by htmlc, but the C compiler refuses it at these lines of the page
#   NAME.html + NAME.words      xgettext finds these texts at these lines
#
# Prints a line a file and fails when one does. CC names the C compiler.
here=$(cd "$(dirname "$0")" && pwd)
src=$here/../../src
htmlc=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
out=$(mktemp -d) || exit 1
trap 'rm -rf "$out"' EXIT
failed=0
cc="${CC:-gcc} -std=gnu17 -D_GNU_SOURCE -Wall -Wextra -Wshadow -Wconversion -I$src -I$out"

$cc -c "$src/web/html.c" -o "$out/html.o" && $cc -c "$src/base/arena.c" -o "$out/arena.o" &&
    $cc -c "$src/base/buf.c" -o "$out/buf.o" && $cc -c "$src/base/str.c" -o "$out/str.o" &&
    $cc -c "$src/base/check.c" -o "$out/check.o" || exit 1

# says NAME WANTED GOT: one line of the report
says() {
    if diff -u "$2" "$3" >"$out/diff"; then
        echo "ok $1"
    else
        echo "FAIL $1"
        cat "$out/diff"
        failed=1
    fi
}

page_text() { # writes what `page` of the file writes; warnings of the compiler count as errors
    $cc -Werror -include "$1_html.h" "$here/show.c" "$out/$1_html.c" "$out"/*.o -o "$out/$1" && "$out/$1"
}

cc_complaints() { # the lines at which the C compiler finds errors
    LC_ALL=C $cc -c "$out/$1_html.c" -o "$out/refused.tmp" 2>&1 | sed -n 's/^\([^ :]*:[0-9]*\):[0-9]*: error:.*/\1/p' | sort -u
}

found_words() {
    xgettext -LC --from-code=UTF-8 -k -k_ -kN_ -kplural:3,4 -klang_text:2 -klang_plural:3,4 -o - "$out/$1_html.c" | grep -v '^#,' |
        sed -n '/^#:/,$p'
}

cd "$here" || exit 1
for file in *.html; do
    name=${file%.html}
    "$htmlc" "$file" "$out" 2>"$out/errors"
    [ -f "$name.refused" ] && says "$name" "$name.refused" "$out/errors" && continue
    cat "$out/errors"
    [ -f "$name.expected" ] && page_text "$name" >"$out/got" && says "$name" "$name.expected" "$out/got" && continue
    [ -f "$name.ccrefused" ] && cc_complaints "$name" >"$out/got" && says "$name" "$name.ccrefused" "$out/got" && continue
    [ -f "$name.words" ] && found_words "$name" >"$out/got" && says "$name" "$name.words" "$out/got" && continue
    echo "FAIL $name (nothing to compare with, or it does not compile)"
    failed=1
done
exit $failed
