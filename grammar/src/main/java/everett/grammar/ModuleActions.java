package everett.grammar;

import everett.statics.Exports;
import everett.syntax.Argument;
import everett.syntax.ExportSpecifier;
import everett.syntax.Identifier;
import everett.syntax.ImportAttribute;
import everett.syntax.ImportPhase;
import everett.syntax.ImportSpecifier;
import everett.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** Imports and exports. */
abstract class ModuleActions extends MemberActions {
  /**
   * A ModuleExportName or an attribute's key.
   *
   * @param identifier it could be a reference or a binding
   */
  private record ModuleName(int start, int end, String text, boolean string, boolean identifier) {}

  ModuleActions(TokenStream tokens) {
    super(tokens);
  }

  // ---- Names

  /** Behind a name or string. */
  final void specifierName() {
    boolean string = in.pRaw == JavaScript.STR;
    if (string) {
      checkWellFormed(pText());
    }
    boolean identifier = in.pRaw == JavaScript.NAME && !(in.pWord != null && (in.pWord.strictReserved() || in.pWord == Word.AWAIT));
    push(new ModuleName(in.pStart, in.pEnd, pText(), string, identifier));
  }

  final void exportedName() {
    specifierName();
  }

  /** A ModuleSpecifier. */
  final void string() {
    push(pText());
  }

