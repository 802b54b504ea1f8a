package everett.host.module;

import everett.host.inspect.InspectOptions;
import everett.host.inspect.Inspector;
import everett.host.process.HostErrors;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The built-in module <a href="https://nodejs.org/docs/latest-v20.x/api/fs.html">fs</a>, as far as it is synchronous
 * and about text: files are read and written as strings, UTF-8 where no encoding is given.
 */
final class FileSystem {
  private final Supplier<String> directory;

  /**
   * @param directory gives the current directory
   */
  FileSystem(Supplier<String> directory) {
    this.directory = directory;
  }

  JsObject make(Realm realm) {
    return Builtins.builtins()
        .method("appendFileSync", 3, Shape.WEC, (r, t, a) -> write(r, a, true))
        .method("existsSync", 1, Shape.WEC, (r, t, a) -> Arguments.get(a, 0) instanceof CharSequence s && exists(s.toString()))
        .method("mkdirSync", 2, Shape.WEC, this::mkdir)
        .method("readFileSync", 2, Shape.WEC, this::read)
        .method("readdirSync", 2, Shape.WEC, this::readDirectory)
        .method("realpathSync", 2, Shape.WEC, this::realpath)
        .method("rmSync", 2, Shape.WEC, this::remove)
        .method("statSync", 2, Shape.WEC, this::stat)
        .method("unlinkSync", 1, Shape.WEC, this::unlink)
        .method("writeFileSync", 3, Shape.WEC, (r, t, a) -> write(r, a, false))
        .define(realm, realm.object());
  }

  private File file(String path) {
    File f = new File(path);
    return f.isAbsolute() ? f : new File(directory.get(), path);
  }

  /** An empty path is no name of the current directory. */
  private boolean exists(String path) {
    return !path.isEmpty() && file(path).exists();
  }

  private static String path(Realm realm, Object[] arguments) {
    Object path = Arguments.get(arguments, 0);
    if (!(path instanceof CharSequence s)) {
      throw HostErrors.invalidArgument(realm, "path", "of type string", path);
    }
    String text = s.toString();
    if (text.indexOf('\0') >= 0) {
      throw HostErrors.coded(realm, Intrinsic.TYPE_ERROR_PROTOTYPE, "ERR_INVALID_ARG_VALUE",
          "The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received "
              + Inspector.inspect(realm, text, InspectOptions.colors(false)));
    }
    return text;
  }

  private File existing(Realm realm, Object[] arguments, String call) {
    String path = path(realm, arguments);
    if (!exists(path)) {
      throw failed(realm, "ENOENT", call, path);
    }
    return file(path);
  }

  /** An error as the system's calls give them. */
  private static JsThrow failed(Realm realm, String code, String call, String path) {
    String why =
        switch (code) {
          case "ENOENT" -> "no such file or directory";
          case "EISDIR" -> "illegal operation on a directory";
          case "ENOTDIR" -> "not a directory";
          case "EEXIST" -> "file already exists";
          case "ENOTEMPTY" -> "directory not empty";
          case "EACCES" -> "permission denied";
          default -> "i/o error";
        };
    JsThrow t = HostErrors.coded(realm, Intrinsic.ERROR_PROTOTYPE, code, code + ": " + why + ", " + call + " '" + path + "'");
    ((JsObject) t.value).put("syscall", call, Shape.WEC);
    ((JsObject) t.value).put("path", path, Shape.WEC);
    return t;
  }

  private static Charset charset(Realm realm, Object options) {
    Object encoding = options instanceof JsObject o ? o.get("encoding") : options;
    if (!(encoding instanceof CharSequence s)) {
      return StandardCharsets.UTF_8;
    }
    return switch (s.toString().toLowerCase(Locale.ROOT)) {
      case "utf8", "utf-8" -> StandardCharsets.UTF_8;
      case "latin1", "binary" -> StandardCharsets.ISO_8859_1;
      case "ascii" -> StandardCharsets.US_ASCII;
      case "utf16le", "ucs2", "utf-16le" -> StandardCharsets.UTF_16LE;
      default -> throw HostErrors.coded(realm, Intrinsic.TYPE_ERROR_PROTOTYPE, "ERR_INVALID_ARG_VALUE",
          "The argument 'encoding' is invalid encoding. Received '" + s + "'");
    };
  }

  private Object realpath(Realm realm, Object thisValue, Object[] arguments) {
    boolean empty = path(realm, arguments).isEmpty(); // here alone it does mean the current directory
    return Resolution.real(empty ? new File(directory.get()) : existing(realm, arguments, "realpath")).getPath();
  }

