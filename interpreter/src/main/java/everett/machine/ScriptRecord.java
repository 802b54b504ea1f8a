package everett.machine;

import everett.grammar.Source;
import java.util.HashMap;
import java.util.Map;

/** A <a href="https://tc39.es/ecma262/#sec-script-records">Script Record</a>. */
public final class ScriptRecord extends ScriptOrModule {
  /** The lexical declarations of its top level. */
  public final Map<String, GlobalVariable> declarations = new HashMap<>(0);

  public ScriptRecord(Realm realm, Source source) {
    super(realm, source);
  }
}
