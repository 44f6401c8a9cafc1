package no.samskap.live;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import no.samskap.live.CommandReader.Fit;
import no.samskap.live.CommandReader.Reading;
import no.samskap.live.CommandReader.Refused;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.AddComment;
import no.samskap.protocol.BoardCommand.AddIdea;
import no.samskap.protocol.BoardCommand.EditIdea;
import no.samskap.protocol.BoardCommand.LockLayout;
import no.samskap.protocol.BoardCommand.MoveIdea;
import no.samskap.protocol.BoardCommand.RemoveIdea;
import no.samskap.protocol.BoardCommand.Reveal;
import no.samskap.protocol.BoardCommand.SetAnonymity;
import no.samskap.protocol.BoardCommand.SetNames;
import no.samskap.protocol.BoardCommand.SetSilentWriting;
import no.samskap.protocol.BoardCommand.SetTimer;
import no.samskap.protocol.BoardCommand.Spotlight;
import no.samskap.protocol.BoardCommand.TakeStance;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Position;
import no.samskap.protocol.Side;
import no.samskap.protocol.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTests {
    private static final CommandId C = new CommandId("c");
    private static final IdeaId I = new IdeaId("i");

    /** Single quotes stand for double ones, so that the text can be read. */
    private static Reading read(String json) {
        return CommandReader.read(json.replace('\'', '"').getBytes(UTF_8));
    }

    private static BoardCommand command(String json) {
        Reading reading = read(json);
        assertThat(reading).isInstanceOf(Fit.class);
        return ((Fit) reading).body();
    }

    private static String refusal(Reading reading) {
        assertThat(reading).isInstanceOf(Refused.class);
        var reply = ((Refused) reading).reply();
        return reply.code().code() + " " + reply.field() + " of " + reply.command();
    }

    private static String ofIdea(String more) {
        return "{'id':'c','type':'AddIdea','idea':'i'," + more + "}";
    }

    @Test
    void L40_each_command_is_read_with_all_its_fields() {
        assertThat(
                        command(
                                "{'id':'c','type':'AddIdea','idea':'i','text':' Hei ','area':'a','position':{'x':1,'y':-2.5},'anonymous':true,'buildsOn':'j'}"))
                .isEqualTo(new AddIdea(C, I, "Hei", "a", new Position(1, -2.5), true, new IdeaId("j")));
        assertThat(command("{'id':'c','type':'EditIdea','idea':'i','text':'x','basedOn':3}"))
                .isEqualTo(new EditIdea(C, I, "x", 3));
        assertThat(command("{'id':'c','type':'MoveIdea','idea':'i','position':{'y':2,'x':1}}"))
                .isEqualTo(new MoveIdea(C, I, null, new Position(1, 2)));
        assertThat(command("{'id':'c','type':'RemoveIdea','idea':'i'}")).isEqualTo(new RemoveIdea(C, I));
        assertThat(command("{'id':'c','type':'AddComment','idea':'i','comment':'k','text':'x','stance':'against'}"))
                .isEqualTo(new AddComment(C, I, new CommentId("k"), "x", Side.AGAINST));
        assertThat(command("{'id':'c','type':'TakeStance','idea':'i','stance':'none'}"))
                .isEqualTo(new TakeStance(C, I, Stance.NONE));
    }

    @Test
    void F07_what_runs_the_meeting_is_read_with_all_its_fields() {
        assertThat(command("{'id':'c','type':'SetTimer','seconds':360}")).isEqualTo(new SetTimer(C, 360));
        assertThat(command("{'id':'c','type':'SetTimer'}")).isEqualTo(new SetTimer(C, null));
        assertThat(command("{'id':'c','type':'LockLayout','on':true}")).isEqualTo(new LockLayout(C, true));
        assertThat(command("{'id':'c','type':'SetSilentWriting','on':true}")).isEqualTo(new SetSilentWriting(C, true));
        assertThat(command("{'id':'c','type':'Reveal'}")).isEqualTo(new Reveal(C));
        assertThat(command("{'id':'c','type':'SetAnonymity','on':false}")).isEqualTo(new SetAnonymity(C, false));
        assertThat(command("{'id':'c','type':'SetNames','shown':true}")).isEqualTo(new SetNames(C, true));
        assertThat(command("{'id':'c','type':'Spotlight','idea':'i','bring':true}"))
                .isEqualTo(new Spotlight(C, I, true));
        assertThat(command("{'id':'c','type':'Spotlight'}")).isEqualTo(new Spotlight(C, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'type':'SetTimer','seconds':0 | field.invalid seconds",
                "'type':'SetTimer','seconds':86401 | field.invalid seconds",
                "'type':'SetTimer','seconds':1.5 | field.invalid seconds",
                "'type':'SetTimer','seconds':'60' | field.invalid seconds",
                "'type':'SetTimer','seconds':null | field.invalid seconds",
                "'type':'LockLayout' | field.missing on",
                "'type':'LockLayout','on':1 | field.invalid on",
                "'type':'LockLayout','on':true,'idea':'i' | field.unknown idea",
                "'type':'SetNames','on':true | field.unknown on",
                "'type':'Spotlight','idea':'' | field.invalid idea",
                "'type':'Spotlight','idea':'i','bring':'yes' | field.invalid bring",
            },
            quoteCharacter = '`')
    void F07_what_is_not_fit_to_run_a_meeting_is_refused_with_its_field(String fields, String refusal) {
        assertThat(refusal(read("{'id':'c'," + fields + "}"))).isEqualTo(refusal + " of c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "null",
                "[]",
                "1",
                "'c'",
                "{",
                "{'id':'c'}}",
                "{'id':'c'} x",
                "{'id':'c','id':'d'}",
                "{'id':'c','type':'AddIdea','position':{'x':1,'x':2}}",
                "{id:'c'}",
                "{'a':NaN}",
                "{'a':01}",
                "{'a':1,}",
                "\uFEFF{'id':'c'}",
                "{'id':'c'}{'id':'d'}",
                "/*x*/{}",
                "{'a':'\n'}"
            })
    void L41_threat86_threat87_what_is_not_one_json_object_is_malformed(String json) {
        assertThat(refusal(read(json))).isEqualTo("command.malformed null of null");
    }

    @Test
    void L41_threat86_depth_numbers_and_encodings_beyond_reason_are_malformed() {
        assertThat(refusal(read("{'a':" + "[".repeat(10_000)))).startsWith("command.malformed");
        assertThat(refusal(read("{'a':" + "9".repeat(60_000) + "}"))).startsWith("command.malformed");
        assertThat(refusal(CommandReader.read("{\"id\":\"c\"}".getBytes(UTF_16))))
                .startsWith("command.malformed");
        assertThat(refusal(CommandReader.read(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'})))
                .startsWith("command.malformed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'AddIdea'}|field.missing",
                "{'id':null}|field.invalid",
                "{'id':7}|field.invalid",
                "{'id':''}|field.invalid",
                "{'id':['c']}|field.invalid",
                "{'id':{'$ne':null}}|field.invalid",
                "{'id':'a\\u0000b'}|field.invalid",
                "{'id':'\\ud800'}|field.invalid",
            })
    void L42_a_command_without_a_readable_id_is_refused_without_one(String json, String code) {
        assertThat(refusal(read(json))).isEqualTo(code + " id of null");
    }

    @Test
    void L42_an_id_has_at_most_200_characters() {
        String json = "{'id':'%s','type':'RemoveIdea','idea':'i'}";
        assertThat(read(json.formatted("😀".repeat(200)))).isInstanceOf(Fit.class);
        assertThat(refusal(read(json.formatted("x".repeat(201))))).isEqualTo("field.invalid id of null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'c'}|field.missing type",
                "{'id':'c','type':1}|field.invalid type",
                "{'id':'c','type':'addidea'}|command.unknown type",
                "{'id':'c','type':'CastBallot'}|command.unknown type",
                "{'id':'c','type':'RemoveIdea'}|field.missing idea",
                "{'id':'c','type':'RemoveIdea','idea':'i','by':'me'}|field.unknown by",
                "{'id':'c','type':'RemoveIdea','idea':'i','seq':1}|field.unknown seq",
                "{'id':'c','type':'RemoveIdea','idea':'i','__proto__':{}}|field.unknown __proto__",
                "{'id':'c','type':'RemoveIdea','idea':7}|field.invalid idea",
                "{'id':'c','type':'RemoveIdea','idea':null}|field.invalid idea",
                "{'id':'c','type':'RemoveIdea','idea':''}|field.invalid idea",
                "{'id':'c','type':'RemoveIdea','idea':'$where'}|field.invalid idea",
                "{'id':'c','type':'RemoveIdea','idea':'a b'}|field.invalid idea",
                "{'id':'c','type':'RemoveIdea','idea':{'$ne':null}}|field.invalid idea",
                "{'id':'c','type':'AddIdea','idea':'i'}|field.missing text",
                "{'id':'c','type':'AddIdea','idea':'i','text':7}|field.invalid text",
                "{'id':'c','type':'AddIdea','idea':'i','text':'x','area':''}|field.invalid area",
                "{'id':'c','type':'AddIdea','idea':'i','text':'x','area':null}|field.invalid area",
                "{'id':'c','type':'AddIdea','idea':'i','text':'x','anonymous':'true'}|field.invalid anonymous",
                "{'id':'c','type':'AddIdea','idea':'i','text':'x','anonymous':1}|field.invalid anonymous",
                "{'id':'c','type':'AddIdea','idea':'i','text':'x','buildsOn':'-i'}|field.invalid buildsOn",
                "{'id':'c','type':'EditIdea','idea':'i','text':'x','basedOn':0}|field.invalid basedOn",
                "{'id':'c','type':'EditIdea','idea':'i','text':'x','basedOn':'1'}|field.invalid basedOn",
                "{'id':'c','type':'EditIdea','idea':'i','text':'x','basedOn':1.0}|field.invalid basedOn",
                "{'id':'c','type':'EditIdea','idea':'i','text':'x','basedOn':9007199254740993}|field.invalid basedOn",
                "{'id':'c','type':'EditIdea','idea':'i','text':'x'}|field.missing basedOn",
                "{'id':'c','type':'MoveIdea','idea':'i'}|field.missing position",
                "{'id':'c','type':'TakeStance','idea':'i','stance':'maybe'}|field.invalid stance",
                "{'id':'c','type':'TakeStance','idea':'i','stance':true}|field.invalid stance",
                "{'id':'c','type':'AddComment','idea':'i','text':'x'}|field.missing comment",
                "{'id':'c','type':'AddComment','idea':'i','comment':'k','text':'x','stance':'agree'}|field.invalid stance",
            })
    void L43_threat73_threat81_a_field_that_is_wrong_is_named(String json, String expected) {
        assertThat(refusal(read(json))).isEqualTo(expected + " of c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'x':1}",
                "{'x':1,'y':1e400}",
                "{'x':1e308,'y':0}",
                "{'x':-1e400,'y':0}",
                "{'x':'1','y':1}",
                "{'x':1,'y':1000000.1}",
                "{'x':1,'y':null}",
                "{'x':1,'y':1,'z':1}",
                "[1,1]",
                "1",
                "null",
                "{'x':true,'y':1}"
            })
    void L44_threat89_a_position_is_two_numbers_on_the_board(String position) {
        assertThat(refusal(read(ofIdea("'text':'x','position':" + position)))).isEqualTo("field.invalid position of c");
    }

    @Test
    void L44_a_number_of_three_hundred_digits_is_no_position() {
        assertThat(refusal(read(ofIdea("'text':'x','position':{'x':1,'y':" + "9".repeat(330) + "}"))))
                .isEqualTo("field.invalid position of c");
    }

    @Test
    void L44_threat89_minus_zero_is_zero() {
        assertThat(command(ofIdea("'text':'x','position':{'x':-0.0,'y':-0}")))
                .isEqualTo(new AddIdea(C, I, "x", null, new Position(0, 0), null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\\t\\n",
                "\u00a0\u2003\u3000",
                "\u200b\u200d",
                "\u0301\u0301",
                "\u202e",
                "\u3164",
                "a\\u0000",
                "a\\u001bb",
                "a\\rb",
                "\\ud800",
                "a\\udc00b",
                "x\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
            })
    void L45_threat84_text_that_says_nothing_or_breaks_the_page_is_refused(String text) {
        assertThat(refusal(read(ofIdea("'text':'" + text + "'")))).isEqualTo("field.invalid text of c");
    }

    @Test
    void L45_text_has_at_most_2000_characters_after_trimming() {
        assertThat(read(ofIdea("'text':'  " + "😀".repeat(2_000) + "  '"))).isInstanceOf(Fit.class);
        assertThat(refusal(read(ofIdea("'text':'" + "x".repeat(2_001) + "'")))).isEqualTo("field.invalid text of c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script>|<script>alert(1)</script>",
                "a\\tb|a\tb",
                "שלום \\u202e x|שלום \u202e x",
                "👩‍👩‍👧|👩‍👩‍👧",
                "Čáhppesvuohta|Čáhppesvuohta",
            })
    void L46_text_is_kept_as_it_is_but_for_its_ends_and_line_breaks(String text, String kept) {
        assertThat(command(ofIdea("'text':'" + text + "'"))).isEqualTo(new AddIdea(C, I, kept, null, null, null, null));
    }

    @Test
    void L46_a_line_break_is_one_character() {
        assertThat(command(ofIdea("'text':'\\r\\n Hei\\r\\nder \\u00a0'")))
                .isEqualTo(new AddIdea(C, I, "Hei\nder", null, null, null, null));
    }
}
