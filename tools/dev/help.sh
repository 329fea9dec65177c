cat <<'TEXT'
./dev [--port N] [--data DIR] [--db "Host=…"] [--empty]
                             build and run on http://localhost:8080, with SQLite and demo data
./dev demo day [--pace N]    the same, and its people work through a day while you look on: an office hour a minute, or N minutes
./dev test [--long] [NAME…]  every test, or those of the named test programs; --long adds the long ones
./dev check                  all that is checked without running the product
./dev audit                  known vulnerabilities of dependencies: 0 clean, 1 found, 2 not known
./dev bench [--long] [NAME]  measure, and compare with the targets
./dev postgres               a private PostgreSQL server, for tests run from an editor
./dev migrate [NAME]         a migration for both databases; without a name, the first one anew
./dev new-slice MODULE VERB-NOUN [FOLDER]
                             a use case with its page and its test, such as: new-slice Disclosure ExtendRequest
./dev help                   this
TEXT
