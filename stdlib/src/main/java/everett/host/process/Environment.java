package everett.host.process;

import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.PropertyKey;
import everett.object.Shape;
import everett.object.Symbol;
import everett.operation.TypeConversion;
import java.util.Map;

/**
 * <a href="https://nodejs.org/docs/latest-v20.x/api/process.html#processenv">process.env</a>: its values are strings.
 */
final class Environment extends JsObject {
  /** Where the launcher has put the user's LC_ALL, which it has changed for Java's sake. */
  private static final String USERS_LOCALE = "EVERETT_LC_ALL";

  Environment(JsObject prototype) {
    super(Shape.exotic(prototype));
    Map<String, String> variables = System.getenv();
    String locale = variables.get(USERS_LOCALE);
    for (Map.Entry<String, String> e : variables.entrySet()) {
      String name = e.getKey();
      String value = locale != null && name.equals("LC_ALL") ? locale : e.getValue();
      boolean launchers = name.equals(USERS_LOCALE) || name.equals("LC_ALL") && locale != null && locale.isEmpty();
      if (!launchers) {
        put(PropertyKey.of(name), value, Shape.WEC);
      }
    }
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    return super.set(key, receiver == this && !(key instanceof Symbol) ? TypeConversion.toString(value) : value, receiver);
  }

  @Override
  public boolean defineOwnProperty(Object key, PropertyDescriptor descriptor) {
    if (descriptor.value != null && !(key instanceof Symbol)) {
      descriptor.value = TypeConversion.toString(descriptor.value);
    }
    return super.defineOwnProperty(key, descriptor);
  }
}
