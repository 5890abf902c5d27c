package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks as a script uses them: run, look, decide, suspend. */
class ChecksFromTheCommandLineTest {

    private static final String OFFICERS = "org.assize.checks.officers";

    @TempDir
    static Path temp;

    private static Cli cli;
    private static Home home;
    private static String library;

    @BeforeAll
    static void sample() throws Exception {
        home = new Home(temp.resolve("home"));
        cli = new Cli();
        Path department = temp.resolve("department");
        library = temp.resolve("library").toString();
        cli.ok("sample", department.toString(), "--files", "16", "--months", "1", "--seed", "7");
        cli.ok("reviewer", "--id", "li", "--name", "李评查");
        cli.ok("library", "create", library, "--name", "武安分局");
        cli.ok("import", department.toString(), "--library", library);
    }

    @AfterAll
    static void restoreHome() {
        home.close();
    }

    private static JsonNode json(String... arguments) throws Exception {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(new String[] {"--library", library, "--json"}, 0, all, arguments.length, 3);
        return cli.ok(all).json();
    }

    @Test
    void a_proposal_goes_from_a_run_to_a_decision() throws Exception {
        JsonNode runs = json("check", "run", "--all", "--check", OFFICERS);
        assertThat(runs).hasSize(16).allSatisfy(r -> assertThat(r.path("ending").asText()).isEqualTo("DONE"));
        assertThat(json("check", "run", "--all", "--check", OFFICERS))
                .allSatisfy(r -> assertThat(r.path("ending").asText()).isEqualTo("CACHED"));
        String caseFile = "";
        for (JsonNode run : runs) {
            caseFile = run.path("proposals").asInt() > 0 ? run.path("caseFile").asText() : caseFile;
        }
        JsonNode shown = json("check", "show", caseFile);
        JsonNode proposal = shown.path("proposals").path(0).path("proposal");
        assertThat(shown.path("problems")).isEmpty();
        assertThat(proposal.path("rule").asText()).isEqualTo("2.1-a");
        assertThat(proposal.path("evidence").path(0).path("anchor").path("boxes")).isNotEmpty();

        cli.ok("round", "plan", "--month", "2026-11", "--sample", "100", "--library", library);
        cli.ok("round", "freeze", "--library", library);
        cli.ok("round", "draw", "--seed", "4f1c", "--library", library);
        cli.ok("round", "assign", "--library", library);
        String id = proposal.path("id").asText();
        cli.ok("check", "accept", caseFile, id.substring(0, 12), "--library", library);
        assertThat(cli.run("check", "accept", caseFile, id, "--library", library).code()).isEqualTo(ExitCodes.INPUT);
        JsonNode stats = check(json("check", "stats"));
        assertThat(stats.path("decisions").path("accepted").asInt()).isEqualTo(1);
        assertThat(json("review", "show", caseFile).toString()).contains("2.1-a");
        cli.ok("check", "reopen", caseFile, id, "--library", library);
        assertThat(check(json("check", "stats")).path("decisions").path("accepted").asInt()).isZero();
    }

    private static JsonNode check(JsonNode checks) {
        for (JsonNode check : checks) {
            if (check.path("check").asText().equals(OFFICERS)) {
                return check;
            }
        }
        throw new AssertionError(OFFICERS);
    }

    @Test
    void a_suspended_check_does_not_run() throws Exception {
        cli.ok("check", "suspend", OFFICERS, "--reason", "误报多", "--library", library);
        assertThat(check(json("check", "list")).path("state").asText()).isEqualTo("SUSPENDED");
        assertThat(json("check", "run", "--all", "--check", OFFICERS)).isEmpty();
        cli.ok("check", "resume", OFFICERS, "--library", library);
        assertThat(check(json("check", "list")).path("state").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void an_import_may_run_the_checks() throws Exception {
        String other = temp.resolve("other").toString();
        cli.ok("library", "create", other, "--name", "另一库");
        cli.ok("import", temp.resolve("department").toString(), "--library", other, "--check");
        JsonNode again = cli.ok("check", "run", "--all", "--check", OFFICERS, "--library", other, "--json").json();
        assertThat(again).hasSize(16).allSatisfy(r -> assertThat(r.path("ending").asText()).isEqualTo("CACHED"));
    }

    @Test
    void wrong_names_are_told() {
        assertThat(cli.run("check", "run", "--library", library).code()).isEqualTo(ExitCodes.USAGE);
        assertThat(cli.run("check", "run", "nobody", "--library", library).code()).isEqualTo(ExitCodes.INPUT);
        assertThat(cli.run("check", "run", "--all", "--check", "nothing", "--library", library).code())
                .isEqualTo(ExitCodes.INPUT);
        assertThat(cli.run("check", "suspend", "nothing", "--reason", "x", "--library", library).code())
                .isEqualTo(ExitCodes.INPUT);
        assertThat(cli.run("check", "show", "nobody", "--library", library).code()).isEqualTo(ExitCodes.INPUT);
    }
}
