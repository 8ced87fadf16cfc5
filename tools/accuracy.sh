#!/usr/bin/env bash
# Prints every table of docs/accuracy.md: the sets, the kinds, the tenth put aside, persons, the seed page, varied copies.
#
# usage: tools/accuracy.sh [SEED…]          seeds of the varied copies, 1 2 unless told; the seed page always has 1 to 10
#
# GOVGRAPH=path/to/govgraph.dll measures that build; else the checkout is built in Release. Labelled reports and their
# scorer come from ../shared/eval. Takes about a minute a seed on two idle cores.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly eval=../shared/eval gold=tests/GovGraph.Extraction.Tests/Golden
[ -d "$eval" ] || { echo "accuracy.sh: $eval is missing" >&2; exit 2; }
[ $# -gt 0 ] || set -- 1 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -z "${GOVGRAPH:-}" ]; then
  dotnet build src/GovGraph.Cli -c Release -v quiet -clp:NoSummary >&2
  GOVGRAPH=src/GovGraph.Cli/bin/Release/net10.0/govgraph.dll
fi

extract() { dotnet "$GOVGRAPH" extract "$1" --out "$2"; }

# One run for all copies: they lie in copies/SET/SEED, their facts in the same tree under facts.
mkdir -p "$work/seed"
cp "$eval"/dev/seed-guancheng.* "$work/seed"
for seed in 1 2 3 4 5 6 7 8 9 10; do
  python3 "$eval/vary.py" "$work/seed" "$work/copies/seed/$seed" --seed "$seed" >&2
done
for seed in "$@"; do
  for set in dev more; do python3 "$eval/vary.py" "$eval/$set" "$work/copies/$set/$seed" --seed "$seed" >&2; done
done

extract samples "$work/samples" >&2
extract "$eval/dev" "$work/dev" >&2
extract "$eval/more" "$work/more" >&2
extract "$work/copies" "$work/facts" >&2

python3 tools/accuracy.py sets samples="$gold=$work/samples" dev="$eval/dev=$work/dev" more="$eval/more=$work/more"
python3 tools/accuracy.py seed "$work/seed=$work/dev" "$work/copies/seed=$work/facts/seed"
for set in dev more; do
  python3 tools/accuracy.py copies "$set" "$eval/$set=$work/$set" "$work/copies/$set=$work/facts/$set"
done

printf '\n## The tenth put aside\n\n'
for set in dev more; do
  printf '    govgraph evaluate %s --held-out\n\n' "$eval/$set"
  dotnet "$GOVGRAPH" evaluate "$eval/$set" --held-out 2>/dev/null | sed 's/^/    /'
  echo
done
