package everett.host.module;

import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the <a href="https://nodejs.org/docs/latest-v20.x/api/modules.html#the-module-object">module object</a>. */
final class ModuleObject {
  private final Realm realm;
  private final JsObject prototype;

  ModuleObject(Realm realm, JsObject prototype) {
    this.realm = realm;
    this.prototype = prototype;
  }

  JsObject make(String id, String file, @Nullable JsObject parent) {
    File directory = new File(file).getParentFile();
    JsObject m = new JsObject(prototype);
    m.put("id", id, Shape.WEC);
    m.put("path", directory == null ? "." : directory.getPath(), Shape.WEC);
    m.put("exports", realm.object(), Shape.WEC);
    m.put("filename", file, Shape.WEC);
    m.put("loaded", false, Shape.WEC);
    m.put("children", realm.array(), Shape.WEC);
    List<String> paths = new ArrayList<>();
    for (File f : directory == null ? List.<File>of() : Resolution.modulesDirectories(directory)) {
      paths.add(f.getPath());
    }
    m.put("paths", realm.array(paths), Shape.WEC);
    m.put("parent", parent == null ? Null.NULL : parent, Shape.WC);
    return m;
  }
}
