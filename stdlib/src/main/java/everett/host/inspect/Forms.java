package everett.host.inspect;

import everett.buffer.ArrayBufferObject;
import everett.buffer.DataViewObject;
import everett.buffer.TypedArray;
import everett.host.inspect.Form.Content;
import everett.job.PromiseObject;
import everett.keyed.CollectionIterator;
import everett.keyed.MapObject;
import everett.keyed.SetObject;
import everett.keyed.WeakMapObject;
import everett.keyed.WeakSetObject;
import everett.module.ModuleNamespace;
import everett.number.DateText;
import everett.object.DateObject;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.PrimitiveObject;
import everett.object.PropertyDescriptor;
import everett.object.PropertyKey;
import everett.object.StringObject;
import everett.object.Symbol;
import everett.text.RegExpObject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds out what form an object is shown in. */
final class Forms {
  private final Inspector inspector;
  private final JsObject o;
  private final @Nullable String constructor;
  private final String tag;
  private final @Nullable List<String> inherited;

  /**
   * @param depth how deep the object lies
   */
  Forms(Inspector inspector, JsObject o, int depth) {
    this.inspector = inspector;
    this.o = o;
    boolean hidden = inspector.options.showHidden && depth <= inspector.options.depth;
    inherited = hidden ? new ArrayList<>() : null;
    constructor = o instanceof ModuleNamespace ? null : new Origin(inspector, inherited).of(o, depth);
    tag = Constructors.tag(o, inspector.options.showHidden);
  }

  Form form() {
    Form form = null;
    if (!(o instanceof ModuleNamespace) && (constructor == null || o.hasProperty(Symbol.ITERATOR))) {
      form = collection();
    }
    if (form == null) {
      form = other();
    }
    if (form.complete == null) {
      String prefix = o instanceof ModuleNamespace ? "[Module] " : Constructors.prefix(constructor, tag, "Object");
      prefix = prefix.substring(0, prefix.length() - 1);
      form.tooDeep = constructor == null ? prefix : "[" + prefix + "]";
    }
    return form;
  }

  /** The keys of the properties to show. */
  private List<Object> keys(boolean indices) {
    List<Object> keys = o instanceof TypedArray t ? t.ownNames() : o.ownPropertyKeys();
    boolean hidden = inspector.options.showHidden;
    List<Object> shown = new ArrayList<>(keys.size());
    for (Object key : keys) {
      if (!indices && PropertyKey.arrayIndex(key) >= 0) {
        continue;
      }
      if (hidden || o instanceof ModuleNamespace && key != Symbol.TO_STRING_TAG) {
        shown.add(key);
        continue;
      }
      PropertyDescriptor d = o.getOwnProperty(key);
      if (d != null && d.isEnumerable()) {
        shown.add(key);
      }
    }
    return shown;
  }

  private Form plain() {
    return new Form(keys(true), inherited);
  }

  private String prefix(String nature) {
    return Constructors.prefix(constructor, tag, nature);
  }

  // ---- what has elements

  private @Nullable Form collection() {
    if (o instanceof JsArray a) {
      Form form = new Form(keys(false), inherited);
      String prefix = "Array".equals(constructor) && tag.isEmpty()
          ? "" : Constructors.prefix(constructor, tag, "Array", "(" + a.length() + ")");
      form.open = prefix + "[";
      form.close = "]";
      form.arrayLike = true;
      form.content = Content.ELEMENTS;
      return a.length() == 0 && form.bare() ? form.whole(form.open + "]") : form;
    }
    if (o instanceof TypedArray t) {
      Form form = new Form(keys(false), inherited);
      form.open = Constructors.prefix(constructor, tag, t.type.name, "(" + t.length() + ")") + "[";
      form.close = "]";
      form.arrayLike = true;
      form.content = Content.TYPED_ELEMENTS;
      return t.length() == 0 && form.bare() ? form.whole(form.open + "]") : form;
    }
    if (o instanceof MapObject m) {
      return members("Map", m.entries().size() / 2, Content.ARROWS);
    }
    if (o instanceof SetObject s) {
      return members("Set", s.members().size(), Content.MEMBERS);
    }
    if (o instanceof CollectionIterator i) {
      Form form = plain();
      String nature = i.isOfMap() ? "Map" : "Set";
      String kind = nature + (i.givesEntries() ? " Entries" : " Iterator");
      form.open = "[" + (tag.isEmpty() || tag.equals(nature + " Iterator") ? "" : tag + "] [") + kind + "] {";
      form.content = i.givesEntries() ? Content.PAIRS : Content.MEMBERS;
      return form;
    }
    return null;
  }

