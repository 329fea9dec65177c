# Build, then run every test program on both databases. The last line is always "N passed, N failed".
long='' chosen=''
for argument; do
  case $argument in
    --long) long=1 ;;
    -*) echo "./dev test does not know '$argument'." >&2; exit 64 ;;
    *) chosen="$chosen $argument" ;;
  esac
done

results=$root/artifacts/test-results
sum() { cat "$results"/*.count 2>/dev/null | awk -v column="$1" '{ n += $column } END { print n + 0 }'; }

finish() { # whatever happens, nothing stays behind, and the count is the last thing said
  local status=$? passed failed
  trap - EXIT
  set +e
  stop_running
  stop_compiler
  drop_scratch
  passed=$(sum 1) failed=$(sum 2)
  if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
  if [ "$failed" != 0 ] && [ "$status" = 0 ]; then status=1; fi
  echo "$passed passed, $failed failed"
  exit "$status"
}
rm -rf "$results"
mkdir -p "$results"
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

need_dotnet
need_node
if [ -n "$long" ]; then package_lists+=(tools/dev/packages-long.tsv); fi
need_packages
make_scratch

echo "Building …"
interruptible build Zhengwu.slnx
stop_compiler
programs=$(test_programs $chosen) || exit 1
start_postgres

# Two at a time: the machine is assumed to have two cores. Each ends by itself when this script does.
export ZHENGWU_DEV=$$ ZHENGWU_LONG=$long ZHENGWU_RESULTS=$results TMPDIR=$scratch
# Programs that live for minutes do not earn back what optimising costs: without counting for it a tenth of their time is saved, and with it begun
# only after 1024 calls of a method (the runtime reads hexadecimal), not after 30, a sixth.
export DOTNET_TieredPGO=0 DOTNET_TC_CallCountThreshold=400
run_programs() { xargs -P 2 -n 1 tools/dev/parts/test-program <<<"$programs"; }
interruptible run_programs
