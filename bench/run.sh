#!/bin/sh
# run.sh BUILD -- measures how fast Inzet is, prints one table and writes BUILD/bench.json; `make bench` calls it.
#
# bench/README.md says what each row measures and what it does not. Everything happens on 127.0.0.1, in a folder that is made
# inside BUILD (so on a disk, and not in a /tmp that may be memory) and removed at the end. What is started is stopped.
# It takes some ten minutes. The server under test has the first processor for the pages, its load the second.
set -u
export LC_ALL=C PATH="$PATH:/usr/sbin"
cd "$(dirname "$0")/.." || exit 1
build=$(cd "$1" && pwd) || exit 1
inzet=$build/src/inzet
ninja -C "$build" benches src/inzet >/dev/null || { echo "bench: $build does not build" >&2; exit 1; }
work=$(mktemp -d "$build/bench.XXXXXX") && chmod 711 "$work" || exit 1   # PostgreSQL runs in it as a user of its own
rows=$work/rows
: >"$rows"

ROUNDS=3
WRK_SECONDS=4
CONNECTIONS=64      # of wrk
PEOPLE_AT_ONCE=256  # who register
ASKED_A_SECOND=5000 # by residents who need help

server=""
stop() {
    [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null
    server=""
}
trap 'stop; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

complain() { echo "bench: $*" >&2; }

# on PROCESSOR COMMAND...: keeps a command on one processor, where there are two.
on() {
    processor=$1
    shift
    if [ "$(nproc)" -gt 1 ]; then exec taskset -c "$processor" "$@"; else exec "$@"; fi
}

# ready PORT PATH: waits until the server answers.
ready() {
    for _ in $(seq 1200); do
        kill -0 "$server" 2>/dev/null || break
        curl -fs -o "$work/page" "http://127.0.0.1:$1$2" && return
        sleep 0.05
    done
    complain "there is no server on port $1"
    return 1
}

median() { sort -n | awk '{v[NR] = $1} END {if (NR) print v[int((NR + 1) / 2)]}'; }

# row WHAT FIGURE UNIT AGAINST AGAINST_FIGURE GOAL: a line of the table. GOAL is "ratio>=N" or "figure<=N", or empty for a
# row that is only told. A figure that could not be measured is empty, and then its goal is not reached.
row() {
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" "$5" "$6" >>"$rows"
}

# ---- pages ----

port=$((20000 + $$ % 10000))

nginx_start() {
    mkdir "$work/nginx" && head -c 6144 /dev/zero | tr '\0' 'x' >"$work/nginx/page.html"
    cat >"$work/nginx.conf" <<-END
		daemon off;
		worker_processes 1;
		$([ "$(id -u)" != 0 ] || echo "user root;")
		pid $work/nginx.pid;
		error_log $work/nginx.log;
		events { worker_connections 1024; }
		http {
		    access_log off;
		    sendfile on;
		    tcp_nopush on;
		    keepalive_requests 1000000000;
		    open_file_cache max=10;
		    client_body_temp_path $work/t; proxy_temp_path $work/t; fastcgi_temp_path $work/t; uwsgi_temp_path $work/t;
		    scgi_temp_path $work/t;
		    server { listen 127.0.0.1:$port; root $work/nginx; }
		}
	END
    on 0 nginx -e "$work/nginx.log" -c "$work/nginx.conf" &
    server=$!
    ready "$port" /page.html
}

inzet_start() { # FOLDER FLAG...
    folder=$1
    shift
    "$inzet" serve --data "$folder" --listen "127.0.0.1:$port" --log_level 2 --smtp page "$@" >"$work/inzet.log" 2>&1 &
    server=$!
    ready "$port" /nl/jobs
}

# requests PATH [WRK OPTION...]: requests a second.
requests() {
    path=$1
    shift
    (on 1 wrk -t1 -c$CONNECTIONS -d${WRK_SECONDS}s "$@" "http://127.0.0.1:$port$path") >"$work/wrk" || return
    if grep -q 'Non-2xx' "$work/wrk"; then complain "$path is not answered with a page"; return 1; fi
    awk '/^Requests\/sec:/ {print $2}' "$work/wrk"
}

is_job_page() {
    n=$(grep -o 'href="/nl/jobs/[0-9]*"' "$work/page" | sort -u | wc -l)
    [ "$n" -eq 12 ] || { complain "the job page has $n jobs instead of 12"; return 1; }
}

pages() {
    "$inzet" demo --data "$work/demo" --no-serve >"$work/demo.log" 2>&1 || { cat "$work/demo.log" >&2; return; }
    for _ in $(seq $ROUNDS); do
        nginx_start && requests /page.html >>"$work/static"
        stop
        rm -rf "$work/nginx"
        inzet_start "$work/demo" && is_job_page || return
        taskset -a -c -p 0 "$server" >/dev/null
        requests /nl/jobs >>"$work/kept"
        requests /nl/jobs -s bench/fresh.lua >>"$work/drawn"
        awk '/^VmRSS/ {print $2 / 1024}' "/proc/$server/status" >>"$work/resident"
        awk '/^RssAnon/ {print $2 / 1024}' "/proc/$server/status" >>"$work/private"
        stop
    done
}

pages_rows() {
    touch "$work/static" "$work/kept" "$work/drawn" "$work/resident" "$work/private"
    static=$(median <"$work/static")
    row "job page" "$(median <"$work/kept")" "requests/s" "nginx, a file of 6 KB" "$static" "ratio>=0.5"
    row "job page, each drawn anew" "$(median <"$work/drawn")" "requests/s" "nginx, a file of 6 KB" "$static" ""
    row "memory after these pages" "$(median <"$work/resident")" "MB resident" "" "" "figure<=100"
    row "of which its own" "$(median <"$work/private")" "MB private" "" "" ""
}

# ---- registrations ----

# registrations GROUP PEOPLE: registrations a second, at most GROUP of them in one commit.
registrations() {
    mkdir "$work/register" || return
    inzet_start "$work/register" --db_group "$1" --registrations_an_hour 1000000 --form_fill_seconds 0 &&
        "$build/bench/register_load" "$port" $PEOPLE_AT_ONCE "$2" | cut -d ' ' -f 1
    stop
    rm -rf "$work/register"
}

# transactions: those of commit_bench, "GROUP CLIENTS PER_SECOND P50 P99" a line.
transactions() {
    mkdir "$work/commit" && (cd "$work/commit" && exec "$build/bench/commit_bench" 1)
    rm -rf "$work/commit"
}

durable() {
    : >"$work/alone" && : >"$work/together"
    for _ in $(seq $ROUNDS); do
        registrations 1 2000 >>"$work/alone"
        registrations 512 10000 >>"$work/together"
    done
    row "durable registrations" "$(median <"$work/together")" "a second" "one commit each" "$(median <"$work/alone")" "ratio>=10"
    transactions >"$work/transactions"
    few=$(awk '$1 == 1 && $2 == 256 {print $3}' "$work/transactions")
    many=$(awk '$1 > 1 && $2 == 256 {print $3}' "$work/transactions")
    row "small transactions, no HTTP" "$many" "a second" "one commit each" "$few" ""
    written=$(dd if=/dev/zero of="$work/written" bs=4k count=500 oflag=dsync 2>&1 | awk '/copied/ {print $(NF - 3) * 2}')
    row "writing 4 KB for good" "$written" "ms" "" "" ""
}

# ---- residents who ask for help ----

# asked: one line of intake_load: requests a second, middle, 99th and longest wait, processor time of one, all in ms.
asked() {
    mkdir "$work/intake" || return
    inzet_start "$work/intake" --help_requests_an_hour 1000000 &&
        "$build/bench/intake_load" "$port" 512 $ASKED_A_SECOND $((ASKED_A_SECOND * 6)) "$server"
    stop
    rm -rf "$work/intake"
}

intake() {
    for _ in $(seq $ROUNDS); do asked; done >"$work/asked"
    taken() { awk -v column="$1" '{print $column}' "$work/asked" | median; }
    row "requests of residents, 99th" "$(taken 3)" "ms" "" "" "figure<=50"
    row "  taken, of 5,000 planned" "$(taken 1)" "a second" "" "" ""
    row "  processor for one" "$(taken 5)" "ms" "" "" ""
    "$build/bench/disk_wait" "$work/written" >"$work/disk" && rm "$work/written"
    row "  the disk alone, 99th" "$(cut -d ' ' -f 1 "$work/disk")" "ms" "" "" ""
    row "  the disk alone, longest wait" "$(cut -d ' ' -f 2 "$work/disk")" "ms" "" "" ""
}

# ---- import, ranking, start ----

people_csv() {
    awk 'BEGIN {
        places = split("9000 1000 2000 3000 8000 9300 8500 1700 2800 3500", place, " ")
        works = split("verpleegkundige zorgkundige logistiek poetshulp kok chauffeur onthaal kinesitherapeut", work, " ")
        print "Voornaam;Naam;E-mail;GSM;Postcode;Beroep;Ervaring;Taal"
        for (i = 1; i <= 100000; i++)
            printf "An;Peeters %d;an.%d@import.invalid;04%08d;%s;%s;\"%d jaar ervaring in een woonzorgcentrum, ook nachten\";%s\n",
                   i, i, 70000000 + i, place[i % places + 1], work[i % works + 1], i % 30 + 1, i % 3 ? "NL" : "FR"
    }'
}

