#!/usr/bin/env python3
"""Counts a published round again. Python 3.8 or later and nothing else.

    python3 recount.py round.json ballots.csv            the result, for a person
    python3 recount.py round.json ballots.csv --json     the same as the service tells it

round.json has the round's `method` and `tieSeed` as the service tells them:
    {"method": {"type": "dots", "dots": 5, "mostPerIdea": 3}, "tieSeed": "..."}
and may have the `outcome` that was published: then it is said whether this count agrees, and where it does not the program
ends with 1.

ballots.csv has a row a ballot: first its code, then a column an idea (the heading is the idea's id), empty where the
ballot does not name the idea. Look for your own code to see that your ballot is there as you cast it.

Written apart from the service's own counting, from the rules in README.md.
"""

import csv
import hashlib
import json
import sys
from fractions import Fraction

MOST_RAISES = 1000


def main(arguments):
    with open(arguments[0], encoding="utf-8") as file:
        told = json.load(file)
    with open(arguments[1], encoding="utf-8-sig", newline="") as file:
        ideas, ballots = read_ballots(csv.reader(file))
    outcome = count(told["method"], ideas, ballots, told["tieSeed"])
    if "--json" in arguments:
        json.dump(outcome, sys.stdout, ensure_ascii=False)
    else:
        show(outcome)
    published = told.get("outcome")
    if published is None:
        return 0
    if published == outcome:
        print("This is the published result, to the last figure.", file=sys.stderr)
        return 0
    print("THE PUBLISHED RESULT IS ANOTHER.", file=sys.stderr)
    return 1


def read_ballots(rows):
    ideas = next(rows)[1:]
    ballots, codes = [], set()
    for row in rows:
        if len(row) != len(ideas) + 1:
            sys.exit(f"line {rows.line_num}: {len(row)} cells, but the heading has {len(ideas) + 1}")
        if row[0] in codes:
            sys.exit(f"line {rows.line_num}: the code {row[0]} is there twice")
        codes.add(row[0])
        ballots.append({idea: int(cell) for idea, cell in zip(ideas, row[1:]) if cell != ""})
    return ideas, ballots


def count(method, ideas, ballots, seed):
    ideas = sorted(ideas, key=lambda idea: hashlib.sha256((seed + idea).encode("utf-8")).hexdigest())
    kind = method["type"]
    if kind == "budget":
        order, figures, winners, ties, account = budget(method, ideas, ballots)
    elif kind == "rank" and method["rule"] == "schulze":
        order, figures, winners, ties, account = schulze(ideas, ballots)
    elif kind == "rank":
        order, figures, winners, ties, account = instant_runoff(ideas, ballots)
    else:
        order, figures, winners, ties, account = sums(kind, ideas, ballots)
    standings, places = [], []
    for equals in order:
        place = len(standings) + 1
        standings += [{"idea": idea, "place": place, "figures": figures[idea]} for idea in equals]
        if len(equals) > 1:
            places.append({"at": "place", "step": place, "ideas": equals})
    return {
        "ballots": len(ballots),
        "standings": standings,
        "winners": winners,
        "ties": places + ties,
        "tieSeed": seed,
        "account": account,
    }


def text(number):
    return str(Fraction(number))


def tiers(ideas, number):
    """Groups of ideas with the same number, the largest first."""
    return [[i for i in ideas if number[i] == n] for n in sorted({number[i] for i in ideas}, reverse=True)]


def sums(kind, ideas, ballots):
    figures, total = {}, {}
    for idea in ideas:
        given = [ballot[idea] for ballot in ballots if idea in ballot]
        total[idea] = sum(given)
        if kind == "stance":
            agree, disagree = given.count(1), given.count(-1)
            its = {"agree": agree, "disagree": disagree, "pass": given.count(0), "net": agree - disagree}
            if agree + disagree > 0:
                its["agreeShare"] = text(Fraction(agree, agree + disagree))
        elif kind == "approval":
            its = {"approvals": len(given)}
        elif kind == "dots":
            its = {"dots": sum(given), "givers": len(given)}
        elif kind == "score":
            its = {"sum": sum(given), "scorers": len(given)}
            if given:
                its["mean"] = text(Fraction(sum(given), len(given)))
        elif kind == "quadratic":
            its = {"votes": sum(given), "voters": len(given), "credits": sum(n * n for n in given)}
        else:
            sys.exit(f"no such method: {kind}")
        figures[idea] = {"type": kind, **its}
    order = tiers(ideas, total)
    winners = [order[0][0]] if order and total[order[0][0]] > 0 else []
    return order, figures, winners, [], {"type": "totals"}