  private Form members(String nature, int size, Content content) {
    Form form = plain();
    form.open = Constructors.prefix(constructor, tag, nature, "(" + size + ")") + "{";
    form.content = content;
    return size == 0 && form.bare() ? form.whole(form.open + "}") : form;
  }

  // ---- what has properties

  private Form other() {
    if (o.isCallable()) {
      return based(plain(), FunctionText.of(o, constructor, tag), Style.SPECIAL);
    }
    if (o.builtinTag().equals("Arguments")) {
      return braced("Object".equals(constructor) ? "[Arguments] " : prefix("Arguments"));
    }
    if ("Object".equals(constructor)) {
      return braced(tag.isEmpty() ? "" : prefix("Object"));
    }
    if (o instanceof DateObject d) {
      return based(plain(), named("Date", DateText.toIsoString(d.dateValue)), Style.DATE);
    }
    if (ErrorText.isError(inspector.realm, o)) {
      Form form = plain();
      return based(form, new ErrorText(inspector, o, constructor, tag).of(form.keys), null);
    }
    if (o instanceof RegExpObject r) {
      return based(plain(), named("RegExp", r.literal()), Style.REGEXP);
    }
    if (o instanceof StringObject s) {
      Form form = plain();
      form.keys.subList(0, s.data.length()).clear();
      return boxed(form, "String", s.data);
    }
    if (o instanceof PrimitiveObject p) {
      return boxed(plain(), natureOf(p.data), p.data);
    }
    if (o instanceof PromiseObject) {
      Form form = plain();
      form.open = prefix("Promise") + "{";
      form.content = Content.PROMISED;
      return form;
    }
    if (o instanceof ArrayBufferObject b) {
      return buffer(b);
    }
    if (o instanceof DataViewObject) {
      Form form = plain();
      form.open = prefix("DataView") + "{";
      form.keys.addAll(0, List.of("byteLength", "byteOffset", "buffer"));
      return form;
    }
    if (o instanceof ModuleNamespace) {
      return braced("[Module: null prototype] ");
    }
    if (o instanceof WeakMapObject || o instanceof WeakSetObject) {
      Form form = plain();
      form.open = prefix(o instanceof WeakMapObject ? "WeakMap" : "WeakSet") + "{";
      form.content = Content.UNKNOWN;
      return form;
    }
    return braced(prefix("Object"));
  }

  private Form buffer(ArrayBufferObject b) {
    Form form = plain();
    String prefix = prefix(b.isShared() ? "SharedArrayBuffer" : "ArrayBuffer");
    if (!inspector.showsBytes && form.bare()) {
      return form.whole(prefix + "{ byteLength: " + inspector.primitive(b.byteLength()) + " }");
    }
    form.open = prefix + "{";
    form.content = inspector.showsBytes ? Content.BYTES : Content.NONE;
    form.keys.add(0, "byteLength");
    return form;
  }

  private Form braced(String prefix) {
    Form form = plain();
    form.open = prefix + "{";
    return form.bare() ? form.whole(form.open + "}") : form;
  }

  /** The text with what the object is in front, where that is not what the text shows anyway. */
  private String named(String nature, String text) {
    String prefix = prefix(nature);
    return prefix.equals(nature + " ") ? text : prefix + text;
  }

  private Form based(Form form, String base, @Nullable Style style) {
    form.base = base;
    return form.bare() ? form.whole(style == null ? base : inspector.paint(base, style)) : form;
  }

  private static String natureOf(Object primitive) {
    if (primitive instanceof BigInteger) {
      return "BigInt";
    }
    return primitive instanceof Boolean ? "Boolean" : primitive instanceof Number ? "Number" : "Symbol";
  }

  private Form boxed(Form form, String nature, Object data) {
    String origin = "";
    if (!nature.equals(constructor)) {
      origin = constructor == null ? " (null prototype)" : " (" + constructor + ")";
    }
    String base = "[" + nature + origin + ": " + inspector.primitive(data, false) + "]";
    if (!tag.isEmpty() && !tag.equals(constructor)) {
      base += " [" + tag + "]";
    }
    return based(form, base, Style.valueOf(nature.toUpperCase(Locale.ROOT)));
  }
}