import() {
    people_csv >"$work/people.csv" && mkdir "$work/import"
    began=$(date +%s%N)
    "$inzet" import helpers "$work/people.csv" --data "$work/import" >"$work/import.log" 2>&1
    ended=$(date +%s%N)
    seconds=""
    if grep -q '^100000 people added' "$work/import.log"; then seconds=$(((ended - began) / 1000000))e-3
    else complain "the import did not add 100000 people:"; tail -n 3 "$work/import.log" >&2; fi
    row "import of 100,000 rows" "$seconds" "s" "" "" "figure<=20"
    rm -rf "$work/import"
}

ranking() {
    "$build/bench/rank_bench" 1000000 2000 100 >"$work/ranked" || complain "a ranking differs from a walk past everybody"
    figure() { awk -v what="$1" -v column="$2" '$1 == what {print $column}' "$work/ranked"; }
    row "ranking 1,000,000 helpers" "$(figure rank 3)" "ms, middle" "" "" "figure<=0.7"
    row "the 95th of a hundred" "$(figure rank 6)" "ms" "" "" "figure<=2"
    row "the 99th of a hundred" "$(figure rank 9)" "ms" "" "" "figure<=5"
    row "who nearly fit" "$(figure almost 3)" "ms, middle" "" "" ""
    row "20,000 jobs for a helper" "$(figure jobs 3)" "ms, middle" "" "" ""
    row "a changed helper" "$(awk '$1 == "change" {print $6 * 1000}' "$work/ranked")" "us, 95th" "" "" "figure<=50"
    row "memory of the index" "$(awk '/bytes each/ {print $(NF - 2)}' "$work/ranked")" "bytes each" "" "" "figure<=128"
}

