package everett.structured;

import everett.machine.Agent;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.object.SameValue;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.ObjectOperations.Kind;
import everett.operation.TypeConversion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the reviver of JSON.parse for what was parsed. */
final class JsonReviver {
  private final Realm realm;
  private final JsObject reviver;

  JsonReviver(Realm realm, JsObject reviver) {
    this.realm = realm;
    this.reviver = reviver;
  }

  private int depth;

  /**
   * <a href="https://tc39.es/ecma262/#sec-internalizejsonproperty">InternalizeJSONProperty</a>.
   *
   * @param record what was parsed there; null if unknown
   */
  Object internalize(JsObject holder, Object key, @Nullable JsonRecord record) {
    Agent agent = realm.agent;
    if (++depth > Agent.MAX_DEPTH) {
      throw realm.rangeError("Maximum call stack size exceeded");
    }
    if (agent.interrupted) {
      agent.safepoint();
    }
    Object value = holder.get(key);
    JsObject context = realm.object();
    List<JsonRecord> elements = List.of();
    Map<Object, JsonRecord> entries = Map.of();
    if (record != null && SameValue.sameValue(record.value(), value)) {
      if (record.source() != null) {
        context.put("source", record.source(), Shape.WEC);
      }
      elements = record.elements();
      entries = record.entries();
    }
    if (value instanceof JsObject o) {
      if (TypeConversion.isArray(o)) {
        long length = ObjectOperations.lengthOfArrayLike(o);
        for (long i = 0; i < length; i++) {
          revive(o, PropertyKey.of(i), i < elements.size() ? elements.get((int) i) : null);
        }
      } else {
        for (Object name : ObjectOperations.enumerableOwnProperties(realm, o, Kind.KEY)) {
          Object property = PropertyKey.of((String) name);
          revive(o, property, entries.get(property));
        }
      }
    }
    Object result = reviver.call(holder, PropertyKey.value(key), value, context);
    depth--;
    return result;
  }

  private void revive(JsObject o, Object key, @Nullable JsonRecord record) {
    Object v = internalize(o, key, record);
    if (v == Undefined.UNDEFINED) {
      o.delete(key);
    } else {
      ObjectOperations.createDataProperty(o, key, v);
    }
  }
}