def schulze(ideas, ballots):
    def place(ballot, idea):
        return ballot.get(idea, len(ideas) + 1)

    preferred = {
        (a, b): 0 if a == b else sum(place(ballot, a) < place(ballot, b) for ballot in ballots)
        for a in ideas
        for b in ideas
    }
    path = {(a, b): preferred[a, b] if preferred[a, b] > preferred[b, a] else 0 for a in ideas for b in ideas}
    for via in ideas:
        for a in ideas:
            for b in ideas:
                if a != b:
                    path[a, b] = max(path[a, b], min(path[a, via], path[via, b]))
    beats = {(a, b) for a in ideas for b in ideas if path[a, b] > path[b, a]}
    order, left = [], list(ideas)
    while left:
        order.append([a for a in left if not any((b, a) in beats for b in left)])
        left = [a for a in left if a not in order[-1]]
    figures = {
        a: {
            "type": "schulze",
            "beats": sum((a, b) in beats for b in ideas),
            "beatenBy": sum((b, a) in beats for b in ideas),
        }
        for a in ideas
    }
    account = {
        "type": "strongest-paths",
        "ideas": ideas,
        "preferred": [[preferred[a, b] for b in ideas] for a in ideas],
        "strongest": [[path[a, b] for b in ideas] for a in ideas],
    }
    return order, figures, order[0][:1] if any(ballots) else [], [], account


def instant_runoff(ideas, ballots):
    def votes_for(still):
        votes, exhausted = {idea: 0 for idea in still}, 0
        for ballot in ballots:
            named = [ballot[idea] for idea in still if idea in ballot]
            exhausted += not named
            for idea in still:
                votes[idea] += bool(named) and ballot.get(idea) == min(named)
        return votes, exhausted

    first, _ = votes_for(ideas)
    figures = {idea: {"type": "instant-runoff", "first": first[idea]} for idea in ideas}
    if not any(ballots):
        return [ideas], figures, [], [], {"type": "runoff-rounds", "rounds": []}
    still, gone, rounds, ties = list(ideas), [], [], []
    while len(still) > 1:
        votes, exhausted = votes_for(still)
        weakest = [idea for idea in still if votes[idea] == min(votes.values())]
        out = weakest[-1]
        told = sorted(still, key=lambda idea: -votes[idea])
        rounds.append(
            {"votes": [{"idea": i, "votes": votes[i]} for i in told], "exhausted": exhausted, "out": out}
        )
        if len(weakest) > 1:
            ties.append({"at": "round", "step": len(rounds), "ideas": weakest})
        figures[out]["outInRound"] = len(rounds)
        gone.append(out)
        still.remove(out)
    order = still + gone[::-1]
    return [[idea] for idea in order], figures, order[:1], ties, {"type": "runoff-rounds", "rounds": rounds}


def budget(method, ideas, ballots):
    total = method["total"]
    cost = {its["idea"]: its["cost"] for its in method["costs"]}
    supporters = {idea: sum(idea in ballot for ballot in ballots) for idea in ideas}
    candidates = [idea for idea in ideas if supporters[idea] > 0 and cost[idea] <= total]
    groups = {}
    for ballot in ballots:
        wanted = tuple(idea for idea in candidates if idea in ballot)
        groups[wanted] = groups.get(wanted, 0) + 1

    def spent(bought):
        return sum(cost[idea] for idea in bought)

    def more_fits(bought):
        return any(idea not in bought and cost[idea] <= total - spent(bought) for idea in candidates)

    greedy, compared = fill(candidates, cost, supporters, total)
    share = Fraction(total, len(ballots)) if ballots else Fraction(0)
    raises, raised, steps = 0, share, equal_shares(share, candidates, cost, groups)
    while raises < MOST_RAISES and more_fits([step["idea"] for step in steps]) and ballots:
        next_share = share * Fraction(100 + raises + 1, 100)
        next_steps = equal_shares(next_share, candidates, cost, groups)
        if spent([step["idea"] for step in next_steps]) > total:
            break
        raises, raised, steps = raises + 1, next_share, next_steps
    bought = [step["idea"] for step in steps]
    rest = [idea for idea in candidates if idea not in bought]
    completion, completed = fill(rest, cost, supporters, total - spent(bought))
    winners = bought + completion

    left, purchases, completions = total, [], []
    for step in steps:
        left -= cost[step["idea"]]
        told = {key: step[key] for key in ("price", "paidPrice", "paidLess", "paidNothing")}
        idea = step["idea"]
        purchases.append({"idea": idea, "cost": cost[idea], "supporters": supporters[idea], **told, "left": left})
    for idea in completion:
        left -= cost[idea]
        completions.append({"idea": idea, "cost": cost[idea], "supporters": supporters[idea], "left": left})
    ties = [
        {"at": "purchase", "step": number + 1, "ideas": step["equals"]}
        for number, step in enumerate(steps)
        if len(step["equals"]) > 1
    ]
    ties += [{"at": "completion", **tie} for tie in completed] + [{"at": "comparison", **tie} for tie in compared]
    figures = {
        idea: {"type": "budget", "cost": cost[idea], "supporters": supporters[idea], "chosen": idea in winners}
        for idea in ideas
    }
    order = [[idea] for idea in winners] + tiers([idea for idea in ideas if idea not in winners], supporters)
    account = {
        "type": "equal-shares",
        "total": total,
        "share": text(share),
        "raises": raises,
        "raisedShare": text(raised),
        "purchases": purchases,
        "completions": completions,
        "left": left,
        "greedy": greedy,
        "greedyLeft": total - spent(greedy),
    }
    return order, figures, winners, ties, account


