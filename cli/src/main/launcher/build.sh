# The launcher's second half, read by ../../../../everett where there is no build, or none of these sources: finds a
# JDK and Maven, builds into $state/build-ID (ID: a checksum of the sources and the JDK, so that no start-up cache meets
# other classes than its own), and makes $state/current name that build.
#
# Takes home, state, java_options and read_release; sets java, classpath, cache. Ends the process where it fails.

fail() {
  for line; do printf 'everett: %s\n' "$line" >&2; done
  exit 1
}

# --- the JDK ---

# Sets jdk and java if $1 is the folder of a JDK 25 or newer.
is_new_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r key value; do
    [ "$key" = JAVA_VERSION ] || continue
    value=${value#\"}
    value=${value%%[!0-9]*}
    [ "${value:-0}" -ge 25 ] && jdk=$1 java=$1/bin/java
    return
  done <"$1/release"
  return 1
}

# Prints the folder of the JDK that the executable java $1 belongs to.
home_of_java() {
  executable=$1
  while [ -h "$executable" ]; do
    link=$(readlink "$executable")
    case $link in /*) executable=$link ;; *) executable=${executable%/*}/$link ;; esac
  done
  printf '%s\n' "${executable%/bin/*}"
}

find_jdk() {
  jdk='' java=''
  if [ -n "${EVERETT_JAVA-}" ]; then
    is_new_jdk "$EVERETT_JAVA" || is_new_jdk "$(home_of_java "$EVERETT_JAVA")" ||
      fail "EVERETT_JAVA=$EVERETT_JAVA is not a JDK 25 or newer."
    return
  fi
  [ -n "${JAVA_HOME-}" ] && is_new_jdk "$JAVA_HOME" && return
  on_path=$(command -v java) && is_new_jdk "$(home_of_java "$on_path")" && return
  for candidate in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.jabba/jdk/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    is_new_jdk "$candidate" && return
  done
  fail 'Everett needs a JDK 25 or newer, and none was found (JAVA_HOME, PATH, the usual folders).' \
    'Install one: https://adoptium.net, "apt install openjdk-25-jdk", "brew install openjdk@25" or' \
    '"sdk install java 25-tem"; or name the folder of one in EVERETT_JAVA.'
}

# --- one builder at a time ---

# A process that died may have left its lock. Only one of those who wait may clear it away, and only after another look.
clear_dead_lock() {
  holder=$(cat "$lock/pid" 2>/dev/null)
  [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null && mkdir "$lock.clearing" 2>/dev/null || return 0
  [ "$(cat "$lock/pid" 2>/dev/null)" = "$holder" ] && rm -rf "$lock"
  rmdir "$lock.clearing"
}

take_lock() {
  lock=$state/lock waited=0
  until mkdir "$lock" 2>/dev/null; do
    clear_dead_lock
    [ "$waited" -eq 2 ] && printf 'everett: waiting for another process that builds Everett\n' >&2
    [ "$waited" -lt 900 ] || fail "still waiting for another build after 15 minutes." "If there is none, remove $lock."
    waited=$((waited + 1))
    sleep 1
  done
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  echo $$ >"$lock/pid"
}

release_lock() {
  rm -rf "$lock"
  trap - EXIT HUP INT TERM
}

# --- the build ---

# Prints a checksum of every source file, the same in every checkout of the same sources.
sources() {
  (cd "$home" && find everett pom.xml ./*/pom.xml ./*/src/main -type f -exec cksum {} + | LC_ALL=C sort)
}

# Prints the errors that are in Maven's log, without its advice.
first_errors() {
  awk '!/^\[ERROR\] / { next }
    { sub(/^\[ERROR\] /, ""); sub(/ -> \[Help 1\]$/, "") }
    /^(COMPILATION ERROR|-> |\[Help|Re-run|To see|For more|After correcting|  mvn )/ { next }
    /Compilation failure:? *$/ || /^ *$/ || seen[$0]++ { next }
    { print "  " $0 }
    ++lines == 12 { exit }' "$log" | sed "s|$home/||"
}

# Runs Maven; names each module on standard error as its turn comes.
run_maven() {
  work=$state/work
  # What an interrupted build left is not to be trusted: Maven looks at times only.
  [ -f "$work/complete" ] || rm -rf "$work"
  mkdir -p "$work" && rm -f "$work/complete" "$work/failed"
  {
    (
      cd "$home" &&
        JAVA_HOME=$jdk exec mvn -Dquick -Dmaven.test.skip=true "-Deverett.build=$work/\${project.artifactId}" package
    ) </dev/null 2>&1 || : >"$work/failed"
  } | while IFS= read -r line; do
    printf '%s\n' "$line"
    case $line in
      '[INFO] Building jar'* | '[INFO] Building everett '*) ;;
      '[INFO] Building '*) line=${line#'[INFO] Building '} && printf ' %s' "${line%% *}" >&2 ;;
    esac
  done >"$log"
  [ ! -f "$work/failed" ] && : >"$work/complete"
}

maven_failed() {
  printf '\n' >&2
  printf 'everett: the build failed:\n' >&2
  first_errors >&2
  if grep -q -e 'Could not transfer' -e 'Unknown host' -e 'in offline mode' -e 'Connection refused' "$log"; then
    fail 'Maven could not download what it needs: the first build needs the network.' "The whole log: $log"
  fi
  fail "The whole log: $log"
}

# Makes the start-up cache: the classes that a small program needs, loaded and linked. Costs time only where it fails.
# Without the profiles of the training's methods: to compile them again at each start takes a quarter of an empty
# program's processor time, and no program is faster for it.
make_cache() {
  printf ' start-up cache' >&2
  configuration=$build/everett.aotconf cache=$build/everett.aot
  # shellcheck disable=SC2086 # the options are words
  if "$java" -XX:AOTMode=record "-XX:AOTConfiguration=$configuration" $java_options -XX:-AOTRecordTraining \
      "-Xbootclasspath/a:$classpath" -cp "$classpath" everett.cli.Main "$home/cli/src/main/training/training.mjs" >>"$log" 2>&1 </dev/null &&
    "$java" -XX:AOTMode=create "-XX:AOTConfiguration=$configuration" "-XX:AOTCache=$cache" $java_options \
      "-Xbootclasspath/a:$classpath" -cp "$classpath" >>"$log" 2>&1 </dev/null && [ -s "$cache" ]; then
    rm -f "$configuration"
  else
    printf ' (failed, see %s; programs start more slowly)' "$log" >&2
    cache=''
  fi
}

quoted() {
  printf "'"
  printf %s "$1" | sed "s/'/'\\\\''/g"
  printf "'"
}

# Describes the build for the launcher. Paths start at $build: a checkout may be moved.
describe() {
  printf 'jdk=%s\n' "$(quoted "$jdk")"
  printf 'java=$jdk/bin/java\n'
  printf 'built_for=%s\n' "$(quoted "$release")"
  printf 'asked_for=%s\n' "$(quoted "${EVERETT_JAVA-}")"
  printf 'cache=%s\n' "${cache:+\$build/everett.aot}"
  printf 'classpath='
  separator=''
  for jar in "$build"/lib/*.jar; do
    printf '%s$build/lib/%s' "$separator" "${jar##*/}"
    separator=:
  done
  printf '\n'
}