others() {
    mkdir "$work/others" && address=$(sh test/pg.sh start "$work/pg") || address=""
    "$build/bench/rank_others" "$work/others" "$address" 100000 200 >"$work/compared"
    sh test/pg.sh stop "$work/pg"
    ours=$(awk -F '\t' '$1 == "Inzet" {print $3}' "$work/compared")
    awk -F '\t' '$1 != "Inzet" {print $1 "\t" $3 "\t" $4}' "$work/compared" >"$work/engines"
    while IFS="$(printf '\t')" read -r name middle _; do
        row "ranking 100,000 helpers" "$ours" "ms, middle" "$name" "$middle" ""
    done <"$work/engines"
    rm -rf "$work/others"
}

# ---- a million helpers: searched, from the database, over HTTP ----

CROWD_TODAY=2020-08-26  # of bench/crowd.h

searching() {
    "$build/bench/search_bench" 1000000 2000 >"$work/searched" || complain "search_bench failed"
    row "searching 1,000,000 helpers" "$(awk '$1 == "search" {print $9}' "$work/searched")" "ms, 99th" "" "" "figure<=5"
    row "  without a place" "$(awk '$1 == "everywhere" {print $3}' "$work/searched")" "ms, middle" "" "" ""
}

# coordinator FOLDER: the cookie of a coordinator who is signed in to the server.
coordinator() {
    who="load@example.be"
    "$inzet" grant $who --role coordinator --data "$1" --today $CROWD_TODAY >/dev/null
    link=http://127.0.0.1:$port$("$inzet" signin $who --data "$1" --today $CROWD_TODAY | grep -o '/nl/link/.*')
    token=$(curl -s -c "$work/jar" "$link" | sed -n 's/.*name="_once" value="\([^"]*\)".*/\1/p' | head -n 1)
    curl -s -o "$work/page" -b "$work/jar" -c "$work/jar" -H "Origin: http://127.0.0.1:$port" --data-urlencode "_once=$token" "$link"
    awk '$6 == "inzet" {print "inzet=" $7}' "$work/jar"
}