def fill(candidates, cost, supporters, left):
    """Most supporters first, whatever still fits; and the ties that decided."""
    bought, ties = [], []
    for equals in tiers(candidates, supporters):
        fitting = [idea for idea in equals if cost[idea] <= left]
        step = len(bought) + 1
        for idea in fitting:
            if cost[idea] <= left:
                left -= cost[idea]
                bought.append(idea)
        if not set(fitting) <= set(bought):
            ties.append({"step": step, "ideas": fitting})
    return bought, ties


def equal_shares(share, candidates, cost, groups):
    """Equal Shares alone. Money is in whole units of 1/parts kroner, and parts grow so that every price is whole."""
    parts = share.denominator
    money = {wanted: share.numerator for wanted in groups}
    fans = {idea: [wanted for wanted in groups if idea in wanted] for idea in candidates}
    least = {idea: Fraction(0) for idea in candidates}
    steps = []

    def payment(idea):
        needed, people = cost[idea] * parts, sum(groups[wanted] for wanted in fans[idea])
        for wanted in sorted(fans[idea], key=money.get):
            if money[wanted] * people >= needed:
                return Fraction(needed, people)
            needed -= money[wanted] * groups[wanted]
            people -= groups[wanted]
        return None

    while True:
        cheapest, equals = None, {}
        for idea in sorted(least, key=least.get):
            if cheapest is not None and least[idea] > cheapest:
                break
            price = payment(idea)
            if price is None:
                del least[idea]
                continue
            least[idea] = price / parts / cost[idea]
            if cheapest is None or least[idea] < cheapest:
                cheapest, equals = least[idea], {}
            if least[idea] == cheapest:
                equals[idea] = price
        if not equals:
            return steps
        names = [idea for idea in candidates if idea in equals]
        idea = names[0]
        finer = equals[idea].denominator
        price = equals[idea].numerator
        parts *= finer
        for wanted in money:
            money[wanted] *= finer
        step = {"idea": idea, "equals": names, "price": text(Fraction(price, parts))}
        step.update(paidPrice=0, paidLess=0, paidNothing=0)
        for wanted in fans[idea]:
            had = money[wanted]
            step["paidPrice" if had >= price else "paidLess" if had > 0 else "paidNothing"] += groups[wanted]
            money[wanted] = max(0, had - price)
        del least[idea]
        steps.append(step)


def show(outcome):
    print(f"{outcome['ballots']} ballots")
    for standing in outcome["standings"]:
        told = ", ".join(f"{key} {value}" for key, value in standing["figures"].items() if key != "type")
        mark = "*" if standing["idea"] in outcome["winners"] else " "
        print(f"{mark} {standing['place']:>4}  {standing['idea']}  ({told})")
    for tie in outcome["ties"]:
        print(f"equal at {tie['at']} {tie['step']}, in the seed's order: {', '.join(tie['ideas'])}")
    for step in outcome["account"].get("purchases", []):
        print(f"bought {step['idea']} for {step['cost']}: {step['paidPrice']} paid {step['price']} each, "
              f"{step['paidLess']} all they had left, {step['paidNothing']} nothing; {step['left']} left")
    for step in outcome["account"].get("completions", []):
        print(f"bought {step['idea']} for {step['cost']} of what was left; {step['left']} left")
    for number, step in enumerate(outcome["account"].get("rounds", [])):
        votes = ", ".join(f"{its['idea']} {its['votes']}" for its in step["votes"])
        print(f"round {number + 1}: {votes}; {step['exhausted']} exhausted; out: {step['out']}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
