"""Answers of pabutools, an independent implementation of the Method of Equal Shares, for our own to be held against.

    pip install pabutools==1.2.3
    python equal_shares.py random 10000 2 | gzip -9n > ../resources/counting/pabutools.txt.gz
    python equal_shares.py pabulib DIR > /tmp/pabulib.txt                         (every approval file in a folder)
    python equal_shares.py real DIR 60 > ../resources/counting/real.txt           (the shortest of them, written out)

Random: one instance a line, with its answers; each set of projects that people voted for is there once, after how many they
were (`7*p1 p2`). Pabulib: the file's name and SHA-256, with its answers. Real: all of this.
An answer is a list of projects in the order in which they were bought:

    cost          Equal Shares alone, gain by cost          cardinality      the same, gain by count
    cost+         with the product's completion             cardinality+     the same
    greedy        most supporters first

The completion is put together from pabutools' own rules: the budget is raised by one hundredth at a time for
`exhaustion_by_budget_increase`, then `greedy_utilitarian_welfare` spends what is left. Projects that nobody supports or
that cost more than the budget are left out beforehand. Ties go to the lower SHA-256(seed + id) everywhere.
"""

import collections
import hashlib
import random
import sys
from pathlib import Path

from pabutools.election import (
    ApprovalBallot,
    ApprovalProfile,
    Cardinality_Sat,
    Cost_Sat,
    Instance,
    Project,
    parse_pabulib,
)
from pabutools.fractions import frac
from pabutools.rules import exhaustion_by_budget_increase, greedy_utilitarian_welfare, method_of_equal_shares
from pabutools.tiebreaking import TieBreakingRule

SEED = "pabutools"
MOST_RAISES = 1000
TIES = TieBreakingRule(lambda instance, profile, project: hashlib.sha256((SEED + project.name).encode()).hexdigest())


def answers(budget, costs, ballots):
    """All answers for one instance: costs by name, ballots as lists of names."""
    supporters = {name: sum(name in ballot for ballot in ballots) for name in costs}
    projects = {n: Project(n, c) for n, c in costs.items() if supporters[n] > 0 and c <= budget}
    instance = Instance(projects.values(), budget_limit=budget)
    profile = ApprovalProfile(
        [ApprovalBallot(projects[n] for n in ballot if n in projects) for ballot in ballots], instance=instance
    ).as_multiprofile()
    told = {}
    for name, gain in (("cost", Cost_Sat), ("cardinality", Cardinality_Sat)):
        rule = {"sat_class": gain, "tie_breaking": TIES}
        told[name] = method_of_equal_shares(instance, profile, **rule)
        raised = exhaustion_by_budget_increase(
            instance,
            profile,
            method_of_equal_shares,
            dict(rule),
            budget_step=frac(budget, 100),
            budget_bound=budget + MOST_RAISES * frac(budget, 100),
        )
        told[name + "+"] = greedy(instance, profile, raised)
    told["greedy"] = greedy(instance, profile, [])
    return told


def greedy(instance, profile, bought):
    return greedy_utilitarian_welfare(
        instance, profile, sat_class=Cost_Sat, tie_breaking=TIES, initial_budget_allocation=list(bought)
    )


def line(told):
    return "\t".join(f"{name}={' '.join(project.name for project in bought)}" for name, bought in told.items())


def random_instance(dice):
    """Small, and full of what is awkward: equal costs, blank ballots, projects too dear, ballots that repeat."""
    names = [f"p{i}" for i in range(dice.randint(1, 10))]
    unit = dice.choice([1, 1, 10, 1000, 123457])
    dearest = dice.choice([3, 10, 50])
    costs = {name: unit * dice.randint(1, dearest) for name in names}
    budget = max(1, int(sum(costs.values()) * dice.choice([0.2, 0.4, 0.6, 0.9])))
    kinds = [
        [name for name in names if dice.random() < dice.choice([0.1, 0.3, 0.6])] for _ in range(dice.randint(1, 12))
    ]
    ballots = [dice.choice(kinds) for _ in range(dice.randint(1, 40))]
    return budget, costs, ballots


def print_random(count, seed):
    dice = random.Random(seed)
    for _ in range(count):
        budget, costs, ballots = random_instance(dice)
        told = answers(budget, costs, ballots)
        print(written(budget, costs, ballots), line(told), sep="\t")


def written(budget, costs, ballots):
    kinds = collections.Counter(" ".join(sorted(ballot)) for ballot in ballots)
    return "\t".join(
        (
            str(budget),
            " ".join(f"{name}:{cost}" for name, cost in sorted(costs.items())),
            ",".join(f"{count}*{names}" for names, count in sorted(kinds.items())),
        )
    )


def print_real(folder, count):
    """The rounds that take least to write out, of at least four projects, their projects renamed to what a line can hold."""
    found = []
    for name, octets, budget, costs, ballots in rounds(folder):
        short = {project: f"p{i}" for i, project in enumerate(sorted(costs))}
        costs = {short[project]: cost for project, cost in costs.items()}
        ballots = [[short[project] for project in ballot] for ballot in ballots]
        if len(costs) >= 4 and sum(costs.values()) > budget:
            found.append((written(budget, costs, ballots), name, octets, budget, costs, ballots))
    for text, name, octets, budget, costs, ballots in sorted(found, key=lambda each: len(each[0]))[:count]:
        told = line(answers(budget, costs, ballots))
        print(name, hashlib.sha256(octets).hexdigest(), text, told, sep="\t", flush=True)


def print_pabulib(folder):
    for name, octets, budget, costs, ballots in rounds(folder):
        print(name, hashlib.sha256(octets).hexdigest(), line(answers(budget, costs, ballots)), sep="\t", flush=True)


def rounds(folder):
    for path in sorted(Path(folder).glob("*.pb"), key=lambda file: file.stat().st_size):
        octets = path.read_bytes()
        if b"vote_type;approval" not in octets:
            continue
        instance, profile = parse_pabulib(str(path))
        costs = {project.name: int(project.cost) for project in instance}
        if any(int(project.cost) != project.cost for project in instance) or instance.budget_limit % 1 != 0:
            print(f"{path.name}: not in whole units", file=sys.stderr)
            continue
        ballots = [[project.name for project in ballot] for ballot in profile]
        yield path.name, octets, int(instance.budget_limit), costs, ballots


if __name__ == "__main__":
    sys.setrecursionlimit(100_000)
    if sys.argv[1] == "random":
        print_random(int(sys.argv[2]), int(sys.argv[3]))
    elif sys.argv[1] == "real":
        print_real(sys.argv[2], int(sys.argv[3]))
    else:
        print_pabulib(sys.argv[2])