# searches FOLDER: a server on a million helpers, and a thousand searches a second.
searches() {
    inzet_start "$1" --today $CROWD_TODAY && cookie=$(coordinator "$1") || return
    "$build/bench/search_load" "$port" "$cookie" 100 5 16 >/dev/null
    "$build/bench/search_load" "$port" "$cookie" 1000 20 64 >"$work/looked"
    awk '/^VmHWM/ {print $2 / 1024}' "/proc/$server/status" >"$work/grown"
    stop
}

filling() {
    mkdir "$work/fill"
    "$build/bench/fill_bench" "$work/fill" 1000000 >"$work/filled" 2>>"$work/fill.log"
    row "reading 1,000,000 helpers" "$(awk '$1 == "fill" {print $5}' "$work/filled")" "s" "" "" "figure<=5"
    row "memory at most meanwhile" "$(awk '$1 == "fill" {print $11}' "$work/filled")" "MB resident" "" "" "figure<=512"
    row "until a change is ranked" "$(awk '$1 == "change" {print $3}' "$work/filled")" "ms, middle" "" "" "figure<=100"
    : >"$work/looked" && : >"$work/grown"
    searches "$work/fill"
    row "1,000 searches a second, HTTP" "$(awk '$1 == "waited" {print $9}' "$work/looked")" "ms, 99th" "" "" "figure<=20"
    row "  the middle one" "$(awk '$1 == "waited" {print $3}' "$work/looked")" "ms" "" "" ""
    row "memory at most of that server" "$(cat "$work/grown")" "MB resident" "" "" "figure<=512"
    rm -rf "$work/fill"
}

# heard [URL]: after how long 99 of a hundred changes are on the other nodes.
heard() {
    mkdir "$work/nodes" && "$build/bench/nodes_bench" "$work/nodes" 100000 "$@" 2>>"$work/fill.log" | awk '{print $9}'
    rm -rf "$work/nodes"
}

nodes() {
    row "until other nodes have it" "$(heard)" "ms, 99th" "" "" "figure<=100"
    address=$(sh test/pg.sh start "$work/pg") || return
    row "  on PostgreSQL" "$(heard "$address")" "ms, 99th" "" "" "figure<=100"
    sh test/pg.sh stop "$work/pg"
}

