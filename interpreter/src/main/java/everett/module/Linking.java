package everett.module;

import everett.machine.JsThrow;
import everett.module.CyclicModule.Request;
import everett.module.CyclicModule.Status;
import java.util.ArrayDeque;

/** <a href="https://tc39.es/ecma262/#sec-moduledeclarationlinking">Link</a> of Cyclic Module Records. */
final class Linking {
  private final ArrayDeque<CyclicModule> stack = new ArrayDeque<>();

  private Linking() {}

  static void link(CyclicModule module) {
    Linking linking = new Linking();
    try {
      linking.innerModuleLinking(module, 0);
    } catch (JsThrow | StackOverflowError t) {
      linking.stack.forEach(m -> m.status = Status.UNLINKED);
      throw t;
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-InnerModuleLinking">InnerModuleLinking</a>. */
  private int innerModuleLinking(ModuleRecord record, int index) {
    if (!(record instanceof CyclicModule module)) {
      record.link();
      return index;
    }
    if (module.status != Status.UNLINKED) {
      return index;
    }
    module.status = Status.LINKING;
    int moduleIndex = index++;
    module.dfsAncestorIndex = moduleIndex;
    stack.push(module);
    for (Request r : module.requestedModules()) {
      if (!r.evaluates()) {
        continue;
      }
      ModuleRecord required = module.getImportedModule(r.request());
      index = innerModuleLinking(required, index);
      if (required instanceof CyclicModule m && m.status == Status.LINKING) {
        module.dfsAncestorIndex = Math.min(module.dfsAncestorIndex, m.dfsAncestorIndex);
      }
    }
    module.initializeEnvironment();
    if (module.dfsAncestorIndex == moduleIndex) {
      CyclicModule m;
      do {
        m = stack.pop();
        m.status = Status.LINKED;
      } while (m != module);
    }
    return index;
  }
}
