# Build and run the product, until Ctrl-C.
port=8080 data=$root/data db='' demo=true
while [ $# -gt 0 ]; do
  case $1 in
    --port) port=${2:?--port needs a number}; shift 2 ;;
    --data) data=${2:?--data needs a folder}; shift 2 ;;
    --db) db=${2:?--db needs a connection string}; shift 2 ;;
    --empty) demo=false; shift ;;
    *) echo "./dev does not know '$1'." >&2; source tools/dev/help.sh >&2; exit 64 ;;
  esac
done

need_dotnet
need_node
if port_is_taken "$port"; then fail "Port $port is in use. Choose another: ./dev --port $((port + 1))"; fi

echo "Building … (the first time takes a minute or two)"
trap stop_compiler EXIT
build src/Host
stop_compiler
trap - EXIT

# The county of the demo is invented; whoever names another is heard.
if [ $demo = true ]; then export House__Authority=${House__Authority:-云溪县人民政府}; fi

# The program takes this shell's place, so that Ctrl-C reaches it and nothing is left behind.
export ASPNETCORE_ENVIRONMENT=Development
exec dotnet "artifacts/bin/Host/debug/Zhengwu.dll" --urls "http://localhost:$port" \
  --House:Data="$data" --House:Database="$db" --House:Demo=$demo