start() {
    for _ in 1 2 3 4 5; do
        "$build/bench/first_answer" "$port" /nl/jobs "$inzet" serve --data "$work/demo" --listen "127.0.0.1:$port" --smtp page
    done >"$work/start"
    row "start to first answer" "$(median <"$work/start")" "ms" "" "" "figure<=200"
}

# planned MARKET WHAT: milliseconds of a line of dispatch_bench.
planned() { awk -F '\t' -v market="$1" -v what="$2" '$1 == market && $2 == what {print $3}' "$work/dispatch"; }

# plan_row TITLE MARKET RIVAL GOAL
plan_row() { row "$1" "$(planned "$2" ours)" "ms" "$3" "$(planned "$2" "$3")" "$4"; }

dispatch() {
    "$build/bench/dispatch_bench" >"$work/dispatch" || complain "dispatch_bench failed"
    plan_row "best plan, 100k x 20k" "100k x 20k" "LEMON network simplex" "figure<=150"
    plan_row "  where need is supply" "100k x 35k, need = supply" "LEMON network simplex" "figure<=3000"
    plan_row "  where need is 3 x supply" "30k x 30k, need = 3 supply" "LEMON network simplex" "figure<=500"
    plan_row "  2k x 400" "2k x 400" "Clp" ""
    for market in "100k x 20k" "100k x 35k, need = supply" "30k x 30k, need = 3 supply"; do
        row "a decline, $(echo "$market" | cut -d , -f 1)" "$(planned "$market" "a decline, middle")" "ms" "" "" "figure<=1"
    done
}

weekly_mail() {
    mkdir "$work/weekly" || return
    "$build/bench/digest_bench" "$work/weekly" 100000 1000 >"$work/found" 2>>"$work/fill.log"
    row "weekly mail for 100,000 people" "$(awk '$1 == "found" {print $6}' "$work/found")" "s" "" "" "figure<=60"
    rm -rf "$work/weekly"
}

# ---- pages while mail goes out ----

sink_port=$((port + 1))   # below those that Linux gives to whoever asks for any
MAILS_A_MINUTE=6000

# wait_99th FILE: the 99th wait for a page that is drawn anew each time, a line.
wait_99th() {
    "$build/bench/page_load" "$port" 100 $WRK_SECONDS '/nl/jobs?bench=*' | cut -d ' ' -f 2 >>"$1"
}

# mailing_start FLAG...: a server on a fresh copy of the data.
mailing_start() {
    rm -rf "$work/copy" && cp -r "$work/mailing" "$work/copy" &&
        inzet_start "$work/copy" --smtp "smtp://127.0.0.1:$sink_port" --mail_from inzet@bench.invalid \
            --mail_origin http://bench.invalid --mail_lanes '*=100000' --outreach_mails_a_minute $MAILS_A_MINUTE "$@"
}

# mails_go_out: waits until this server has sent more than it may send at once after a rest (ten seconds' mails).
mails_go_out() {
    enough=$(($(cat "$work/mailed") + MAILS_A_MINUTE / 4))
    for _ in $(seq 120); do
        [ "$(cat "$work/mailed")" -ge $enough ] && return
        sleep 1
    done
    complain "the mails of the weekly mail do not go out"
    return 1
}

quiet_round() { mailing_start --digest_weekday 0 && wait_99th "$work/quiet"; }

busy_round() {
    mailing_start --digest_weekday "$(date +%u)" --digest_hour 0 && mails_go_out || return
    first=$(cat "$work/mailed") began=$(date +%s%N)
    wait_99th "$work/busy"
    echo "$(($(cat "$work/mailed") - first)) $((($(date +%s%N) - began) / 1000000))" >>"$work/sent"
}

# Of the rounds the one with the middle ratio: BUSY QUIET.
middle_round() {
    paste "$work/busy" "$work/quiet" | awk '{print $1 / $2, $1, $2}' | sort -n |
        awk '{v[NR] = $2 " " $3} END {if (NR) print v[int((NR + 1) / 2)]}'
}

