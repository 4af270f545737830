#!/bin/sh
# What placesc accepts and what it must refuse.
#     run.sh PLACESC
# Each NAME.tsv with a NAME.txt beside it must be refused with the text in NAME.txt, and leave nothing
# behind; the others must be accepted. Prints a line a file and fails when one does.
placesc=$1
here=$(dirname "$0")
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
printf '# old\tnew\tyear\n' > "$work/recode.tsv"
status=0

wrong() {
    echo "FAIL $(basename "$file" .tsv): $1"
    cat "$work/said"
    status=1
}

for file in "$here"/*.tsv; do
    rm -f "$work/out.c"
    "$placesc" "$work/out.c" "$work/recode.tsv" "$file" 2> "$work/said"
    code=$?
    expected=${file%.tsv}.txt
    if [ ! -e "$expected" ]; then
        [ $code -eq 0 ] && [ -s "$work/out.c" ] || { wrong "should be accepted"; continue; }
    elif [ $code -ne 1 ] || [ -e "$work/out.c" ]; then
        wrong "should be refused"
        continue
    elif ! grep -qF -f "$expected" "$work/said"; then
        wrong "should be refused because: $(cat "$expected")"
        continue
    fi
    echo "ok $(basename "$file" .tsv)"
done
exit $status