  private Object read(Realm realm, Object thisValue, Object[] arguments) {
    Charset charset = charset(realm, Arguments.get(arguments, 1));
    Object path = Arguments.get(arguments, 0);
    if (path instanceof Integer n && n == 0) {
      return read(realm, charset, new FileInputStream(java.io.FileDescriptor.in), "/dev/stdin");
    }
    File f = existing(realm, arguments, "open");
    if (f.isDirectory()) {
      throw failed(realm, "EISDIR", "read", path(realm, arguments));
    }
    try (FileInputStream in = new FileInputStream(f)) {
      return read(realm, charset, in, path.toString());
    } catch (IOException e) {
      throw failed(realm, "EACCES", "open", path.toString());
    }
  }

  private static String read(Realm realm, Charset charset, FileInputStream in, String path) {
    try {
      return new String(in.readAllBytes(), charset);
    } catch (IOException e) {
      throw failed(realm, "EIO", "read", path);
    }
  }

  private Object write(Realm realm, Object[] arguments, boolean append) {
    String path = path(realm, arguments);
    File f = file(path);
    byte[] bytes = TypeConversion.toString(Arguments.get(arguments, 1)).getBytes(charset(realm, Arguments.get(arguments, 2)));
    File parent = f.getAbsoluteFile().getParentFile();
    if (path.isEmpty() || parent != null && !parent.isDirectory()) {
      throw failed(realm, "ENOENT", "open", path);
    }
    if (f.isDirectory()) {
      throw failed(realm, "EISDIR", "open", path);
    }
    try (FileOutputStream out = new FileOutputStream(f, append)) {
      out.write(bytes);
    } catch (IOException e) {
      throw failed(realm, "EACCES", "open", path);
    }
    return Undefined.UNDEFINED;
  }

  private Object readDirectory(Realm realm, Object thisValue, Object[] arguments) {
    File f = existing(realm, arguments, "scandir");
    String[] names = f.list();
    if (names == null) {
      throw failed(realm, "ENOTDIR", "scandir", path(realm, arguments));
    }
    List<String> sorted = new ArrayList<>(Arrays.asList(names));
    sorted.sort(null);
    return realm.array(sorted);
  }

  private static boolean option(Object[] arguments, String name) {
    return Arguments.get(arguments, 1) instanceof JsObject o && TypeConversion.toBoolean(o.get(name));
  }

  private Object mkdir(Realm realm, Object thisValue, Object[] arguments) {
    String path = path(realm, arguments);
    File f = file(path);
    boolean recursive = option(arguments, "recursive");
    if (path.isEmpty()) {
      throw failed(realm, "ENOENT", "mkdir", path);
    }
    if (f.exists()) {
      if (recursive && f.isDirectory()) {
        return Undefined.UNDEFINED;
      }
      throw failed(realm, "EEXIST", "mkdir", path);
    }
    if (!(recursive ? f.mkdirs() : f.mkdir())) {
      File parent = f.getAbsoluteFile().getParentFile();
      throw failed(realm, parent != null && !parent.exists() ? "ENOENT" : "EACCES", "mkdir", path);
    }
    return Undefined.UNDEFINED;
  }

  private Object remove(Realm realm, Object thisValue, Object[] arguments) {
    String path = path(realm, arguments);
    File f = file(path);
    if (!exists(path)) {
      if (option(arguments, "force")) {
        return Undefined.UNDEFINED;
      }
      throw failed(realm, "ENOENT", "lstat", path);
    }
    if (f.isDirectory() && !option(arguments, "recursive")) {
      throw failed(realm, "EISDIR", "rm", path);
    }
    delete(realm, f);
    return Undefined.UNDEFINED;
  }

  private static void delete(Realm realm, File f) {
    File[] inside = java.nio.file.Files.isSymbolicLink(f.toPath()) ? null : f.listFiles();
    if (inside != null) {
      for (File i : inside) {
        delete(realm, i);
      }
    }
    if (!f.delete()) {
      throw failed(realm, "EACCES", "rm", f.getPath());
    }
  }

  private Object unlink(Realm realm, Object thisValue, Object[] arguments) {
    File f = existing(realm, arguments, "unlink");
    if (f.isDirectory() || !f.delete()) {
      throw failed(realm, f.isDirectory() ? "EISDIR" : "EACCES", "unlink", path(realm, arguments));
    }
    return Undefined.UNDEFINED;
  }

  private Object stat(Realm realm, Object thisValue, Object[] arguments) {
    if (Arguments.get(arguments, 1) instanceof JsObject o
        && o.get("throwIfNoEntry") == Boolean.FALSE
        && !exists(path(realm, arguments))) {
      return Undefined.UNDEFINED;
    }
    File f = existing(realm, arguments, "stat");
    boolean directory = f.isDirectory();
    boolean plain = f.isFile();
    return Builtins.builtins()
        .value("size", TypeConversion.number(f.length()), Shape.WEC)
        .value("mtimeMs", TypeConversion.number(f.lastModified()), Shape.WEC)
        .method("isDirectory", 0, (r, t, a) -> directory)
        .method("isFile", 0, (r, t, a) -> plain)
        .define(realm, realm.object());
  }
}
