package everett.report;

import everett.runner.Kind;
import everett.runner.Result;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A run in the form that build servers read. A test case fails where the lists are wrong: a new failure, or an expected
 * one that passes now. Expected failures are skipped test cases.
 */
final class JunitReport {
  private JunitReport() {}

  static void write(Run run, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument();
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "test262 " + run.version());
      Map<String, List<Result>> chapters =
          run.results().stream()
              .collect(Collectors.groupingBy(r -> Chapter.of(r.path()), TreeMap::new, Collectors.toList()));
      Set<Result> news = new HashSet<>(run.news());
      for (Map.Entry<String, List<Result>> chapter : chapters.entrySet()) {
        suite(xml, chapter.getKey(), chapter.getValue(), news);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e);
    }
  }

  private static void suite(XMLStreamWriter xml, String name, List<Result> results, Set<Result> news)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", Integer.toString(results.size()));
    xml.writeAttribute("failures", Long.toString(results.stream().filter(news::contains).count()));
    xml.writeAttribute(
        "skipped",
        Long.toString(results.stream().filter(r -> r.verdict().kind() != Kind.PASS && !news.contains(r)).count()));
    for (Result r : results) {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", name);
      xml.writeAttribute("name", r.name());
      xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", r.millis() / 1000.0));
      if (news.contains(r)) {
        String message =
            r.failed() ? r.verdict().kind() + ": " + r.verdict().message() : "passes, but is expected to fail";
        xml.writeStartElement("failure");
        xml.writeAttribute("message", legal(message));
        xml.writeCharacters(legal(r.verdict().stack()));
        xml.writeEndElement();
      } else if (r.verdict().kind() != Kind.PASS) {
        xml.writeStartElement("skipped");
        xml.writeAttribute("message", legal((r.failed() ? "expected failure: " : "") + r.verdict().message()));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** What XML can hold of a text; messages of tests contain all kinds of characters. */
  private static String legal(String text) {
    StringBuilder b = new StringBuilder();
    text.codePoints().forEach(c -> {
      boolean ok = c == '\n' || c == '\t' || c >= ' ' && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c > 0xffff;
      if (ok) {
        b.appendCodePoint(c);
      } else {
        b.append(String.format("\\u%04x", c));
      }
    });
    return b.toString();
  }
}
