package everett.module;

import everett.grammar.Source;
import everett.job.PromiseObject;
import everett.machine.Realm;
import everett.machine.ScriptOrModule;
import everett.module.ExportResolution.ResolvedBinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An <a href="https://tc39.es/ecma262/#sec-abstract-module-records">abstract Module Record</a>. */
public abstract class ModuleRecord extends ScriptOrModule {
  /** [[ModuleSource]]; null where it is empty: of all modules of ECMA-262 itself. */
  public @Nullable ModuleSource moduleSource;

  private @Nullable ModuleNamespace namespace;
  private @Nullable Binding namespaceBinding;

  protected ModuleRecord(Realm realm, Source source) {
    super(realm, source);
  }

  /** An export that a resolution in progress has met. */
  record Export(ModuleRecord module, String name) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Export e && module == e.module && name.equals(e.name);
    }

    @Override
    public int hashCode() { // written out, since the JVM takes long to make that of a record when it is first asked for
      return name.hashCode() * 31 + module.hashCode();
    }
  }

  /**
   * LoadRequestedModules. This machine loads at once, so that what would reject the promise is thrown.
   *
   * @throws everett.machine.JsThrow if a module cannot be loaded
   */
  public abstract void loadRequestedModules();

  /** GetExportedNames: adds all names that it exports. */
  abstract void getExportedNames(Set<String> names, Set<ModuleRecord> exportStarSet);

  /** ResolveExport. */
  abstract ExportResolution resolveExport(String exportName, Set<Export> resolveSet);

  /**
   * Link.
   *
   * @throws everett.machine.JsThrow a SyntaxError, if an import cannot be resolved
   */
  public abstract void link();

  /** Evaluate: gives the promise of its end. The module is linked. */
  public abstract PromiseObject evaluate();

  /** Where the variable of that name lies. */
  abstract Binding binding(String name);

  /** What the SyntaxError says that reports that it has no such export. */
  protected String missingExport(String specifier, String name) {
    return "The requested module '" + specifier + "' does not provide an export named '" + name + "'";
  }

  /** <a href="https://tc39.es/ecma262/#sec-getmodulenamespace">GetModuleNamespace</a>. */
  public final ModuleNamespace getModuleNamespace() {
    ModuleNamespace n = namespace;
    if (n == null) {
      Set<String> names = new HashSet<>();
      getExportedNames(names, new HashSet<>());
      List<String> unambiguousNames = new ArrayList<>();
      for (String name : names) {
        if (resolveExport(name, new HashSet<>()) instanceof ResolvedBinding) {
          unambiguousNames.add(name);
        }
      }
      unambiguousNames.sort(null);
      namespace = n = new ModuleNamespace(this, unambiguousNames);
    }
    return n;
  }

  /** What the SyntaxError says that reports that it has no source. */
  final String missingSource() {
    return "Source phase import object is not defined for module '" + source.name() + "'";
  }

  /** [[ModuleSource]]; a throw of a SyntaxError if it is empty. */
  final ModuleSource definedSource() {
    if (moduleSource == null) {
      throw realm.syntaxError(missingSource());
    }
    return moduleSource;
  }

  final Binding sourceBinding() {
    return new Binding(new Object[] {definedSource()}, 0);
  }

  final Binding namespaceBinding() {
    Binding b = namespaceBinding;
    if (b == null) {
      namespaceBinding = b = new Binding(new Object[] {getModuleNamespace()}, 0);
    }
    return b;
  }
}
