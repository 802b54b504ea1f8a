package everett.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.object.Undefined;
import java.lang.ref.WeakReference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine as a Java program uses it. */
class EngineTest {
  @Test
  void evaluatesCallsAndConverts() {
    try (Engine engine = Engine.create()) {
      engine.setGlobal("greet", engine.function("greet", arguments -> "Hello, " + arguments.get(0)));
      assertEquals("Hello, world", engine.evaluate("greet('wor' + 'ld')"));
      Object square = engine.evaluate("x => x * x");
      assertEquals(144, engine.call(square, 12));
      assertEquals(0.25, engine.call(square, 0.5f));
      assertEquals(BigInteger.TEN, engine.evaluate("10n"));
      assertNull(engine.evaluate("null"));
      assertEquals(Undefined.UNDEFINED, engine.call(engine.evaluate("x => { kept = x }"), (Object) null));
      assertNull(engine.global("kept"));
    }
  }

  @Test
  void throwsWhatTheProgramThrows() {
    try (Engine engine = Engine.create()) {
      var e = assertThrows(JavaScriptException.class, () -> engine.evaluate("file.js", "\nnull.x"));
      assertEquals("TypeError: Cannot read properties of null (reading 'x')", e.getMessage());
      assertTrue(e.text().contains("\n    at file.js:2:6"), e.text());
      assertEquals(7, assertThrows(JavaScriptException.class, () -> engine.evaluate("throw 7")).value());
      assertThrows(JavaScriptException.class, () -> engine.evaluate("let let = 1"));
      assertThrows(JavaScriptException.class, () -> engine.call(5));
      assertEquals(2, engine.evaluate("1 + 1"), "it goes on after a throw");
    }
  }

  @Test
  void callsBackAndForth() {
    try (Engine engine = Engine.create()) {
      engine.setGlobal("again", engine.function("again", a -> engine.call(a.get(0), 1)));
      assertEquals(2, engine.evaluate("again(x => x + 1)"));
    }
  }

  @Test
  void nothingOfAnEngineOutlivesIt() throws InterruptedException {
    List<WeakReference<?>> left = new ArrayList<>();
    for (String key : List.of("Symbol.iterator", "Symbol()", "{}")) {
      try (Engine engine = Engine.create()) {
        left.add(new WeakReference<>(engine.evaluate("var o = {}; new WeakMap([[" + key + ", o]]); o")));
      }
    }
    for (int i = 0; i < 100 && left.stream().anyMatch(r -> r.get() != null); i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertEquals(0, left.stream().filter(r -> r.get() != null).count());
  }

  @Test
  void servesManyThreadsOneAfterTheOther() throws InterruptedException {
    try (Engine engine = Engine.create()) {
      engine.evaluate("var n = 0");
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        threads.add(Thread.ofPlatform().start(() -> {
          for (int j = 0; j < 100; j++) {
            engine.evaluate("n++");
          }
        }));
      }
      for (Thread t : threads) {
        t.join();
      }
      assertEquals(800, engine.global("n"));
    }
  }
}
