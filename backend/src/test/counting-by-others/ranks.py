"""Answers of two other implementations for ranked ballots, for our own to be held against.

    pip install schulze-condorcet==2.0.1 pref-voting==1.18.2
    python ranks.py 300 1 > ../resources/counting/ranks.txt     (what mvn verify compares)
    python ranks.py 10000 2 > /tmp/ranks.txt                    (then see README.md)

One instance a line: the ideas, the ballots (`a:1 b:2`, with equal places, gaps and blanks), and the answers

    schulze          the unbeaten ideas by schulze-condorcet, links counted in the ballots on the winning side
    instant-runoff   the winner and then who went out, last first, by pref_voting's Approval-IRV

Of equals the one with the higher SHA-256(seed + id) goes out.
"""

import hashlib
import random
import sys

from pref_voting.iterative_methods import instant_runoff_with_explanation
from pref_voting.profiles_with_ties import ProfileWithTies
from schulze_condorcet import schulze_evaluate

SEED = "ranks"


def key(name):
    return hashlib.sha256((SEED + name).encode()).hexdigest()


def winning_side(*, support, opposition, totalvotes):
    return support if support > opposition else 0


def schulze(names, ballots):
    votes = []
    for ballot in ballots:
        places = sorted(set(ballot.values()))
        tiers = [[n for n in names if ballot.get(n) == place] for place in places]
        tiers.append([n for n in names if n not in ballot])
        votes.append(">".join("=".join(tier) for tier in tiers if tier))
    return sorted(schulze_evaluate(votes, names, winning_side).split(">")[0].split("="))


def instant_runoff(names, ballots):
    number = {name: i for i, name in enumerate(names)}
    profile = ProfileWithTies(
        [{number[name]: place for name, place in ballot.items()} for ballot in ballots],
        candidates=list(range(len(names))),
    )
    first_to_go = sorted(number.values(), key=lambda i: key(names[i]), reverse=True)
    winners, gone = instant_runoff_with_explanation(profile, tie_breaker=first_to_go, score_method="approval")
    order = winners + [idea for step in reversed(gone) for idea in step]
    return [names[i] for i in order]


def random_instance(dice):
    names = [f"i{n}" for n in range(dice.randint(2, 7))]
    shapes = dice.choice(["strict", "mixed"])
    ballots = []
    for _ in range(dice.randint(1, 25)):
        if shapes == "strict":
            order = dice.sample(names, len(names))
            ballot = {name: place + 1 for place, name in enumerate(order)}
        else:
            named = [name for name in names if dice.random() < 0.7]
            ballot = {name: dice.randint(1, len(names)) for name in named}
        ballots.append(ballot)
    if not any(ballots):
        ballots[0] = {names[0]: 1}
    return names, ballots


if __name__ == "__main__":
    dice = random.Random(int(sys.argv[2]))
    for _ in range(int(sys.argv[1])):
        names, ballots = random_instance(dice)
        print(
            " ".join(names),
            ",".join(" ".join(f"{n}:{p}" for n, p in ballot.items()) for ballot in ballots),
            "schulze=" + " ".join(schulze(names, ballots)),
            "instant-runoff=" + " ".join(instant_runoff(names, [b for b in ballots if b])),
            sep="\t",
        )
