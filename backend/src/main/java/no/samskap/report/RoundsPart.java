package no.samskap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.samskap.anonymity.Anonymity;
import no.samskap.protocol.Account;
import no.samskap.protocol.BoardEvent.BallotsCounted;
import no.samskap.protocol.Figures;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Outcome;
import no.samskap.protocol.RoleSupport;
import no.samskap.protocol.Rounds;
import no.samskap.report.Report.Amount;
import no.samskap.report.Report.Bar;
import no.samskap.report.Report.Block;
import no.samskap.report.Report.Cell;
import no.samskap.report.Report.Grid;
import no.samskap.report.Report.Heading;
import no.samskap.report.Report.Items;
import no.samskap.report.Report.Text;
import no.samskap.report.Report.Words;

/** The voting rounds: how each was held, what it came to, and how that was counted. */
final class RoundsPart {
    private static final int BRIEFLY = 3;

    /** A wider table of pairs does not fit a page; the file of ballots has it all. */
    private static final int WIDEST = 8;

    private final Material material;
    private final Tongue tongue;

    RoundsPart(Material material, Tongue tongue) {
        this.material = material;
        this.tongue = tongue;
    }

    List<Block> brief() {
        List<Rounds.RoundInFull> rounds = material.rounds();
        if (rounds.isEmpty()) {
            return List.of(new Text(tongue.say("rounds.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Items(
                rounds.reversed().stream().limit(BRIEFLY).map(this::line).toList()));
        if (rounds.size() > BRIEFLY) {
            blocks.add(new Text(tongue.say("rounds.more", rounds.size() - BRIEFLY)));
        }
        return blocks;
    }

    private String line(Rounds.RoundInFull full) {
        Rounds.Round round = full.round();
        return tongue.say(
                "rounds.line",
                Composition.cut(round.title(), Composition.BRIEF),
                method(round.method()),
                round.ballots(),
                Composition.cut(ended(full, Composition.BRIEF), 2 * Composition.BRIEF));
    }

    private String ended(Rounds.RoundInFull full, int most) {
        BallotsCounted result = full.result();
        if (result == null) {
            return tongue.say("rounds.open");
        }
        String valid = result.quorate() ? "" : " " + tongue.say("rounds.inquorate");
        return won(full, result, most) + valid;
    }

    private String won(Rounds.RoundInFull full, BallotsCounted result, int most) {
        Outcome outcome = result.outcome();
        if (outcome == null) {
            return tongue.say("rounds.tooFew", Anonymity.FEWEST);
        }
        return outcome.winners().isEmpty()
                ? tongue.say("rounds.noWinner")
                : tongue.say(
                        "rounds.winners",
                        String.join(
                                "; ",
                                outcome.winners().stream()
                                        .map(idea -> Composition.cut(text(full, idea), most))
                                        .toList()));
    }

    List<Block> full() {
        if (material.rounds().isEmpty()) {
            return List.of(new Text(tongue.say("rounds.none")));
        }
        List<Block> blocks = new ArrayList<>();
        material.rounds().forEach(round -> round(blocks, round));
        return blocks;
    }

    private void round(List<Block> blocks, Rounds.RoundInFull full) {
        Rounds.Round round = full.round();
        blocks.add(new Heading(round.title()));
        blocks.add(new Items(terms(round)));
        BallotsCounted result = full.result();
        if (result == null) {
            blocks.add(new Text(tongue.say("rounds.openCount", round.ballots()) + " " + tongue.say("rounds.open")));
            return;
        }
        blocks.add(new Text(tongue.say("rounds.ballots", result.ballots(), result.guests())));
        blocks.add(new Text(ended(full, Integer.MAX_VALUE)));
        Outcome outcome = result.outcome();
        if (outcome != null) {
            standings(blocks, full, outcome);
            path(blocks, full, outcome.account());
            ties(blocks, full, outcome);
            byRole(blocks, full, result);
            blocks.add(new Text(tongue.say("rounds.recount", outcome.tieSeed())));
        }
    }

    private List<String> terms(Rounds.Round round) {
        List<String> terms = new ArrayList<>();
        terms.add(tongue.say("rounds.method", method(round.method())));
        terms.add(
                round.closedAt() == null
                        ? tongue.say("rounds.openedOnly", tongue.time(round.openedAt()))
                        : tongue.say("rounds.opened", tongue.time(round.openedAt()), tongue.time(round.closedAt())));
        terms.add(tongue.say(round.electorate().guests() ? "rounds.everybody" : "rounds.members"));
        Integer slips = round.electorate().slips();
        if (slips != null) {
            terms.add(tongue.say("rounds.slips", slips));
        }
        if (Boolean.TRUE.equals(round.electorate().organisation())) {
            terms.add(tongue.say("rounds.organisation"));
        }
        if (!round.electorate().roles().isEmpty()) {
            terms.add(tongue.say(
                    "rounds.roles",
                    String.join(
                            ", ",
                            round.electorate().roles().stream()
                                    .map(tongue::role)
                                    .toList())));
        }
        List<String> places = round.electorate().places();
        if (places != null) {
            terms.add(tongue.say("rounds.places", String.join(", ", places)));
        }
        Integer quorum = round.quorum();
        if (quorum != null) {
            terms.add(tongue.say("rounds.quorum", quorum));
        }
        return terms;
    }

    private void standings(List<Block> blocks, Rounds.RoundInFull full, Outcome outcome) {
        long most = Math.max(
                1,
                outcome.standings().stream()
                        .mapToLong(standing -> weight(standing.figures()))
                        .max()
                        .orElse(1));
        blocks.add(new Grid(
                tongue.say("rounds.standings", full.round().title()),
                List.of(tongue.say("idea"), tongue.say("rounds.place"), tongue.say("rounds.result")),
                outcome.standings().stream()
                        .map(standing -> List.of(
                                new Words(text(full, standing.idea())),
                                new Amount(standing.place(), tongue.number(standing.place())),
                                (Cell) new Bar(
                                        new Words(figures(standing.figures())),
                                        (double) Math.max(0, weight(standing.figures())) / most)))
                        .toList()));
    }

    private void path(List<Block> blocks, Rounds.RoundInFull full, Account account) {
        switch (account) {
            case Account.Totals ignored -> blocks.add(new Text(tongue.say("rounds.totals")));
            case Account.StrongestPaths paths -> pairs(blocks, full, paths);
            case Account.RunoffRounds runoff -> runoff(blocks, full, runoff);
            case Account.EqualShares shares -> shares(blocks, full, shares);
        }
    }

    private void pairs(List<Block> blocks, Rounds.RoundInFull full, Account.StrongestPaths paths) {
        blocks.add(new Text(tongue.say("rounds.schulze")));
        if (paths.ideas().size() > WIDEST) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of(tongue.say("idea")));
        paths.ideas().forEach(idea -> columns.add(Composition.cut(text(full, idea), Composition.BRIEF / 2)));
        blocks.add(new Grid(
                tongue.say("rounds.preferred", full.round().title()),
                columns,
                IntStream.range(0, paths.ideas().size())
                        .mapToObj(row -> pair(full, paths, row))
                        .toList()));
    }

    private List<Cell> pair(Rounds.RoundInFull full, Account.StrongestPaths paths, int row) {
        List<Cell> cells =
                new ArrayList<>(List.of(new Words(text(full, paths.ideas().get(row)))));
        List<Integer> preferred = paths.preferred().get(row);
        for (int column = 0; column < preferred.size(); column++) {
            int number = preferred.get(column);
            cells.add(row == column ? new Words("–") : new Amount(number, tongue.number(number)));
        }
        return cells;
    }

    private void runoff(List<Block> blocks, Rounds.RoundInFull full, Account.RunoffRounds runoff) {
        List<Account.RunoffRound> rounds = runoff.rounds();
        blocks.add(new Items(IntStream.range(0, rounds.size())
                .mapToObj(i -> tongue.say(
                        "rounds.runoff", i + 1, text(full, rounds.get(i).out())))
                .toList()));
    }

    private void shares(List<Block> blocks, Rounds.RoundInFull full, Account.EqualShares shares) {
        blocks.add(new Text(tongue.say("rounds.shares", shares.total(), tongue.kroner(shares.share()))));
        if (shares.raises() > 0) {
            blocks.add(new Text(tongue.say("rounds.raised", shares.raises())));
        }
        List<String> bought = new ArrayList<>();
        shares.purchases()
                .forEach(each -> bought.add(tongue.say(
                        "rounds.bought",
                        text(full, each.idea()),
                        each.cost(),
                        each.supporters(),
                        tongue.kroner(each.price()))));
        shares.completions()
                .forEach(each -> bought.add(tongue.say("rounds.completed", text(full, each.idea()), each.cost())));
        blocks.add(new Items(bought));
        blocks.add(new Text(tongue.say("rounds.left", shares.left())));
        if (!shares.greedy().isEmpty()) {
            blocks.add(new Text(tongue.say(
                    "rounds.greedy",
                    String.join(
                            "; ",
                            shares.greedy().stream()
                                    .map(idea -> text(full, idea))
                                    .toList()))));
        }
    }

    private void ties(List<Block> blocks, Rounds.RoundInFull full, Outcome outcome) {
        if (!outcome.ties().isEmpty()) {
            blocks.add(new Items(outcome.ties().stream()
                    .map(tie -> tongue.say(
                            "rounds.ties",
                            String.join(
                                    "; ",
                                    tie.ideas().stream()
                                            .map(idea -> text(full, idea))
                                            .toList())))
                    .toList()));
            blocks.add(new Text(tongue.say("rounds.tieRule")));
        }
    }

    private void byRole(List<Block> blocks, Rounds.RoundInFull full, BallotsCounted result) {
        if (result.roles().isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of(tongue.say("idea")));
        result.roles().forEach(role -> columns.add(tongue.role(role.role())));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < result.roles().getFirst().ideas().size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(new Words(
                    text(full, result.roles().getFirst().ideas().get(i).idea())));
            for (RoleSupport role : result.roles()) {
                int supporters = role.ideas().get(i).supporters();
                row.add(new Bar(
                        new Words(tongue.say("rounds.ofThese", supporters, role.ballots())),
                        (double) supporters / role.ballots()));
            }
            rows.add(row);
        }
        blocks.add(new Grid(tongue.say("rounds.byRole", full.round().title()), columns, rows));
    }

