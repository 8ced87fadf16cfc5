"""Holds a score against the committed floors.

usage: floors.py FLOORS SET SCORE [--raise]

FLOORS is tests/floors.json, SCORE what score.py --json printed for the set. Prints one line a figure and exits
with the number of figures under their floor. --raise lifts every floor of the set to just under what was reached
(a hundredth, rounded down) and lowers none.
"""
import json
import math
import sys
from pathlib import Path

MEANS = ["core_f1", "exact_core_f1", "other_f1"]
KINDS = ["officials", "titles", "districts", "projects", "sites", "meetings", "roles", "inspections"]


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    path, name, score = Path(args[0]), args[1], json.loads(Path(args[2]).read_text("utf-8"))
    floors = json.loads(path.read_text("utf-8"))
    if set(floors.get(name, {})) != set(MEANS + KINDS):
        print(f"{name}: {path} must have a floor for each of {', '.join(MEANS + KINDS)}")
        sys.exit(1)
    reached = {k: score[k] for k in MEANS} | {k: score[k][2] for k in KINDS}
    if "--raise" in sys.argv:
        floors[name] = {k: max(floors[name][k], math.floor(100 * reached[k] - 1) / 100) for k in reached}
        path.write_text(json.dumps(floors, indent=2) + "\n", "utf-8")
    under = [k for k in reached if reached[k] < floors[name][k]]
    for k in reached:
        print(f"{name:8} {k:14} {reached[k]:.4f}  floor {floors[name][k]:.2f}{'  UNDER' if k in under else ''}")
    sys.exit(len(under))


if __name__ == "__main__":
    main()
