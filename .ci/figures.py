#!/usr/bin/env python3
"""Measure a built crosscheck and hold the figures against floors.json.

  figures.py [--bin CROSSCHECK] [--write] SHARED

Prints every figure with its bound and exits with 1 where one is outside it. floors.json maps the name of a
figure to {"min": N} or {"max": N}; a figure with a floor that was not measured is a failure too. --write sets
the bounds of floors.json to what was measured, where that is better, rounded to the side of leniency.
"""
import argparse, glob, json, math, os, re, statistics, subprocess, sys, time

FLOORS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "floors.json")


def tool(shared, name, *args):
    done = subprocess.run([sys.executable, os.path.join(shared, "score", name), *args], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{name}: exit {done.returncode}: {done.stdout[-300:]} {done.stderr[-600:]}")
    return done.stdout


def percent(part, whole):
    return round(100 * part / whole, 1) if whole else None


def stories(binary, shared, name, folders):
    """The rates of stories read by hand: '89.5% (51/57)' is 89.5, '-' is not measured."""
    rates = json.loads(tool(shared, "score.py", "--json", "--bin", binary, *folders))["rates"]
    for key, rate in rates.items():
        found = re.match(r"[\d.]+", str(rate))
        yield f"{name}.{key}", float(found[0]) if found else None


def expressions(binary, shared):
    files = sorted(glob.glob(os.path.join(shared, "expressions", "*.jsonl")))
    for suite, n in sorted(json.loads(tool(shared, "expressions.py", "--json", "--bin", binary, *files)).items()):
        yield f"expressions.{suite}.exact", percent(n["exact"], n["rows"])
        if suite.endswith("/time"):
            yield f"expressions.{suite}.shifted", percent(n["shifted"], n["rows"])


def pairs(binary, shared):
    """The share of pairs called a conflict, of those that agree and of those that differ in one way."""
    table = json.loads(tool(shared, "pairs.py", "--json", "--bin", binary, os.path.join(shared, "pairs", "train.jsonl")))
    differ = {k: v for k, v in table.items() if k.startswith("disagree/") and k != "disagree/mixed"}
    yield "pairs.agree.conflict", percent(table["agree"].get("conflict", 0), sum(table["agree"].values()))
    yield "pairs.disagree.conflict", percent(sum(v.get("conflict", 0) for v in differ.values()), sum(sum(v.values()) for v in differ.values()))


def duration(binary, shared):
    """Milliseconds from start to end on the five reports, the median of ten runs."""
    runs = []
    for _ in range(10):
        start = time.perf_counter()
        subprocess.run([binary, "compare", "--format", "json", *sorted(glob.glob(os.path.join(shared, "reports", "*.txt")))],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        runs.append(1000 * (time.perf_counter() - start))
    yield "reports.milliseconds", round(statistics.median(runs), 1)


def borrowed(shared):
    done = subprocess.run([sys.executable, os.path.join(shared, "score", "borrowed.py"), "."], capture_output=True, text=True)
    print(done.stdout, end="")
    yield "borrowed", int(re.findall(r"(\d+) borrowed", done.stdout)[-1])


def measure(binary, shared):
    figures = {}
    figures.update(stories(binary, shared, "reports", [os.path.join(shared, "reports")]))
    with_gold = sorted(os.path.dirname(f) for f in glob.glob(os.path.join(shared, "stories", "*", "gold.json")))
    figures.update(stories(binary, shared, "stories", with_gold))
    figures.update(expressions(binary, shared))
    figures.update(pairs(binary, shared))
    figures.update(duration(binary, shared))
    figures.update(borrowed(shared))
    return figures


def bound(floor):
    return ", ".join(f"{side} {limit:g}" for side, limit in (floor or {}).items())


def holds(value, floor):
    if floor is None:
        return True
    if value is None:  # nothing to measure it on: a floor of 0 asks for nothing
        return floor.get("min") == 0
    return floor.get("min", -math.inf) <= value <= floor.get("max", math.inf)


def tighten(floors, figures):
    for name, floor in floors.items():
        value = figures.get(name)
        if value is None or name.endswith("milliseconds"):
            continue
        if "min" in floor:
            floor["min"] = max(floor["min"], math.floor(value))
        if "max" in floor:
            floor["max"] = min(floor["max"], math.ceil(value))
    with open(FLOORS, "w", encoding="utf-8") as out:
        out.write("{\n" + ",\n".join(f"  {json.dumps(k)}: {json.dumps(v)}" for k, v in floors.items()) + "\n}\n")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--bin", default="./crosscheck")
    p.add_argument("--write", action="store_true")
    p.add_argument("shared")
    a = p.parse_args()
    with open(FLOORS, encoding="utf-8") as f:
        floors = json.load(f)
    figures = measure(os.path.abspath(a.bin), a.shared)
    if a.write:
        tighten(floors, figures)
    outside = 0
    for name in list(figures) + [n for n in floors if n not in figures]:
        ok = holds(figures.get(name), floors.get(name))
        outside += not ok
        value = figures.get(name)
        print(f"{'' if ok else 'OUTSIDE ':8}{name:36}{'-' if value is None else format(value, 'g'):>8}   {bound(floors.get(name))}")
    print(f"{outside} figures outside their bounds")
    raise SystemExit(1 if outside else 0)


if __name__ == "__main__":
    main()
