# All that is checked without running the product. Every step is carried out, whatever the one before said.
need_dotnet
need_node
log=$(mktemp)
failed='' unverified=''
end_check() { stop_running; stop_compiler; rm -f "$log"; }
trap end_check EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

step() { # step NAME COMMAND…: exit status 2 of a command that can say so means "could not be found out"
  local name=$1 status=0 began=$SECONDS verdict=ok
  shift
  interruptible "$@" >"$log" 2>&1 || status=$?
  if [ "$status" = 2 ] && [ "$1" = audit ]; then verdict=UNVERIFIED unverified="$unverified $name"
  elif [ "$status" != 0 ]; then verdict=FAILED failed="$failed $name"; fi
  printf '%-11s %-14s %4d s\n' "$verdict" "$name" $((SECONDS - began))
  if [ "$verdict" != ok ]; then sed 's/^/    /' "$log" | head -c 20000; fi
}

audit() { ./dev audit; }
locked_restore() { dotnet restore --locked-mode -v q && dotnet tool restore; }
format() { dotnet format --verify-no-changes --no-restore --severity warn --exclude src/Migrations || { echo "Mend it with: dotnet format --severity warn"; return 1; }; }
architecture() { dotnet artifacts/bin/Architecture/debug/Architecture.dll --no-ansi --progress off; }
no_pending_migration() {
  dotnet ef migrations has-pending-model-changes --project "src/Migrations/$1" --startup-project src/Host --no-build -- "$1"
}

compiled_model_is_current() {
  local made status=0
  made=$(mktemp -d)
  { compile_model "$1" "$made" && diff -r "src/Migrations/$1/Compiled" "$made"; } || status=1
  rm -rf "$made"
  if [ "$status" != 0 ]; then echo "Mend it with: ./dev migrate"; fi
  return "$status"
}

step locks locked_restore
step build build Zhengwu.slnx --no-restore
step architecture architecture
step format format
for engine in Sqlite Postgres; do
  step "migrations-$engine" no_pending_migration $engine
  step "model-$engine" compiled_model_is_current $engine
done
step audit audit

if [ -n "$failed" ]; then fail "check: FAILED:$failed${unverified:+; NOT VERIFIED:$unverified}"; fi
echo "check: everything holds${unverified:+, but NOT VERIFIED:$unverified}"
