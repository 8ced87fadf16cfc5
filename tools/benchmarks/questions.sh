#!/usr/bin/env bash
# How long 16 clients at once wait for answers of the Query API over generated reports, question by question.
#
#     tools/benchmarks/questions.sh STORE [REPORTS] [SECONDS]
#
# STORE is a new SQLite file, or neo4j for the empty database that NEO4J_URI and NEO4J_PASSWORD name. GOVGRAPH names a built govgraph;
# without it one is built. Needs Debian's wrk and curl. Prints requests a second and the 50th and 99th percentile in milliseconds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

store=${1:?a new SQLite file, or neo4j}
reports=${2:-10000}
seconds=${3:-10}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

dotnet build -c Release tests/GovGraph.Benchmarks --nologo -v quiet -clp:NoSummary
if [ -z "${GOVGRAPH:-}" ]; then
  dotnet build -c Release src/GovGraph.Cli -o "$work/bin" --nologo -v quiet -clp:NoSummary
  GOVGRAPH=$work/bin/govgraph
fi
[ "$store" != neo4j ] && [ -e "$store" ] || dotnet run -c Release --no-build --project tests/GovGraph.Benchmarks -- fill "$store" "$reports"
if [ "$store" = neo4j ]; then
  export GovGraph__Store__Provider=neo4j
  "$GOVGRAPH" serve --port 5099 >"$work/log" &
else
  "$GOVGRAPH" serve --port 5099 --store-path "$store" >"$work/log" &
fi
server=$!
until curl -sf http://localhost:5099/health >"$work/health"; do sleep 0.5; done

readonly api=http://localhost:5099/api/v1
official=$(curl -s "$api/inspections?limit=1" | grep -oE 'official:[0-9a-f]+' | head -1)
next=$(curl -s "$api/inspections?limit=50&from=2013-01-01" | grep -oE '"next":"[^"]+"' | cut -d'"' -f4)
quoted() { python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1], safe="/?=&:-_"))' "$1"; }

# ask NAME ADDRESS
ask() {
  local url
  url=$api/$(quoted "$2")
  wrk -t2 -c16 -d2s "$url" >"$work/answer" # not counted: the runtime compiles the paths that this question takes
  wrk -t2 -c16 -d"${seconds}s" --latency "$url" | awk -v name="$1" '
    function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
    $1 == "50%" { p50 = ms($2) } $1 == "99%" { p99 = ms($2) } /^Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = " (" $NF " refused)" }
    END { printf "%-28s %7.0f a second, half in %6.1f ms, 99 of 100 in %6.1f ms%s\n", name, rate, p50, p99, bad }'
}

ask "one official" "officials/$official"
ask "inspections" "inspections?limit=50"
ask "inspections, a later page" "inspections?limit=50&after=$next"
ask "inspections of an official" "inspections?official=甲77&limit=50"
ask "inspections of the hub" "inspections?official=秦望舒&limit=50"
ask "projects" "projects?limit=50"
ask "officials" "officials?limit=50"
ask "meetings" "meetings?limit=50"
ask "reports" "reports?limit=50"
ask "timeline" "timeline?limit=50"
ask "timeline of a month" "timeline?from=2010-01-01&to=2010-01-31&limit=50"
ask "timeline of a district" "timeline?district=410104&limit=50"
ask "search, two characters" "search?q=望河&limit=20"
ask "search, one character" "search?q=会&limit=20"
ask "search, a meeting" "search?q=第77次&limit=20"
