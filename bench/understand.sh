#!/bin/sh
# understand.sh BUILD [DIR] -- how often and how fast texts are understood, as a table, beside fastText.
#
# DIR (INZET_SHARED/data, or ../shared/data) has titles and requests that are no part of the project: they are measured, never learnt
# from, and left out where they are not. fastText (Debian's package; left out where it is not installed) learns from what the program
# has learnt from too, the labels of the lexicon, and answers the same titles in the same run: character n-grams of 3 to 5, words and
# pairs of words, as our model has.
set -eu
cd "$(dirname "$0")/.."
build=$1
dir=${2:-${INZET_SHARED:-../shared}/data}
ninja -C "$build" bench/understand_bench test/match_words_test >/dev/null
bench=$build/bench/understand_bench
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# The share of examples in FILE that are right when K answers are given.
fasttext_right() { # FILE K
    fasttext test "$work/model.bin" "$1" "$2" | awk '$1 ~ /^R@/ { print 100 * $2 }'
}

fasttext_rows() {
    "$bench" --train >"$work/train"
    fasttext supervised -input "$work/train" -output "$work/model" -dim 50 -minn 3 -maxn 5 -wordNgrams 2 -bucket 200000 -epoch 25 \
        -lr 0.5 -thread 1 -verbose 0 2>/dev/null
    for table in "$dir"/titles/*_*.tsv; do
        "$bench" --test "$table" >"$work/test"
        texts=$(wc -l <"$work/test")
        for _ in 1 2 3 4 5 6 7 8 9 10 11; do cat "$work/test"; done >"$work/test11"
        start=$(date +%s%N)
        fasttext predict "$work/model.bin" "$work/test" >/dev/null
        once=$(date +%s%N)
        fasttext predict "$work/model.bin" "$work/test11" >/dev/null
        end=$(date +%s%N)
        printf '%-12s %-8s %6d %7.1f %7s %7.1f %7s %7s %8.1f\n' "$(basename "$table")" fastText "$texts" \
            "$(fasttext_right "$work/test" 1)" - "$(fasttext_right "$work/test" 2)" - - \
            "$(((end - once - (once - start)) / texts / 10))e-3"
    done
}

if [ -d "$dir/titles" ]; then
    "$bench" "$dir"
    if command -v fasttext >/dev/null; then fasttext_rows; else echo "fastText is not installed: nothing to compare with"; fi
else
    echo "there are no titles in $dir: nothing is measured of them"
fi
"$bench" --speed
"$build/test/match_words_test" 2>&1 | grep 'F1' | sed 's/$/ (goal nl 92, de 88)/'
size "$build"/src/libdata.a | awk '/lexicon_data/ { printf "lexicon and model: %.1f MB, mapped with the program (goal 16)\n", $4 / 1e6 }'
