# Play a working day in a demo house: ./dev demo day. Everything else is as for ./dev.
if [ "${1:-}" != day ]; then
  echo "./dev demo knows one thing: ./dev demo day [--pace N], N being the minutes of the day that pass in a minute." >&2
  exit 64
fi
shift

pace=60 others=()
while [ $# -gt 0 ]; do
  case $1 in
    --pace)
      if ! [[ ${2:-} =~ ^[1-9][0-9]{0,2}$ ]] || [ "$2" -gt 600 ]; then echo "./dev: --pace must be a number from 1 to 600." >&2; exit 64; fi
      pace=$2; shift 2 ;;
    --empty) echo "./dev demo day needs demo data: leave --empty out." >&2; exit 64 ;;
    *) others+=("$1"); shift ;;
  esac
done

export House__DemoDay=true House__DemoPace=$pace
set -- "${others[@]}"
source tools/dev/run.sh
