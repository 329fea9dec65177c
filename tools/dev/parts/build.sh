# Building, and leaving no build process behind: the compiler server is this run's own and ends with it.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0
export SharedCompilationId=zhengwu-$$

build() { # build PROJECT-OR-SOLUTION [OPTION…]: says only what is wrong
  local log status=0
  log=$(mktemp)
  dotnet build "$@" -nologo -v q >"$log" 2>&1 || status=$?
  if [ "$status" != 0 ]; then grep -E '(error|warning) [A-Z]+[0-9]+|^MSBUILD|not ' "$log" | sort -u || tail -40 "$log"; fi
  rm -f "$log"
  return "$status"
}

compiler_server() { # its process ids, one a line
  local name="[-]pipename:$SharedCompilationId" # the brackets keep the searcher from finding itself
  if [ -d /proc/self ]; then grep -ls -- "$name" /proc/[0-9]*/cmdline | cut -d/ -f3; else pgrep -f -- "$name"; fi
}

stop_compiler() {
  local pid
  for pid in $(compiler_server); do kill "$pid" 2>/dev/null || true; done
  rm -f "${TMPDIR:-/tmp}/$SharedCompilationId"
}