    private String text(Rounds.RoundInFull full, IdeaId idea) {
        for (Rounds.RoundIdea each : full.ideas()) {
            String text = each.text();
            if (text != null && each.idea().equals(idea)) {
                return text;
            }
        }
        return tongue.say("gone");
    }

    private String method(Method method) {
        return tongue.say("method."
                + switch (method) {
                    case Method.Stances ignored -> "stance";
                    case Method.Approval ignored -> "approval";
                    case Method.Dots ignored -> "dots";
                    case Method.Score ignored -> "score";
                    case Method.Rank rank ->
                        rank.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
                    case Method.Quadratic ignored -> "quadratic";
                    case Method.Budget ignored -> "budget";
                });
    }

    private String figures(Figures figures) {
        return switch (figures) {
            case Figures.StanceFigures stance ->
                tongue.say("figures.stance", stance.agree(), stance.disagree(), stance.pass());
            case Figures.ApprovalFigures approval -> tongue.say("figures.approval", approval.approvals());
            case Figures.DotFigures dots -> tongue.say("figures.dots", dots.dots(), dots.givers());
            case Figures.ScoreFigures score -> tongue.say("figures.score", score.sum(), score.scorers());
            case Figures.SchulzeFigures schulze -> tongue.say("figures.schulze", schulze.beats());
            case Figures.RunoffFigures runoff -> runoff(runoff);
            case Figures.QuadraticFigures quadratic ->
                tongue.say("figures.quadratic", quadratic.votes(), quadratic.voters());
            case Figures.BudgetFigures budget -> tongue.say("figures.budget", budget.supporters(), budget.cost());
        };
    }

    private String runoff(Figures.RunoffFigures runoff) {
        Integer out = runoff.outInRound();
        return out == null
                ? tongue.say("figures.runoffLast", runoff.first())
                : tongue.say("figures.runoffOut", runoff.first(), out);
    }

    /** What an idea's bar is as long as. */
    private static long weight(Figures figures) {
        return switch (figures) {
            case Figures.StanceFigures stance -> stance.agree();
            case Figures.ApprovalFigures approval -> approval.approvals();
            case Figures.DotFigures dots -> dots.dots();
            case Figures.ScoreFigures score -> score.sum();
            case Figures.SchulzeFigures schulze -> schulze.beats();
            case Figures.RunoffFigures runoff -> runoff.first();
            case Figures.QuadraticFigures quadratic -> quadratic.votes();
            case Figures.BudgetFigures budget -> budget.supporters();
        };
    }
}
