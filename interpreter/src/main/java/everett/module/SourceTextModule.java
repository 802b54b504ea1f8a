package everett.module;

import everett.grammar.Source;
import everett.job.PromiseObject;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.module.ExportResolution.ResolvedBinding;
import everett.module.ExportResolution.Unresolved;
import everett.module.ModuleEntries.ImportEntry;
import everett.module.ModuleEntries.IndirectExport;
import everett.object.JsObject;
import everett.syntax.ImportPhase;
import everett.syntax.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-source-text-module-records">Source Text Module Record</a>. */
public final class SourceTextModule extends CyclicModule {
  private final ModuleEntries entries;
  private final List<Request> requestedModules;
  private final ModuleCode code;

  /** By local name: what imports mean, once they have been resolved. */
  private final Map<String, Binding> imports = new HashMap<>();

  private @Nullable JsObject importMeta;

  public SourceTextModule(Realm realm, Source source, Program program, ModuleCode code) {
    super(realm, source);
    this.code = code;
    entries = new ModuleEntries(program);
    requestedModules = List.copyOf(entries.requestedModules.values());
  }

  @Override
  List<Request> requestedModules() {
    return requestedModules;
  }

  @Override
  public boolean hasTopLevelAwait() {
    return code.hasTopLevelAwait();
  }

  /** Where the value of an imported name lies, in the module that declares it. */
  public Binding imported(String localName) {
    Binding b = imports.get(localName);
    if (b == null) {
      throw new IllegalStateException("not linked: " + localName);
    }
    return b;
  }

  /** Gives imports places that hold nothing, so that the module can be planned without others. */
  public void importNothing() {
    entries.importEntries.keySet().forEach(name -> imports.put(name, new Binding(new Object[1], 0)));
  }

  @Override
  Binding binding(String name) {
    return entries.importEntries.containsKey(name) ? imported(name) : code.binding(name);
  }

  // ---- exports

  /** <a href="https://tc39.es/ecma262/#sec-getexportednames">GetExportedNames</a>. */
  @Override
  void getExportedNames(Set<String> names, Set<ModuleRecord> exportStarSet) {
    if (!exportStarSet.add(this)) {
      return;
    }
    names.addAll(entries.localExports.keySet());
    names.addAll(entries.indirectExports.keySet());
    for (ModuleRequest r : entries.starExports) {
      Set<String> starNames = new HashSet<>();
      getImportedModule(r).getExportedNames(starNames, exportStarSet);
      starNames.remove("default");
      names.addAll(starNames);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-resolveexport">ResolveExport</a>. */
  @Override
  ExportResolution resolveExport(String exportName, Set<Export> resolveSet) {
    if (!resolveSet.add(new Export(this, exportName))) {
      return Unresolved.NULL;
    }
    String local = entries.localExports.get(exportName);
    if (local != null) {
      return new ResolvedBinding(this, local);
    }
    IndirectExport e = entries.indirectExports.get(exportName);
    if (e != null) {
      ModuleRecord imported = getImportedModule(e.request());
      return e.importName() == null
          ? new ResolvedBinding(imported, null, e.request().phase())
          : imported.resolveExport(e.importName(), resolveSet);
    }
    return exportName.equals("default") ? Unresolved.NULL : resolveStarExport(exportName, resolveSet);
  }

  private ExportResolution resolveStarExport(String exportName, Set<Export> resolveSet) {
    ExportResolution starResolution = Unresolved.NULL;
    for (ModuleRequest r : entries.starExports) {
      ExportResolution resolution = getImportedModule(r).resolveExport(exportName, resolveSet);
      if (resolution == Unresolved.AMBIGUOUS) {
        return resolution;
      }
      if (resolution != Unresolved.NULL) {
        if (starResolution != Unresolved.NULL && !resolution.equals(starResolution)) {
          return Unresolved.AMBIGUOUS;
        }
        starResolution = resolution;
      }
    }
    return starResolution;
  }

  // ---- linking and evaluation

  /**
   * <a href="https://tc39.es/ecma262/#sec-source-text-module-record-initialize-environment">InitializeEnvironment</a>.
   */
  @Override
  void initializeEnvironment() {
    entries.indirectExports.forEach((name, e) -> {
      if (!(resolveExport(name, new HashSet<>()) instanceof ResolvedBinding)) {
        throw unresolved(e.request(), e.importName(), e.start(), e.end());
      }
    });
    for (ImportEntry i : entries.importEntries.values()) {
      ModuleRecord imported = getImportedModule(i.request());
      if (i.importName() == null) {
        boolean source = i.request().phase() == ImportPhase.SOURCE;
        if (source && imported.moduleSource == null) {
          throw syntaxError(imported.missingSource(), i.start(), i.end());
        }
        imports.put(i.localName(), source ? imported.sourceBinding() : imported.namespaceBinding());
      } else if (imported.resolveExport(i.importName(), new HashSet<>()) instanceof ResolvedBinding found) {
        imports.put(i.localName(), found.binding());
      } else {
        throw unresolved(i.request(), i.importName(), i.start(), endOfName(i));
      }
    }
    code.instantiate(this);
  }

  /** Where the imported name ends, before {@code as}. */
  private int endOfName(ImportEntry i) {
    int end = i.start();
    while (end < i.end() && !Character.isWhitespace(source.text().charAt(end))) {
      end++;
    }
    return end;
  }

  private JsThrow unresolved(ModuleRequest request, @Nullable String name, int start, int end) {
    String n = String.valueOf(name);
    ModuleRecord imported = getImportedModule(request);
    String message = imported.resolveExport(n, new HashSet<>()) == Unresolved.AMBIGUOUS
        ? "The requested module '" + request.specifier() + "' contains conflicting star exports for name '" + n + "'"
        : imported.missingExport(request.specifier(), n);
    return syntaxError(message, start, end);
  }

  /** <a href="https://tc39.es/ecma262/#sec-source-text-module-record-execute-module">ExecuteModule</a>. */
  @Override
  @Nullable PromiseObject executeModule() {
    return code.execute();
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-meta-properties-runtime-semantics-evaluation">The value of import.meta.</a>
   */
  public JsObject importMeta() {
    JsObject meta = importMeta;
    if (meta == null) {
      importMeta = meta = new JsObject((JsObject) null);
      realm.modules().defineImportMetaProperties(this, meta);
    }
    return meta;
  }
}
