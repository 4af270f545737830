#!/bin/sh
# run.sh POC -- tests the compiler of catalogues on the files of this folder.
#
#   words/{nl,fr,en}.po         compile to words.expected
#   NAME.po + NAME.refused      as nl.po beside words/{fr,en}.po, is refused with exactly these messages
#   missing.pot                 compared with words/{nl,fr}.po gives missing.expected, and fails
#
# Prints a line a case and fails when one does.
here=$(cd "$(dirname "$0")" && pwd)
poc=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
out=$(mktemp -d) || exit 1
trap 'rm -rf "$out"' EXIT
failed=0

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

fails() {
    echo "FAIL $1"
    failed=1
}

cd "$here" || exit 1
"$poc" "$out/words.c" words/nl.po words/fr.po words/en.po || fails words
says words words.expected "$out/words.c"

for file in *.refused; do
    name=${file%.refused}
    mkdir "$out/$name" && cp words/fr.po words/en.po "$out/$name" && cp "$name.po" "$out/$name/nl.po"
    (cd "$out/$name" && "$poc" words.c nl.po fr.po en.po 2>errors) && fails "$name (was not refused)"
    [ -e "$out/$name/words.c" ] && fails "$name (wrote a file)"
    says "$name" "$file" "$out/$name/errors"
done

"$poc" --missing missing.pot words/nl.po words/fr.po >"$out/missing" 2>&1 && fails "missing (found nothing)"
says missing missing.expected "$out/missing"
exit $failed
