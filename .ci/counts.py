"""Adds up the results of a test run.

usage: counts.py RESULTS_DIR TESTS_DIR OUT

Reads every .trx under RESULTS_DIR, prints what failed and what was skipped with its reason, and writes
"PASSED FAILED SKIPPED" to OUT. Exit 1 where a test project under TESTS_DIR has left no results; OUT.absent names those.
"""
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

NS = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}


def message(result):
    for path in ("t:Output/t:ErrorInfo/t:Message", "t:Output/t:StdOut"):
        found = result.find(path, NS)
        if found is not None and found.text:
            return found.text.strip().splitlines()[0]
    return ""


def main():
    results, tests, out = map(Path, sys.argv[1:4])
    count = {"Passed": 0, "Failed": 0, "NotExecuted": 0}
    assemblies = set()
    for file in sorted(results.rglob("*.trx")):
        root = ET.parse(file).getroot()
        for method in root.iterfind(".//t:TestMethod", NS):
            assemblies.add(Path(method.get("codeBase", "").replace("\\", "/")).stem)
        for result in root.iterfind("t:Results/t:UnitTestResult", NS):
            outcome = result.get("outcome")
            outcome = outcome if outcome in ("Passed", "NotExecuted") else "Failed"
            count[outcome] += 1
            if outcome != "Passed":
                word = "failed" if outcome == "Failed" else "skipped"
                print(f"{word}: {result.get('testName')}: {message(result)}")
    out.write_text(f"{count['Passed']} {count['Failed']} {count['NotExecuted']}\n")
    absent = sorted({p.stem for p in tests.glob("*.Tests/*.csproj")} - assemblies)
    Path(f"{out}.absent").write_text("".join(name + "\n" for name in absent))
    if absent:
        print("no results from " + ", ".join(absent))
    sys.exit(bool(absent))


if __name__ == "__main__":
    main()
