package everett.host.inspect;

import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks along the prototypes of an object for the constructor that made it. */
final class Origin {
  private static final int LAYERS = 3;

  private final Inspector inspector;
  private final @Nullable List<String> inherited;

  /**
   * @param inherited takes the properties of prototypes that are worth to be shown; null to leave them out
   */
  Origin(Inspector inspector, @Nullable List<String> inherited) {
    this.inspector = inspector;
    this.inherited = inherited;
  }

  /** The constructor's name, or a description; null for objects whose prototype is null. */
  @Nullable String of(JsObject o, int depth) {
    JsObject first = o.getPrototypeOf();
    for (JsObject holder = o; holder != null; holder = holder.getPrototypeOf()) {
      String name = Constructors.own(holder, o);
      if (name != null) {
        boolean direct = holder == first && holder != o;
        if (inherited != null && !(direct && Constructors.isBuiltIn(name))) {
          addInherited(o, holder == o ? o : first, depth);
        }
        return name;
      }
    }
    if (first == null) {
      return null;
    }
    String nature = Constructors.byNature(o);
    if (depth > inspector.options.depth) {
      return nature + " <Complex prototype>";
    }
    String name = of(first, depth + 1);
    if (name == null) {
      InspectOptions options = InspectOptions.depth(-1, inspector.options.colors).withoutCustom();
      name = Inspector.inspect(inspector.realm, first, options);
    }
    return nature + " <" + name + ">";
  }

  /** Properties, but no methods, of the prototypes of a class's instance. */
  private void addInherited(JsObject o, @Nullable JsObject from, int depth) {
    if (inherited == null) {
      return;
    }
    Set<Object> hidden = new HashSet<>();
    JsObject holder = from;
    for (int layer = 0; layer < LAYERS; layer++) {
      if (layer > 0 || holder == o) {
        holder = holder == null ? null : holder.getPrototypeOf();
        if (holder == null || Constructors.isBuiltInPrototype(holder)) {
          return;
        }
      }
      if (holder == null) {
        return;
      }
      List<Object> keys = new ArrayList<>(holder.ownPropertyKeys());
      for (Object key : keys) {
        if (key.equals("constructor") || o.hasOwn(key) || hidden.contains(key)) {
          continue;
        }
        PropertyDescriptor d = holder.getOwnProperty(key);
        if (d != null && !(d.value instanceof JsObject f && f.isCallable())) {
          String text = inspector.inherited(o, key, d, depth);
          inherited.add(inspector.options.colors ? "\u001b[2m" + text + "\u001b[22m" : text);
        }
      }
      hidden.addAll(keys);
    }
  }
}
