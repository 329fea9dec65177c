# Build and run the product, until Ctrl-C.
port=8080 data=$root/data db='' demo=true
while [ $# -gt 0 ]; do
  case $1 in
    --port | --data | --db) if [ $# = 1 ]; then echo "./dev: $1 needs a value." >&2; exit 64; fi ;;
  esac
  case $1 in
    --port) port=$2; shift 2 ;;
    --data) data=$2; shift 2 ;;
    --db) db=$2; shift 2 ;;
    --empty) demo=false; shift ;;
    *) echo "./dev does not know '$1'." >&2; source tools/dev/help.sh >&2; exit 64 ;;
  esac
done

# A port that is no number would be taken for a host's name, and the house would stand open to everybody on port 80.
if ! [[ $port =~ ^[1-9][0-9]{0,4}$ ]] || [ "$port" -gt 65535 ]; then
  echo "./dev: --port must be a number from 1 to 65535, not '$port'." >&2
  exit 64
fi

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
