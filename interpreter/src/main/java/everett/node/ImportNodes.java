package everett.node;

import everett.machine.Frame;
import everett.machine.ScriptOrModule;
import everett.module.DynamicImport;
import everett.module.SourceTextModule;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** Nodes of modules. */
public final class ImportNodes {
  private ImportNodes() {}

  /** An imported name: reads the variable of the module that declares it. */
  public static final class Read extends Node {
    private final Object[] scope;
    private final int index;
    private final String name;
    private final int position;

    public Read(Object[] scope, int index, String name, int position) {
      this.scope = scope;
      this.index = index;
      this.name = name;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = scope[index];
      if (v == null) {
        throw frame.at(position).referenceError("Cannot access '" + name + "' before initialization");
      }
      return v;
    }
  }

  /** {@code import.meta}. */
  public static final class Meta extends Node {
    private final SourceTextModule module;

    public Meta(SourceTextModule module) {
      this.module = module;
    }

    @Override
    public Object execute(Frame frame) {
      return module.importMeta();
    }
  }

  /** {@code import(specifier, options)}, {@code import.source(specifier, options)}. */
  public static final class Call extends Node {
    private final ScriptOrModule referrer;
    private final Node specifier;
    private final @Nullable Node options;
    private final boolean source;
    private final int position;

    /** @param source the module's source is wanted only */
    public Call(ScriptOrModule referrer, Node specifier, @Nullable Node options, boolean source, int position) {
      this.referrer = referrer;
      this.source = source;
      this.specifier = specifier;
      this.options = options;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object s = specifier.execute(frame);
      Object o = options == null ? Undefined.UNDEFINED : options.execute(frame);
      frame.at(position);
      return DynamicImport.call(referrer, s, o, source);
    }
  }
}
