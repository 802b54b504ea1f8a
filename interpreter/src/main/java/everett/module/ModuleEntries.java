package everett.module;

import everett.scope.Declarations;
import everett.syntax.ExportSpecifier;
import everett.syntax.ImportAttribute;
import everett.syntax.ImportPhase;
import everett.syntax.ImportSpecifier;
import everett.syntax.Program;
import everett.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a module imports and exports, as <a href="https://tc39.es/ecma262/#sec-parsemodule">ParseModule</a> collects it.
 */
final class ModuleEntries {
  /**
   * An <a href="https://tc39.es/ecma262/#importentry-record">ImportEntry Record</a>, with its place in the text.
   *
   * @param importName null for a namespace, and in a request of the source phase for the module's source
   */
  record ImportEntry(ModuleRequest request, @Nullable String importName, String localName, int start, int end) {}

  /**
   * An <a href="https://tc39.es/ecma262/#exportentry-record">ExportEntry Record</a> of an indirect export.
   *
   * @param importName as in an ImportEntry
   */
  record IndirectExport(ModuleRequest request, @Nullable String importName, int start, int end) {}

  final Map<ModuleRequest, CyclicModule.Request> requestedModules = new LinkedHashMap<>();

  /** By local name. */
  final Map<String, ImportEntry> importEntries = new LinkedHashMap<>();

  /** Local names by export name. */
  final Map<String, String> localExports = new HashMap<>();

  /** By export name. */
  final Map<String, IndirectExport> indirectExports = new LinkedHashMap<>();

  final List<ModuleRequest> starExports = new ArrayList<>();

  ModuleEntries(Program program) {
    for (Statement s : program.body()) {
      if (s instanceof Statement.Import i) {
        imports(i);
      } else if (s instanceof Statement.ExportNamed e && e.source() != null) {
        request(e.source(), e.attributes(), ImportPhase.EVALUATION, e.start(), e.end());
      } else if (s instanceof Statement.ExportAll e) {
        request(e.source(), e.attributes(), ImportPhase.EVALUATION, e.start(), e.end());
      }
    }
    program.body().forEach(this::exports);
  }

  private ModuleRequest request(
      String source, List<ImportAttribute> attributes, ImportPhase phase, int start, int end) {
    ModuleRequest r = ModuleRequest.of(source, attributes, phase);
    requestedModules.putIfAbsent(r, new CyclicModule.Request(r, start, end));
    return r;
  }

  private void imports(Statement.Import i) {
    ModuleRequest r = request(i.source(), i.attributes(), i.phase(), i.start(), i.end());
    for (ImportSpecifier s : i.specifiers()) {
      String local = s.local().name();
      String imported = i.phase() == ImportPhase.SOURCE ? null : s.imported();
      importEntries.put(local, new ImportEntry(r, imported, local, s.start(), s.end()));
    }
  }

  private void exports(Statement statement) {
    switch (statement) {
      case Statement.ExportNamed e when e.source() != null -> {
        ModuleRequest r = ModuleRequest.of(e.source(), e.attributes());
        for (ExportSpecifier s : e.specifiers()) {
          indirectExports.put(s.exported(), new IndirectExport(r, s.local(), s.start(), s.end()));
        }
      }
      case Statement.ExportNamed e -> e.specifiers().forEach(this::local);
      case Statement.ExportAll e -> {
        ModuleRequest r = ModuleRequest.of(e.source(), e.attributes());
        if (e.exported() == null) {
          starExports.add(r);
        } else {
          indirectExports.put(e.exported(), new IndirectExport(r, null, e.start(), e.end()));
        }
      }
      case Statement.ExportDeclaration e -> Declarations.exported(e, n -> localExports.put(n, n));
      case Statement.ExportDefault e -> Declarations.exported(e, n -> localExports.put("default", n));
      default -> {}
    }
  }

  /** A name that is exported: of a variable, or of something imported, which is exported from where it comes from. */
  private void local(ExportSpecifier s) {
    ImportEntry imported = importEntries.get(s.local());
    if (imported == null) {
      localExports.put(s.exported(), s.local());
    } else {
      indirectExports.put(
          s.exported(), new IndirectExport(imported.request, imported.importName, s.start(), s.end()));
    }
  }
}
