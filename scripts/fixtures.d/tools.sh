# What the scripts of the fixtures have in common: getting a tool into $CACHE, each once.

# A jar of Maven Central; its file is named as there.
maven_jar() {
  local artifact=$1 file=$2
  [[ -e $CACHE/java/$file ]] || mvn --quiet --batch-mode dependency:copy -Dartifact="$artifact" -DoutputDirectory="$CACHE/java"
}

# A virtual environment of Python packages at their versions; `venv mypy mypy==1.2` has "$CACHE/mypy/bin".
venv() {
  local place=$CACHE/$1
  shift
  [[ $(cat "$place/packages" 2>/dev/null) == "$*" ]] && return
  rm -rf "$place" && python3 -m venv "$place"
  "$place/bin/pip" install --quiet --disable-pip-version-check "$@" && echo "$*" >"$place/packages"
}

# Packages of npm at their versions; `node_tools jest jest@30.0.0` has "$CACHE/jest/node_modules".
node_tools() {
  local place=$CACHE/$1
  shift
  [[ $(cat "$place/packages" 2>/dev/null) == "$*" ]] && return
  rm -rf "$place" && mkdir -p "$place"
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$place" "$@" && echo "$*" >"$place/packages"
}

# A Go program at its version; `go_program k6 v1.8.1 go.k6.io/k6` is "$CACHE/go/k6-v1.8.1".
go_program() {
  local name=$1 version=$2 module=$3
  [[ -x $CACHE/go/$name-$version ]] && return
  GOBIN=$CACHE/go/build go install "$module@$version" && mv "$CACHE/go/build/$name" "$CACHE/go/$name-$version"
}

# Debian packages, where the command is not there.
debian() {
  local command=$1
  shift
  command -v "$command" >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >&2
}