# Makes $build the build that the launcher uses, in one step.
publish() {
  mv -f "$state/stamp.new" "$build/stamp" &&
    printf 'build=$state/%s\n. "$build/description"\n' "$id" >"$state/current.new" &&
    mv -f "$state/current.new" "$state/current" || fail "cannot write to $state."
}

# Removes all builds but this one and the one before, whose classes a running program may still load.
remove_old_builds() {
  for old in "$state"/build-*; do
    [ "$old" = "$build" ] || [ "${old##*/}" = "$previous" ] || rm -rf "$old"
  done
}

new_build() {
  command -v mvn >/dev/null || fail 'Everett is built with Maven, and there is no mvn on the PATH.' \
    'Install it: "apt install maven", "brew install maven", "sdk install maven" or https://maven.apache.org.'
  if [ -n "$previous" ]; then why='it has changed since it was built'; else why='this is its first use here'; fi
  printf 'everett: building, because %s\neverett:' "$why" >&2
  started=$(date +%s) log=$state/build.log
  run_maven || maven_failed
  rm -rf "$build"
  mkdir -p "$build/lib" && cp "$work"/cli/lib/*.jar "$work"/cli/cli-*.jar "$build/lib/" ||
    fail "cannot write to $build."
  classpath=''
  for jar in "$build"/lib/*.jar; do classpath=${classpath:+$classpath:}$jar; done
  make_cache
  describe >"$build/description" || fail "cannot write to $build."
  printf '; done in %s s\n' "$(($(date +%s) - started))" >&2
}

bring_up_to_date() {
  previous=${build-} previous=${previous##*/}
  find_jdk
  read_release
  mkdir -p "$state" 2>/dev/null
  if [ -w "$state" ]; then
    take_lock
    : >"$state/stamp.new" # before the sources are read: what changes from now on is newer
  fi
  id=build-$({ sources; printf '%s\n' "$jdk" "$release" "${EVERETT_JAVA-}"; } | cksum | tr ' ' -)
  build=$state/$id
  # This very build may be there: another process made it meanwhile, or an edit was taken back.
  if [ ! -w "$state" ]; then
    [ -f "$build/description" ] || fail "Everett must be built, and $state cannot be written to." \
      'Run everett once as someone who may write there, or name another folder in EVERETT_BUILD.'
  else
    [ -f "$build/description" ] || new_build
    publish
    remove_old_builds
    release_lock
  fi
  . "$build/description"
}

bring_up_to_date
