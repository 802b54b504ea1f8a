package everett.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code everett}: when it builds, what it runs, and what it says when it cannot. */
class LauncherTest {
  private static final String RUNS = "cache everett.aot\njar cli-0.1.jar\njar grammar.jar\n";

  @TempDir Path folder;
  private Checkout checkout;

  @BeforeEach
  void layOut() throws IOException {
    checkout = new Checkout(folder.toRealPath());
  }

  @Test
  void buildsOnFirstUseAndSaysSo() throws Exception {
    var result = checkout.run("file.js", "two words", "", "*", "--flag");
    assertEquals(RUNS + "<file.js>\n<two words>\n<>\n<*>\n<--flag>\n", result.output());
    assertTrue(result.errors().matches("""
        everett: building, because this is its first use here
        everett: grammar start-up cache; done in \\d+ s
        """), result.errors());
    assertEquals(new Checkout.Result(0, RUNS + "<again.js>\n", ""), checkout.run("again.js"));
    assertEquals(1, checkout.builds());
  }

  @Test
  void buildsAgainAfterAChangeOfTheSources() throws Exception {
    checkout.run("a.js");
    checkout.write("cli/src/main/java/More.java", "class More {}");
    var result = checkout.run("a.js");
    assertTrue(result.errors().startsWith("everett: building, because it has changed"), result.errors());
    assertEquals(2, checkout.builds());
    Files.delete(checkout.home.resolve("cli/src/main/java/Main.java"));
    checkout.run("a.js");
    assertEquals(3, checkout.builds());
  }

  @Test
  void doesNotBuildForOtherChanges() throws Exception {
    checkout.run("a.js");
    checkout.write("cli/src/test/java/MainTest.java", "class MainTest {}");
    checkout.write("README.md", "text");
    var later = FileTime.from(Instant.now().plusSeconds(2));
    Files.setLastModifiedTime(checkout.home.resolve("cli/src/main/java/Main.java"), later);
    assertEquals(new Checkout.Result(0, RUNS + "<a.js>\n", ""), checkout.run("a.js"));
    assertEquals(1, checkout.builds());
  }

  @Test
  void usesTheBuildOfAnEditThatWasTakenBack() throws Exception {
    checkout.run("a.js");
    checkout.write("pom.xml", "<project></project>");
    checkout.run("a.js");
    checkout.write("pom.xml", "<project/>");
    assertEquals(new Checkout.Result(0, RUNS + "<a.js>\n", ""), checkout.run("a.js"));
    assertEquals(2, checkout.builds());
  }

  @Test
  void buildsAgainForAnotherJdk() throws Exception {
    checkout.run("a.js");
    checkout.release("25.0.4");
    checkout.run("a.js");
    assertEquals(2, checkout.builds());
  }

  @Test
  void isFoundThroughLinksFromAnywhere() throws Exception {
    var elsewhere = Files.createDirectories(checkout.folder.resolve("else where"));
    var command = checkout.folder.resolve("bin/everett");
    Files.createSymbolicLink(elsewhere.resolve("link"), Path.of("../a checkout/everett"));
    Files.createSymbolicLink(command, Path.of("../else where/link"));
    var direct = RUNS + "<a.js>\n";
    for (var name : List.of(command.toString(), "./link", "../a checkout/everett")) {
      var result = Checkout.run(checkout.start("/bin/sh", elsewhere, Map.of(), "-c", "\"$0\" a.js", name), "");
      assertEquals(direct, result.output(), name);
    }
    var found = Checkout.run(checkout.start("/bin/sh", elsewhere, Map.of(), "-c", "everett a.js"), "");
    assertEquals(new Checkout.Result(0, direct, ""), found);
    assertEquals(1, checkout.builds());
  }

  @Test
  void keepsItsBuildWhenTheCheckoutIsMoved() throws Exception {
    checkout.run("a.js");
    var moved = Files.move(checkout.home, checkout.folder.resolve("moved"));
    var result = Checkout.run(checkout.start(moved + "/everett", checkout.folder, Map.of(), "a.js"), "");
    assertEquals(new Checkout.Result(0, RUNS + "<a.js>\n", ""), result);
  }

  @Test
  void passesOnExitCodeAndInput() throws Exception {
    assertEquals(7, checkout.run(Map.of("STUB_EXIT", "7"), "a.js").exitCode());
    var process = checkout.start(checkout.home + "/everett", checkout.folder, Map.of("STUB_EXIT", "3"), "stdin");
    assertEquals(new Checkout.Result(3, RUNS + "<stdin>\nline\n", ""), Checkout.run(process, "line\n"));
  }