  private void checkWellFormed(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isHighSurrogate(s.charAt(i)) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(s.charAt(i))) {
        throw errorBehind("Invalid module export name: contains unpaired surrogate");
      }
    }
  }

  private JsSyntaxError unexpectedName(ModuleName name) {
    String text = in.source.text().substring(name.start, name.end);
    return in.error(
        name.string ? "Unexpected string"
            : NameTable.isReserved(in.text, name.start, name.end) ? "Unexpected token '" + text + "'"
            : STRICT_RESERVED,
        name.start, name.end);
  }

  /** Only the last slot of a list may be empty. */
  private void checkHoles(List<Object> items) {
    for (int i = 0; i < items.size() - 1; i++) {
      if (items.get(i) instanceof Argument.Hole hole) {
        throw in.error("Unexpected token ','", hole.start(), hole.start() + 1);
      }
    }
  }

  // ---- Attributes

  final void attribute(int start) {
    ModuleName key = pop();
    push(new ImportAttribute(key.text, pText()));
  }

  final void endAttributes() {
    if (listSize() == 0) {
      close();
      push(List.of());
      return;
    }
    List<ImportAttribute> list = closeSlots(false);
    Set<String> keys = new HashSet<>();
    for (ImportAttribute a : list) {
      if (!keys.add(a.key())) {
        throw errorBehind("Import attributes has a duplicate key '" + a.key() + "'");
      }
    }
    push(list);
  }

  // ---- import

  /** Behind {@code import}: its phase, and its specifiers' list begins. */
  final ImportPhase importStart() {
    if (!in.module || !scopes.atTop()) {
      throw errorBehind("Cannot use import statement outside a module");
    }
    open();
    ImportPhase phase = ImportPhase.EVALUATION;
    Word w = in.contextual();
    int p = in.peek();
    if (w == Word.DEFER && in.text[p] == '*') {
      phase = ImportPhase.DEFER;
    } else if (w == Word.SOURCE && in.nameStartAt(p) && !(in.wordAt(p, "from") && isQuote(in.text[in.peek(p + 4)]))) {
      phase = ImportPhase.SOURCE;
    }
    if (phase != ImportPhase.EVALUATION) {
      in.next();
    }
    return phase;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private Identifier localName(int start, int end, String text) {
    Identifier local = new Identifier(start, end, text);
    declareLexical(local);
    return local;
  }

  final void importDefault() {
    push(new ImportSpecifier(in.pStart, in.pEnd, "default", localName(in.pStart, in.pEnd, pText())));
  }

  final void namespaceImport(int start) {
    push(new ImportSpecifier(start, in.pEnd, null, localName(in.pStart, in.pEnd, pText())));
  }

  final void importSpecifier(int start, boolean renamed) {
    ModuleName name = pop();
    if (!renamed && !name.identifier) {
      throw name.string ? unexpected() : unexpectedName(name);
    }
    Identifier local = renamed ? localName(in.pStart, in.pEnd, pText()) : localName(name.start, name.end, name.text);
    push(new ImportSpecifier(start, in.pEnd, name.text, local));
  }

  final void importDeclaration(int start, ImportPhase phase) {
    List<ImportAttribute> attributes = pop();
    String source = pop();
    List<Object> items = close();
    List<ImportSpecifier> specifiers = new ArrayList<>(items.size());
    checkHoles(items);
    for (Object item : items) {
      if (item instanceof ImportSpecifier s) {
        specifiers.add(s);
      }
    }
    if (phase == ImportPhase.SOURCE && (specifiers.size() != 1 || !"default".equals(specifiers.getFirst().imported()))) {
      throw in.error("Unexpected token '{'", start, in.pEnd);
    }
    push(new Statement.Import(start, in.pEnd, phase, specifiers, source, attributes));
  }

  // ---- export

  /** Behind {@code export}. */
  final void exportStart(int position) {
    if (!in.module || !scopes.atTop() || position != ITEM) {
      throw errorBehind("Unexpected token 'export'");
    }
    if (in.type != JavaScript.LC && in.type != JavaScript.STAR) {
      itemStart();
      if (in.type == JavaScript.USING || in.type == JavaScript.AWAIT_USING) {
        throw unexpected();
      }
    }
  }

  final void exportListStart() {
    open();
    moduleName();
  }

  final void exportSpecifier(int start, boolean renamed) {
    ModuleName exported = null;
    if (renamed) {
      specifierName();
      exported = pop();
    }
    ModuleName local = pop();
    exported = exported == null ? local : exported;
    push(local);
    push(new ExportSpecifier(start, in.pEnd, local.text, exported.text));
    addExport(exported.text, exported.start, exported.end);
  }

  private void addExport(String name, int start, int end) {
    if (!exports.add(name)) {
      throw in.error("Duplicate export of '" + name + "'", start, end);
    }
  }

  final void exportNamed(int start) {
    List<ImportAttribute> attributes = popOptional();
    String source = attributes == null ? null : pop();
    List<Object> items = close();
    List<ExportSpecifier> specifiers = new ArrayList<>(items.size() / 2);
    checkHoles(items);
    for (Object item : items) {
      if (item instanceof ExportSpecifier s) {
        specifiers.add(s);
      } else if (item instanceof ModuleName local && source == null) {
        if (!local.identifier) {
          throw unexpectedName(local);
        }
        exports.addLocal(local.text, local.start, local.end);
      }
    }
    push(new Statement.ExportNamed(start, in.pEnd, specifiers, source, attributes == null ? List.of() : attributes));
  }

  final void exportAll(int start) {
    List<ImportAttribute> attributes = pop();
    String source = pop();
    ModuleName exported = popOptional();
    if (exported != null) {
      addExport(exported.text, exported.start, exported.end);
    }
    push(new Statement.ExportAll(start, in.pEnd, exported == null ? null : exported.text, source, attributes));
  }

  /** Behind {@code export default}. */
  final void exportDefaultStart() {
    addExport("default", in.pStart, in.pEnd);
    if (in.type == JavaScript.FUNCTION || in.type == JavaScript.CLASS
        || in.contextual() == Word.ASYNC && in.wordAt(in.peek(), "function")) {
      itemStart();
    } else {
      operand();
    }
  }

  final void endExportDefault(int start) {
    Statement value = pop();
    push(new Statement.ExportDefault(start, in.pEnd, value));
  }

  final void endExport(int start) {
    Statement declaration = pop();
    switch (declaration) {
      case Statement.VariableDeclaration d -> d.declarators().forEach(x -> boundNames(x.target(), this::addExport));
      case Statement.FunctionDeclaration d -> addExport(d.function().name());
      case Statement.ClassDeclaration d -> addExport(d.definition().name());
      default -> throw new IllegalStateException();
    }
    push(new Statement.ExportDeclaration(start, in.pEnd, declaration));
  }

  private void addExport(@Nullable Identifier name) {
    if (name != null) {
      addExport(name.name(), name.start(), name.end());
    }
  }

  /** At the end of a module. */
  final void checkExports() {
    Exports.Local local = exports.undeclared(scopes);
    if (local != null) {
      throw in.error("Export '" + local.name() + "' is not defined in module", local.start(), local.end());
    }
  }
}
