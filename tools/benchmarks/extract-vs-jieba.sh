#!/usr/bin/env bash
# How fast `govgraph extract` reads a folder of reports, beside Python's jieba.posseg that merely tags the same files in one process.
# Alternately in one run, so that other work on the machine slows both; medians; starting included on both sides.
#
#     tools/benchmarks/extract-vs-jieba.sh FOLDER [ROUNDS]
#
# GOVGRAPH names a built govgraph; without it one is published, compiled ahead of time. Needs Debian's python3-jieba and time (apt-get install python3-jieba time).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folder=$(realpath "${1:?a folder of .txt files, such as ../shared/corpus/broadcast.tar.gz unpacked}")
rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -z "${GOVGRAPH:-}" ]; then
  dotnet publish -c Release --use-current-runtime --self-contained false src/GovGraph.Cli -o "$work/bin" --nologo -v quiet
  GOVGRAPH=$work/bin/govgraph
fi
for round in $(seq "$rounds"); do
  /usr/bin/python3 tools/benchmarks/jieba_posseg.py "$folder" >"$work/jieba" 2>/dev/null
  /usr/bin/time -f '%e %U %S %M' -o "$work/extract" "$GOVGRAPH" extract "$folder" --out "$work/out$round"
  echo "$(cat "$work/jieba") $(cat "$work/extract")" | tee -a "$work/all" \
    | awk '{ printf "jieba %.1f s (%.1f s of processor), extract %.1f s (%.1f s of processor), %.0f MB\n", $1, $2, $4, $5 + $6, $7 / 1024 }'
done

median() { awk "{ print $1 }" "$work/all" | sort -n | awk '{ a[NR] = $1 } END { print (a[int((NR + 1) / 2)] + a[int(NR / 2) + 1]) / 2 }'; }
awk -v jieba="$(median '$1')" -v extract="$(median '$4')" -v work="$(median '$2 / ($5 + $6)')" -v peak="$(median '$7')" -v n="$(awk 'END { print $3 }' "$work/all")" 'BEGIN {
  printf "medians: jieba.posseg %.1f s (%.0f characters a second), extract %.1f s (%.0f characters a second)\n", jieba, n / jieba, extract, n / extract
  printf "ratio %.2f on the clock; %.2f by processor time alone; peak %.0f MB\n", jieba / extract, work, peak / 1024 }'
