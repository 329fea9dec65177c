# Long work in a process group of its own: a signal is acted on at once, and ends the work with everything it started.
interruptible() {
  local status=0
  set -m
  "$@" </dev/null & running=$!
  set +m
  wait "$running" || status=$?
  running=''
  return "$status"
}

stop_running() {
  if [ -n "${running:-}" ]; then kill -- "-$running" 2>/dev/null || true; fi
}