  @Test
  void leavesTheInputToTheProgramWhenItBuilds() throws Exception {
    var process = checkout.start(checkout.home + "/everett", checkout.folder, Map.of(), "stdin");
    assertEquals(RUNS + "<stdin>\nline\n", Checkout.run(process, "line\n").output());
  }

  @Test
  void givesJavaALocaleThatKnowsAllCharacters() throws Exception {
    assertEquals(RUNS + "<locale>\nC.UTF-8\n", checkout.run(Map.of("LC_ALL", "C"), "locale").output());
    assertEquals(RUNS + "<locale>\nde_DE.UTF-8\n", checkout.run(Map.of("LC_ALL", "de_DE.UTF-8"), "locale").output());
  }

  @Test
  void reportsAFailedBuildAndTriesAgain() throws Exception {
    var failed = checkout.run(Map.of("STUB_FAILURE", checkout.home + "/A.java:[1,2] cannot find symbol"), "a.js");
    assertEquals(new Checkout.Result(1, "", """
        everett: building, because this is its first use here
        everett: grammar
        everett: the build failed:
          A.java:[1,2] cannot find symbol
        everett: The whole log: HOME/.everett/build.log
        """.replace("HOME", checkout.home.toString())), failed);
    assertEquals(0, checkout.run("a.js").exitCode());
  }

  @Test
  void saysThatTheFirstBuildNeedsTheNetwork() throws Exception {
    var failed = checkout.run(Map.of("STUB_FAILURE", "Could not transfer artifact x from central"), "a.js");
    assertEquals(1, failed.exitCode());
    assertTrue(failed.errors().contains("the first build needs the network"), failed.errors());
  }

  @Test
  void saysWhatToInstallWithoutMaven() throws Exception {
    var result = checkout.run(Map.of("PATH", checkout.pathWithoutMaven().toString()), "a.js");
    assertEquals(new Checkout.Result(1, "", """
        everett: Everett is built with Maven, and there is no mvn on the PATH.
        everett: Install it: "apt install maven", "brew install maven", "sdk install maven" or https://maven.apache.org.
        """), result);
  }

  @Test
  void refusesAnOldJdk() throws Exception {
    checkout.release("24.0.1");
    var result = checkout.run(Map.of("EVERETT_JAVA", checkout.jdk.toString()), "a.js");
    var message = "everett: EVERETT_JAVA=" + checkout.jdk + " is not a JDK 25 or newer.\n";
    assertEquals(new Checkout.Result(1, "", message), result);
  }

  @Test
  void takesTheJdkThatIsNamed() throws Exception {
    var java = Map.of("EVERETT_JAVA", checkout.jdk + "/bin/java", "JAVA_HOME", "/nowhere");
    assertEquals(RUNS + "<a.js>\n", checkout.run(java, "a.js").output());
    assertEquals(new Checkout.Result(0, RUNS + "<a.js>\n", ""), checkout.run(java, "a.js"));
  }

  @Test
  void saysWhereItCannotWrite() throws Exception {
    var place = Files.createFile(checkout.folder.resolve("file")) + "/build";
    assertEquals(new Checkout.Result(1, "", """
        everett: Everett must be built, and PLACE cannot be written to.
        everett: Run everett once as someone who may write there, or name another folder in EVERETT_BUILD.
        """.replace("PLACE", place)), checkout.run(Map.of("EVERETT_BUILD", place), "a.js"));
  }

  @Test
  void buildsOnceForManyAtTheSameTime() throws Exception {
    var processes = new ArrayList<Process>();
    for (int i = 0; i < 6; i++) {
      processes.add(checkout.start(checkout.home + "/everett", checkout.folder, Map.of("STUB_SLEEP", "0.3"), "a.js"));
    }
    for (var process : processes) {
      assertEquals(RUNS + "<a.js>\n", Checkout.run(process, "").output());
    }
    assertEquals(1, checkout.builds());
  }

  @Test
  void outlivesABuilderThatWasKilled() throws Exception {
    var dead = new ProcessBuilder("true").start();
    dead.waitFor();
    checkout.write(".everett/lock/pid", dead.pid() + "\n");
    assertEquals(RUNS + "<a.js>\n", checkout.run("a.js").output());
  }
}
