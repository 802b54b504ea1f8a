package everett.cli.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.host.Engine;
import everett.host.process.Invocation;
import everett.host.stream.Output;
import everett.host.stream.StandardStreams;
import everett.host.stream.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What other threads may ask of a session, while it is idle and while it is not. */
@Timeout(60)
class SessionTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Output output = new Output(bytes, true, () -> {});
  private final StandardStreams streams = new StandardStreams(output, output, new Terminal());
  private final Engine engine = new Engine(streams, Invocation.EMBEDDED);
  private final Session session = Session.with(engine, streams);
  private final Thread running = new Thread(session::run);

  @BeforeEach
  void start() {
    running.start();
  }

  @AfterEach
  void end() throws InterruptedException {
    session.end();
    running.join();
    engine.close();
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void idleOnesAnswerAndHaveNothingToStop() {
    assertEquals("answer", session.ask(() -> "answer", "busy"));
    assertFalse(session.interrupt());
    session.evaluate("6 * 7", true);
    assertFalse(session.interrupt());
    assertEquals("answer", session.ask(() -> "answer", "busy"));
    assertEquals("42\n", printed());
  }

  @Test
  void whatOccupiesThemBetweenInputsCanBeStopped() {
    session.evaluate("setTimeout(() => { console.log('busy'); while (true); }, 20)", false);
    while (printed().isEmpty()) {
      Thread.onSpinWait();
    }
    assertEquals("busy", session.ask(() -> "answer", "busy"));
    assertTrue(session.interrupt());
    while (!session.ask(() -> true, false)) {
      Thread.onSpinWait();
    }
    assertFalse(session.interrupt());
    session.evaluate("6 * 7", true);
    assertEquals("busy\n42\n", printed());
  }
}
