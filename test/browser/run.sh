#!/bin/sh
# run.sh PROGRAM -- the tests in a real browser: the story in three languages, and every page of the demo.
#
# They drive Debian's Chromium through Playwright; axe looks at every page for what shuts somebody out. npm fetches these two
# once. Screenshots of the demo are left in build/screenshots.
set -eu
INZET=$(realpath "$1")
export INZET
unset TEST_POSTGRES   # the site tests run on both databases; here the pages are what is tested
cd "$(dirname "$0")"
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then   # missing, or of another version
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
fi
exec node --test --test-concurrency=2 --test-reporter=../site/report.mjs --test-reporter-destination=stdout ./*.test.mjs
