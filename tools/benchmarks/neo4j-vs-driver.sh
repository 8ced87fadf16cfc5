#!/usr/bin/env bash
# Rows a second into Neo4j through our client (HTTP Query API) beside the official JavaScript driver (Bolt): the same statements with the same rows, as a
# load of a SQLite store sends them, alternately in one run; the database is emptied before each; medians.
#
#     NEO4J_URI=http://127.0.0.1:7474 NEO4J_BOLT=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… tools/benchmarks/neo4j-vs-driver.sh STORE.db [ROUNDS]
#
# STORE.db is what `govgraph ingest` made. Everything of GovGraph's in the server's database neo4j is thrown away. Needs npm.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

store=$(realpath "${1:?a SQLite store}")
rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish -c Release --use-current-runtime --self-contained false tests/GovGraph.Benchmarks -o "$work/bin" --nologo -v quiet
npm install --prefix "$work" --no-fund --no-audit --silent neo4j-driver
"$work/bin/GovGraph.Benchmarks" record "$store" "$work/statements"
for _ in $(seq "$rounds"); do
  (cd "$work" && node "$OLDPWD/tools/benchmarks/neo4j_driver.mjs" "$work/statements" "$NEO4J_BOLT" "$NEO4J_PASSWORD") >"$work/theirs"
  "$work/bin/GovGraph.Benchmarks" replay "$work/statements" >"$work/ours"
  echo "$(cat "$work/theirs") $(cat "$work/ours")" | tee -a "$work/all" | awk '{ printf "driver %.0f rows a second, ours %.0f, %d rows\n", $1 / $2, $3 / $4, $1 }'
done
median() { awk "{ print $1 }" "$work/all" | sort -n | awk '{ a[NR] = $1 } END { print (a[int((NR + 1) / 2)] + a[int(NR / 2) + 1]) / 2 }'; }
awk -v theirs="$(median '$1 / $2')" -v ours="$(median '$3 / $4')" 'BEGIN { printf "medians: driver %.0f rows a second, ours %.0f; ratio %.2f\n", theirs, ours, ours / theirs }'
