"""The tables of docs/accuracy.md, in Markdown, by the rules of ../shared/eval/score.py. Started by accuracy.sh.

usage: accuracy.py sets NAME=GOLD=OUTPUT…
       accuracy.py seed GOLD=OUTPUT COPIES=OUTPUT           copies lie in COPIES/SEED, their facts in OUTPUT/SEED
       accuracy.py copies NAME GOLD=OUTPUT COPIES=OUTPUT
"""
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "shared" / "eval"))
import score  # noqa: E402

VARIED = ["names", "places", "breaks", "widths", "spaces"]
OTHER = [k for k in score.MORE if k != "places"]


class Figures:
    """Counts a kind over some reports: right, made up, missed, right only in part."""

    def __init__(self):
        self.reports = 0
        self.count = {k: [0, 0, 0, 0] for k in score.CORE + score.MORE + ["persons"]}

    def add(self, gold, got):
        self.reports += 1
        for kind, count in self.count.items():
            want, have = persons(gold, kind), persons(got, kind)
            missed, extra, parts = score.compare(kind, want, have)
            for i, n in enumerate([len(want) - len(missed), len(extra), len(missed), len(parts)]):
                count[i] += n
        return self

    def prf(self, kind, exact=False):
        right, extra, missed, parts = self.count[kind]
        if exact:
            right, extra, missed = right - parts, extra + parts, missed + parts
        p = right / (right + extra) if right + extra else 1.0
        r = right / (right + missed) if right + missed else 1.0
        return p, r, 2 * p * r / (p + r) if p + r else 0.0

    def mean(self, kinds=score.CORE, exact=False):
        return sum(self.prf(k, exact)[2] for k in kinds) / len(kinds)

    def means(self):
        return self.mean(), self.mean(exact=True), self.mean(OTHER)


def persons(facts, kind):
    """Officials and people as one kind, each name once; all else as score.py has it."""
    return sorted({*score.rows(facts, "officials"), *score.rows(facts, "people")}) if kind == "persons" else score.rows(facts, kind)


def measure(gold, output, take=lambda name: True):
    figures = Figures()
    for path in sorted(Path(gold).glob("*.gold.json")):
        name = path.name[: -len(".gold.json")]
        if take(name):
            figures.add(json.loads(path.read_text("utf-8")), json.loads((Path(output) / f"{name}.json").read_text("utf-8-sig")))
    return figures


def row(*cells):
    print("| " + " | ".join(c if isinstance(c, str) else f"{c:.3f}" if isinstance(c, float) else str(c) for c in cells) + " |")


def head(*cells):
    row(*cells)
    row(*["---"] * len(cells))


def sets(*arguments):
    measured = {name: measure(gold, output) for name, gold, output in (a.split("=") for a in arguments)}
    print("\n## The sets\n")
    head("set", "reports", "core", "exact core", "other", "persons")
    for name, figures in measured.items():
        row(name, figures.reports, *figures.means(), figures.prf("persons")[2])
    for name, figures in measured.items():
        print(f"\n### By kind, on {name}\n")
        head("kind", "P", "R", "F1", "exact", "rows")
        for kind in [*score.CORE, *score.MORE, "persons"]:
            right, _, missed, _ = figures.count[kind]
            row(kind, *figures.prf(kind), figures.prf(kind, exact=True)[2], right + missed)


def by_seed(copies):
    gold, output = map(Path, copies.split("="))
    return [(seed.name, lambda take, s=seed: measure(s, output / s.name, take)) for seed in sorted(gold.iterdir(), key=lambda s: int(s.name))]


def of(kind):
    return lambda name: name.endswith("~" + kind)


def seed(original, copies):
    page = measure(*original.split("="))
    all_copies = [m(lambda name: True) for _, m in by_seed(copies)]
    print("\n## The seed page and its copies\n")
    head("", "core", "exact core", "other")
    row("seed page", *page.means())
    means = [f.means() for f in all_copies]
    row(f"copies, five kinds, seeds {by_seed(copies)[0][0]} to {by_seed(copies)[-1][0]}, mean", *(sum(m[i] for m in means) / len(means) for i in range(3)))
    for kind in VARIED:
        found = [f for f in (m(of(kind)) for _, m in by_seed(copies)) if f.reports]
        if found:
            row(f"{kind}, mean", *(sum(f.means()[i] for f in found) / len(found) for i in range(3)))
    row("lowest seed", *(min(m[i] for m in means) for i in range(3)))


def copies(name, original, varied):
    """A kind that changes nothing in some reports is held against the same reports."""
    gold, output = original.split("=")
    print(f"\n### Copies of {name}: core\n")
    head("kind", *(f"seed {s}" for s, _ in by_seed(varied)), "originals", "largest loss")
    for kind in VARIED:
        figures = [m(of(kind)) for _, m in by_seed(varied)]
        names = {p.name.split("~")[0] for p in Path(varied.split("=")[0]).glob(f"*/*~{kind}.gold.json")}
        before = measure(gold, output, lambda n: n in names).mean()
        row(kind, *(f.mean() for f in figures), before, before - min(f.mean() for f in figures))


if __name__ == "__main__":
    {"sets": sets, "seed": seed, "copies": copies}[sys.argv[1]](*sys.argv[2:])
