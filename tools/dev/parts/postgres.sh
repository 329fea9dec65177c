# A private PostgreSQL server: on a free port, as durable as in production, its files in the run's own folder.
postgres_bin() { # the folder of initdb and pg_ctl
  local found
  for found in "$(dirname "$(command -v initdb || echo /none/initdb)")" /usr/lib/postgresql/*/bin; do
    if [ -x "$found/initdb" ]; then echo "$found"; return; fi
  done
  return 1
}

# PostgreSQL refuses to run as root; Debian's package brings a user for it.
as_postgres() ( # as_postgres PROGRAM [ARGUMENT…], in the server's folder
  cd "$scratch/postgres"
  if [ "$(id -u)" = 0 ]; then set -- runuser -u postgres -- "$@"; fi
  "$@" >>setup.log 2>&1 </dev/null
)

start_postgres() {
  local bin locale=C port try
  bin=$(postgres_bin) || fail "PostgreSQL is missing."
  if locale -a 2>/dev/null | grep -qix 'C.utf-\{0,1\}8'; then locale=C.UTF-8; fi
  mkdir "$scratch/postgres"
  if [ "$(id -u)" = 0 ]; then chown postgres "$scratch/postgres"; fi

  if as_postgres "$bin/initdb" -D data -U zhengwu -A trust -E UTF8 --locale="$locale"; then
    for try in 1 2 3 4 5; do
      port=$((20000 + RANDOM % 12000))
      if port_is_taken $port || ! as_postgres "$bin/pg_ctl" -D data -w -l server.log start \
        -o "-p $port -c listen_addresses=127.0.0.1 -k $scratch/postgres -c max_connections=200"; then continue; fi
      export ZHENGWU_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=zhengwu"
      return
    done
  fi
  cat "$scratch"/postgres/*.log >&2
  fail "PostgreSQL did not start."
}

stop_postgres() {
  if [ -d "$scratch/postgres/data" ]; then as_postgres "$(postgres_bin)/pg_ctl" -D data -m immediate -w stop || true; fi
}
