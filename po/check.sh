#!/bin/sh
# check.sh BUILD -- which texts have no translation yet: `make words`, and one of the tests.
#
# The texts are taken from the C sources and from the C that htmlc made of the pages and sqlc of the schema
# in BUILD. The list of them stays behind as
# BUILD/inzet.pot, to add to a catalogue what is new: msgmerge --update --no-fuzzy-matching po/nl.po BUILD/inzet.pot
# English is the language of the code and needs no translation.
set -eu
cd "$(dirname "$0")/.."
build=$1
xgettext -LC --from-code=UTF-8 --add-location=file -k -k_ -kN_ -kT:2 -kDATA_TEXT -kplural:3,4 -klang_text:2 -klang_plural:3,4 \
    -o "$build/inzet.pot" src/*/*.[ch] src/*.c "$build"/src/*_html.c "$build"/src/schema.c
status=0
for lang in nl fr; do
    "$build/src/poc" --missing "$build/inzet.pot" "po/$lang.po" >"$build/missing.txt" 2>&1 || status=1
    cat "$build/missing.txt"
    texts=$(grep -c '^msgid ' "$build/inzet.pot") missing=$(grep -c 'has no translation' "$build/missing.txt" || true)
    echo "$lang: $((texts - 1)) texts, $missing without translation"
done
exit $status
