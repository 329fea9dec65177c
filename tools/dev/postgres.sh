# A private PostgreSQL server for tests run from an editor, until Ctrl-C.
need_packages postgresql
trap drop_scratch EXIT
trap 'exit 0' INT TERM HUP
make_scratch
start_postgres
echo "export ZHENGWU_TEST_POSTGRES=\"$ZHENGWU_TEST_POSTGRES\""
echo "PostgreSQL runs until Ctrl-C." >&2
interruptible sleep infinity
