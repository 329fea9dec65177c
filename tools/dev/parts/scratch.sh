# The run's own folder, for its PostgreSQL and for whatever the tests leave: it goes when the script ends, however it ends.
make_scratch() {
  scratch=$(mktemp -d /tmp/zhengwu.XXXXXX)
  chmod 711 "$scratch" # the server's own user passes through
  keep_scratch & keeper=$!
}

drop_scratch() {
  if [ -z "${scratch:-}" ]; then return 0; fi
  kill "$keeper" 2>/dev/null || true
  clear_scratch
  scratch=''
}

clear_scratch() {
  stop_postgres
  rm -rf "$scratch"
}

# Runs beside the script and clears up when it was killed too hard to do so itself.
keep_scratch() {
  exec >/dev/null 2>&1 </dev/null
  trap - EXIT TERM
  trap '' INT HUP
  while kill -0 $$; do sleep 1; done
  sleep 2 # test programs end when the script is gone
  clear_scratch
}
