package no.samskap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samskap.anonymity.Anonymity;
import no.samskap.protocol.BoardEvent.BallotsCounted;
import no.samskap.protocol.Insight;
import no.samskap.protocol.Participation;
import no.samskap.protocol.Role;
import no.samskap.protocol.RoleSupport;
import no.samskap.protocol.Rounds;
import no.samskap.report.Report.Amount;
import no.samskap.report.Report.Bar;
import no.samskap.report.Report.Block;
import no.samskap.report.Report.Cell;
import no.samskap.report.Report.Grid;
import no.samskap.report.Report.Heading;
import no.samskap.report.Report.Text;
import no.samskap.report.Report.Words;

/** Who took part, as far as it can be told without pointing at anybody, and when things were written. */
final class TookPart {
    private final Material material;
    private final Tongue tongue;

    TookPart(Material material, Tongue tongue) {
        this.material = material;
        this.tongue = tongue;
    }

    List<Block> brief() {
        List<String> said = new ArrayList<>(counts());
        List<Role> roles = toldRoles();
        if (!roles.isEmpty()) {
            said.add(tongue.say("took.roles") + ": "
                    + String.join(
                            ", ",
                            roles.stream()
                                    .map(role -> tongue.role(role) + " " + tongue.number(of(role)))
                                    .toList())
                    + ".");
        }
        return List.of(new Text(String.join(" ", said)), new Text(tongue.say("took.small", Anonymity.FEWEST)));
    }

    List<Block> full() {
        List<Block> blocks = new ArrayList<>();
        counts().stream().map(Text::new).forEach(blocks::add);
        blocks.add(new Text(tongue.say("took.small", Anonymity.FEWEST)));
        writers(blocks);
        voters(blocks);
        time(blocks);
        return blocks;
    }

    private List<String> counts() {
        int writers =
                material.writers().values().stream().mapToInt(Integer::intValue).sum();
        long anonymous =
                material.ideas().stream().filter(idea -> idea.by() == null).count();
        List<String> counts = new ArrayList<>();
        counts.add(
                writers < Anonymity.FEWEST
                        ? tongue.say("took.fewWriters", Anonymity.FEWEST)
                        : tongue.say("took.writers", writers));
        if (anonymous > 0) {
            counts.add(tongue.say("took.anonymous", anonymous));
        }
        for (Insight insight : material.insights()) {
            Insight.OpinionMap map = insight.map();
            if (map != null) {
                counts.add(tongue.say("took.stances", map.people()));
            }
        }
        return counts;
    }

    private int of(Role role) {
        return Objects.requireNonNull(material.writers().get(role));
    }

    private List<Role> toldRoles() {
        return List.copyOf(Anonymity.tellable(material.writers()));
    }

    private void writers(List<Block> blocks) {
        List<Role> roles = toldRoles();
        int most = roles.stream().mapToInt(this::of).max().orElse(1);
        if (!roles.isEmpty()) {
            blocks.add(new Grid(
                    tongue.say("took.roles"),
                    List.of(tongue.say("role"), tongue.say("took.people")),
                    roles.stream()
                            .map(role -> List.of((Cell) new Words(tongue.role(role)), bar(of(role), most)))
                            .toList()));
        }
    }

    private void voters(List<Block> blocks) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Rounds.RoundInFull round : material.rounds()) {
            BallotsCounted result = round.result();
            if (result != null) {
                for (RoleSupport role : result.roles()) {
                    rows.add(List.of(
                            new Words(round.round().title()),
                            new Words(tongue.role(role.role())),
                            amount(role.ballots())));
                }
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Grid(
                    tongue.say("took.voters"),
                    List.of(tongue.say("rounds"), tongue.say("role"), tongue.say("took.ballots")),
                    rows));
        }
    }

    private void time(List<Block> blocks) {
        for (Participation participation : material.participations()) {
            int most = participation.periods().stream()
                    .mapToInt(period -> period.ideas() + period.comments())
                    .max()
                    .orElse(0);
            if (most > 0) {
                blocks.add(new Heading(tongue.say("took.time")));
                blocks.add(new Text(tongue.say("took.timeText", participation.fewest())));
                blocks.add(new Grid(
                        tongue.say("took.time"),
                        List.of(
                                tongue.say("took.from"),
                                tongue.say("took.to"),
                                tongue.say("took.ideas"),
                                tongue.say("took.comments")),
                        participation.periods().stream()
                                .map(period -> row(period, most))
                                .toList()));
            }
        }
    }

    private List<Cell> row(Participation.Period period, int most) {
        return List.of(
                new Words(tongue.time(period.from())),
                new Words(tongue.time(period.to())),
                bar(period.ideas(), most),
                bar(period.comments(), most));
    }

    private Amount amount(int number) {
        return new Amount(number, tongue.number(number));
    }

    private Bar bar(int number, int most) {
        return new Bar(amount(number), (double) number / most);
    }
}
