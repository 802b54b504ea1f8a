package everett.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.cli.Everett.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command: options, exit codes, what it says, and to which stream. */
class CommandTest {
  private static final String LAST_LINE = "\n\nEverett v0.1.0\n";

  @TempDir Path temporary;
  private Path folder;
  private Everett everett;

  @BeforeEach
  void layOut() throws IOException {
    folder = temporary.toRealPath();
    everett = new Everett(folder);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void gives(String output, Result result) {
    assertEquals(new Result(0, output, ""), result);
  }

  // ---- programs

  @Test
  void runsAFileAsAModuleWithItsArguments() throws Exception {
    everett.write("a/b.js", """
        #!/usr/bin/env everett
        console.log(process.argv.join(), __filename, __dirname, this === module.exports, typeof require);
        return;
        """);
    gives("/bin/everett,F/a/b.js,-x,two words F/a/b.js F/a true function\n".replace("F", folder.toString()),
        everett.run("a/b.js", "-x", "two words"));
  }

  @Test
  void findsAFileWithoutItsExtensionAndAFolder() throws Exception {
    everett.write("program.js", "console.log('program')");
    everett.write("folder/index.js", "console.log('index', process.argv.length)");
    gives("program\n", everett.run("program"));
    gives("index 2\n", everett.run("folder"));
  }

  @Test
  void evaluatesAndPrints() throws Exception {
    gives("3\n", everett.run("-e", "console.log(1 + 2)"));
    gives("{ a: [ 1 ] }\n", everett.run("-p", "({ a: [1] })"));
    gives("text\n", everett.run("--print", "'text'"));
    gives("7\n", everett.run("-pe", "var x = 3; x + 4"));
    gives("[ '/bin/everett', 'x', '-y' ] /a/b\n",
        everett.run("-e", "console.log(process.argv, require('path').join('/a', 'b'))", "x", "-y"));
    gives("[ '-p' ] [ '/bin/everett', '-v' ]\n",
        everett.run("--eval", "console.log(['-p'], process.argv)", "--", "-v"));
  }

  @Test
  void runsWhatStandardInputGives() throws Exception {
    gives("[ '/bin/everett' ]\n", everett.run(Map.of(), bytes("console.log(process.argv)")));
    gives("[ '/bin/everett', '-', 'a' ]\n", everett.run(Map.of(), bytes("console.log(process.argv)"), "-", "a"));
    Result failing = everett.run(Map.of(), bytes("\nnull.x"));
    assertEquals(1, failing.exitCode());
    assertTrue(failing.errors().startsWith("[stdin]:2\nnull.x\n"), failing.errors());
  }

  @Test
  void readsStandardInputAsAFile() throws Exception {
    everett.write("upper.js", "process.stdout.write(require('fs').readFileSync(0, 'utf8').toUpperCase())");
    gives("ÄB\n", everett.run(Map.of(), bytes("äb\n"), "upper.js"));
  }

  // ---- options

  @Test
  void showsVersionAndHelp() throws Exception {
    gives("v0.1.0\n", everett.run("-v"));
    gives("v0.1.0\n", everett.run("--version"));
    Result help = everett.run("--help");
    assertEquals(0, help.exitCode());
    for (String part : new String[] {"Usage: everett [options] [FILE | -]", "--eval", "--print", "--check", "NO_COLOR"}) {
      assertTrue(help.output().contains(part), help.output());
    }
  }

  @Test
  void refusesWrongOptions() throws Exception {
    assertEquals(new Result(9, "", "everett: bad option: --foo\n"), everett.run("--foo", "file.js"));
    assertEquals(new Result(9, "", "everett: -e requires an argument\n"), everett.run("-e"));
    assertEquals(new Result(9, "", "everett: either --check or --eval can be used, not both\n"), everett.run("-c", "-e", "1"));
  }

  @Test
  void checksWithoutRunning() throws Exception {
    everett.write("good.js", "console.log('ran'); return");
    everett.write("bad.js", "let ok = 1;\n  let a b;\n");
    gives("", everett.run("--check", "good.js"));
    assertEquals(
        new Result(1, "", "bad.js:2\n  let a b;\n        ^\n\nSyntaxError: Unexpected identifier 'b'" + LAST_LINE),
        everett.run("-c", "bad.js"));
    assertEquals(1, everett.run(Map.of(), bytes("1 +"), "-c", "-").exitCode());
  }

  // ---- what goes wrong

  @Test
  void namesTheMissingFile() throws Exception {
    assertEquals(
        new Result(1, "", "everett: Cannot find module 'none.js': there is no such file\n"), everett.run("none.js"));
  }

  @Test
  void saysWhereTextIsNoText() throws Exception {
    Files.write(folder.resolve("binary.js"), new byte[] {'1', ';', '\n', 'a', (byte) 0xff, 'b'});
    Result result = everett.run("binary.js");
    assertEquals(1, result.exitCode());
    assertTrue(result.errors().contains("binary.js:2:2: this is no JavaScript: the byte 0xff"), result.errors());
  }

  @Test
  void toleratesAByteOrderMark() throws Exception {
    everett.write("bom.js", "\ufeffconsole.log('bom')");
    gives("bom\n", everett.run("bom.js"));
  }

  // ---- the end

  @Test
  void givesTheExitCodeOfTheProgram() throws Exception {
    assertEquals(3, everett.run("-e", "try { process.exit(3) } finally { console.log('no') }").exitCode());
    assertEquals(new Result(4, "4\n", ""), everett.run("-e", "process.on('exit', c => console.log(c)); process.exitCode = 4"));
    assertEquals(new Result(5, "", ""), everett.run("-e", "process.on('exit', () => { process.exitCode = 5 })"));
    assertEquals(new Result(6, "a", ""), everett.run("-e", "process.stdout.write('a'); process.exit('6')"));
    Result wrong = everett.run("-e", "process.exitCode = 'x'");
    assertEquals(1, wrong.exitCode());
    assertTrue(wrong.errors().contains("The \"code\" argument must be of type number. Received type string ('x')"), wrong.errors());
  }

  @Test
  void tellsTheProgramOfItsUncaughtErrors() throws Exception {
    gives("caught m\n", everett.run("-e", "process.on('uncaughtException', e => console.log('caught', e.message)); throw Error('m')"));
    Result result = everett.run("-e", "process.on('exit', c => console.log('exit', c)); throw Error('m')");
    assertEquals(1, result.exitCode());
    assertEquals("exit 1\n", result.output());
  }

  @Test
  void doesWhatPromisesHaveToDoBeforeTheEnd() throws Exception {
    gives("end\ntick 1\nthen\nmicro\nawaited\nexit 0\n", everett.run("-e", """
        process.on('exit', (c) => console.log('exit', c));
        process.nextTick((a) => console.log('tick', a), 1);
        Promise.resolve().then(() => console.log('then'));
        queueMicrotask(() => console.log('micro'));
        (async () => { await null; console.log('awaited'); })();
        console.log('end');
        """));
  }

  @Test
  void reportsRejectionsThatNobodyHandles() throws Exception {
    gives("handled\n", everett.run("-e", "const p = Promise.reject(1); p.catch(() => console.log('handled'))"));
    Result error = everett.run("-e", "Promise.reject(new Error('m')); console.log('after')");
    assertEquals(new Result(1, "after\n", "[eval]:1\nPromise.reject(new Error('m')); console.log('after')\n               ^\n\n"
        + "Error: m\n    at [eval]:1:16" + LAST_LINE), error);
    Result value = everett.run("-e", "Promise.reject({ a: 1 })");
    assertEquals(1, value.exitCode());
    assertTrue(value.errors().startsWith("UnhandledPromiseRejection: "), value.errors());
    assertTrue(value.errors().contains("code: 'ERR_UNHANDLED_REJECTION'"), value.errors());
  }

  @Test
  void writesToBothStreamsInOrder() throws Exception {
    var builder = everett.builder("-e", "for (let i = 0; i < 3; i++) { console.log('out', i); console.error('err', i) }");
    Process process = builder.redirectErrorStream(true).start();
    assertEquals("out 0\nerr 0\nout 1\nerr 1\nout 2\nerr 2\n", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void writesUtf8() throws Exception {
    gives("ä€😀\ufffd\ufffd\n", everett.run("-e", "process.stdout.write('ä€\\ud83d'); console.log('\\ude00\\ud83d\\udbff')"));
  }

  @Test
  void losesNothingOfALongOutput() throws Exception {
    Result result = everett.run("-e", "for (let i = 0; i < 100000; i++) console.log(i); null.x");
    assertEquals(588890, result.output().length());
    assertEquals(1, result.exitCode());
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws Exception {
    Process process = everett.builder("-e", "for (;;) console.log('y')").start();
    try (var in = process.getInputStream()) {
      assertEquals('y', in.read());
    }
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue());
    assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void writesWhatIsBufferedWhenKilled() throws Exception {
    Process process = everett.builder("-e", "console.log(1); console.log(2); for (;;);").start();
    var in = process.getInputStream();
    assertEquals('1', in.read());
    Thread.sleep(200);
    process.toHandle().destroy(); // unlike process.destroy(), which closes the streams
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals("\n2\n", new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }

  // ---- colours

  @Test
  void honoursForceColorAndNoColor() throws Exception {
    String yellow = "{ a: \u001b[33m1\u001b[39m }\n";
    gives("{ a: 1 }\n", everett.run("-p", "({ a: 1 })"));
    gives(yellow, everett.run(Map.of("FORCE_COLOR", "1"), new byte[0], "-p", "({ a: 1 })"));
    gives(yellow, everett.run(Map.of("FORCE_COLOR", "1", "NO_COLOR", "1"), new byte[0], "-p", "({ a: 1 })"));
    gives("{ a: 1 }\n", everett.run(Map.of("FORCE_COLOR", "0"), new byte[0], "-p", "({ a: 1 })"));
    gives("{ a: 1 }\n", everett.run(Map.of("NO_COLOR", "1"), new byte[0], "-p", "({ a: 1 })"));
  }

  // ---- surroundings

  @Test
  void keepsTheEnvironmentAsStrings() throws Exception {
    gives("v undefined 1 true undefined\n", everett.run(Map.of("SOME_VARIABLE", "v"), new byte[0], "-e", """
        const { env } = process;
        env.N = 1;
        env.U = undefined;
        console.log(env.SOME_VARIABLE, env.NONE, env.N, typeof env.N === 'string' && env.U === 'undefined', delete env.N && env.N);
        """));
  }

  @Test
  void knowsWhereItIs() throws Exception {
    Files.createDirectory(folder.resolve("sub"));
    everett.write("sub/x.txt", "x");
    gives(folder + " " + folder + "/sub x true\n", everett.run("-e", """
        const before = process.cwd();
        process.chdir('sub');
        console.log(before, process.cwd(), require('fs').readFileSync('x.txt', 'utf8'), process.version.startsWith('v'));
        """));
  }

  @Test
  void measuresTimeAndMemory() throws Exception {
    gives("true true true true true true\n", everett.run("-e", """
        const { hrtime, cpuUsage, memoryUsage, uptime } = process;
        const [s, ns] = hrtime(hrtime());
        console.log(s === 0 && ns > 0, typeof hrtime.bigint() === 'bigint', cpuUsage().user > 0,
          memoryUsage().heapUsed > 0 && memoryUsage.rss() > 1e6, uptime() > 0, performance.now() > 0);
        """));
  }
}