mailing() {
    "$inzet" demo --data "$work/mailing" --no-serve >"$work/demo.log" 2>&1 || return
    "$build/bench/crowd_fill" "$work/mailing" 100000 2>>"$work/fill.log"
    chrt -i 0 "$build/bench/mail_sink" "$sink_port" "$work/mailed" &   # a mail server has a machine of its own: it gives way
    sink=$!
    : >"$work/quiet" && : >"$work/busy" && : >"$work/sent"
    for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s "$work/mailed" ] || sleep 0.1; done
    [ -s "$work/mailed" ] || { complain "the mail server that takes everything does not start"; return; }
    for _ in $(seq $ROUNDS); do
        quiet_round; stop
        busy_round; stop
    done
    kill "$sink" && wait "$sink" 2>/dev/null
    row "mails of it, at their pace" "$(awk '{n += $1; ms += $2} END {if (ms) print n * 1000 / ms}' "$work/sent")" "a second" "" "" ""
    middle_round >"$work/middle"
    row "job page meanwhile, drawn anew" "$(cut -d ' ' -f 1 "$work/middle")" "ms, 99th" \
        "no mail going out" "$(cut -d ' ' -f 2 "$work/middle")" "ratio<=2"
    rm -rf "$work/mailing" "$work/copy"
}

# ---- the table ----

# Adds ratio and verdict: WHAT FIGURE UNIT AGAINST AGAINST_FIGURE RATIO GOAL REACHED
judged() {
    awk -F '\t' -v OFS='\t' '{
        ratio = $2 != "" && $5 > 0 ? sprintf("%.2f", $2 / $5) : ""
        value = $6 ~ /^ratio/ ? ratio : $2
        limit = $6
        sub(/^[a-z]*[<>]=/, "", limit)
        reached = $6 == "" ? "" : value != "" && ($6 ~ />=/ ? value + 0 >= limit + 0 : value + 0 <= limit + 0) ? "yes" : "no"
        print $1, $2, $3, $4, $5, ratio, $6, reached
    }' "$rows"
}

table() {
    judged | awk -F '\t' '
        function number(x) { return x == "" ? "-" : x >= 100 ? sprintf("%.0f", x) : sprintf("%.2f", x) }
        BEGIN { line = "%-28s %10s %-12s %-32s %6s  %-12s %s\n"; printf line, "what", "figure", "", "compared with, in the same run",
                "ratio", "goal", "reached" }
        {
            against = $4 == "" ? "" : $4 ": " number($5)
            goal = $7 == "" ? "(only told)" : $7
            sub(/^figure/, "", goal); sub(/^ratio/, "ratio ", goal); sub(/>=/, ">= ", goal); sub(/<=/, "<= ", goal)
            printf line, $1, $2 == "" ? "failed" : number($2), $3, against, $6, goal, $8
        }'
}

json() {
    judged | awk -F '\t' '
        function number(x) { return x == "" ? "null" : x + 0 }
        function text(x) { return x == "" ? "null" : "\"" x "\"" }
        BEGIN { print "[" }
        {
            printf "%s  {\"what\": %s, \"figure\": %s, \"unit\": %s, \"against\": %s, \"against_figure\": %s, \"ratio\": %s, ",
                   (NR > 1 ? ",\n" : ""), text($1), number($2), text($3), text($4), number($5), number($6)
            printf "\"goal\": %s, \"reached\": %s}", text($7), ($8 == "" ? "null" : $8 == "yes" ? "true" : "false")
        }
        END { print "\n]" }'
}

awk -v cores="$(nproc)" '$1 > cores / 2 {
    print "The machine is busy (load " $1 ", " cores " processors): times will look longer than they are." }' /proc/loadavg
echo "This takes about ten minutes."
pages
pages_rows
start
durable
intake
import
ranking
others
searching
filling
nodes
weekly_mail
mailing
dispatch
table
json >"$build/bench.json"
