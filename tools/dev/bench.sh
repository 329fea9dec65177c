# Measure, and compare with the targets: one tab-separated line a figure. Its exit status is the program's.
need_dotnet
trap 'stop_running; stop_compiler; drop_scratch' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
need_packages postgresql
make_scratch
interruptible build test/Bench -c Release >&2
stop_compiler
start_postgres
export TMPDIR=$scratch
measure() { dotnet artifacts/bin/Bench/release/Bench.dll "$@"; }
interruptible measure "$@"
