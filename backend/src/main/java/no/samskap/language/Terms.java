package no.samskap.language;

import no.samskap.protocol.Answers.Verdict;
import no.samskap.protocol.Journey.PromiseState;
import no.samskap.protocol.Lessons.Again;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Pilots.PilotStatus;
import no.samskap.protocol.Role;

/** The product's own terms as its pages say them. */
public final class Terms {
    private Terms() {}

    public static String phase(Language in, Phase phase) {
        return switch (phase) {
            case DRAFT -> in.of("Utkast", "Utkast", "Draft");
            case EXPLORE -> in.of("Utforske", "Utforske", "Explore");
            case IDEATE -> in.of("Finne ideer", "Finne idear", "Find ideas");
            case DEVELOP -> in.of("Utvikle", "Utvikle", "Develop");
            case PRIORITISE -> in.of("Prioritere", "Prioritere", "Prioritise");
            case DECIDE -> in.of("Avgjøre", "Avgjere", "Decide");
            case TRY -> in.of("Prøve ut", "Prøve ut", "Try out");
            case LEARN -> in.of("Lære", "Lære", "Learn");
            case SHARED -> in.of("Dele", "Dele", "Share");
        };
    }

    public static String role(Language in, Role role) {
        return switch (role) {
            case INNBYGGER -> in.of("Innbygger", "Innbyggjar", "Resident");
            case MEDARBEIDER -> in.of("Medarbeider", "Medarbeidar", "Employee");
            case TILLITSVALGT -> in.of("Tillitsvalgt", "Tillitsvald", "Union representative");
            case LEDER -> in.of("Leder", "Leiar", "Leader");
            case FOLKEVALGT -> in.of("Folkevalgt", "Folkevald", "Elected politician");
            case PARTNER -> in.of("Samarbeidspartner", "Samarbeidspartnar", "Partner");
            case FASILITATOR -> in.of("Fasilitator", "Fasilitator", "Facilitator");
            case ADMINISTRATOR -> in.of("Administrator", "Administrator", "Administrator");
        };
    }

    public static String verdict(Language in, Verdict verdict) {
        return switch (verdict) {
            case PROMISING -> in.of("Lovende", "Lovande", "Promising");
            case GOING_ON -> in.of("Går videre", "Går vidare", "Going on");
            case NOT_NOW -> in.of("Ikke nå", "Ikkje no", "Not now");
            case NO -> in.of("Nei", "Nei", "No");
        };
    }

    public static String status(Language in, PilotStatus status) {
        return switch (status) {
            case PLANNED -> in.of("Planlagt", "Planlagt", "Planned");
            case RUNNING -> in.of("I gang", "I gang", "Running");
            case ADJUSTED -> in.of("I gang, justert", "I gang, justert", "Running, adjusted");
            case GOES_ON -> in.of("Avsluttet: går videre", "Avslutta: går vidare", "Ended: goes on");
            case CHANGED ->
                in.of(
                        "Avsluttet: noe annet går videre",
                        "Avslutta: noko anna går vidare",
                        "Ended: something else goes on");
            case STOPPED -> in.of("Avsluttet: stoppet", "Avslutta: stoppa", "Ended: stopped");
        };
    }

    public static String promise(Language in, PromiseState state) {
        return switch (state) {
            case OPEN -> in.of("Ikke gjort rede for ennå", "Ikkje gjort greie for enno", "Not accounted for yet");
            case KEPT -> in.of("Holdt", "Halde", "Kept");
            case PARTLY -> in.of("Delvis holdt", "Delvis halde", "Partly kept");
            case NOT_KEPT -> in.of("Ikke holdt", "Ikkje halde", "Not kept");
        };
    }

    public static String again(Language in, Again again) {
        return switch (again) {
            case YES ->
                in.of("Ja, vi ville gjort det igjen", "Ja, vi ville gjort det igjen", "Yes, we would do it again");
            case YES_BUT -> in.of("Ja, men", "Ja, men", "Yes, but");
            case NO ->
                in.of(
                        "Nei, vi ville ikke gjort det igjen",
                        "Nei, vi ville ikkje gjort det igjen",
                        "No, we would not do it again");
        };
    }
}
