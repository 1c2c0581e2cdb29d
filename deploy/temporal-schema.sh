#!/bin/sh
# Temporal's two databases: made when they are missing, brought up to this image's schema when they are older. Running it again
# changes nothing: `create` accepts a database that is there, `setup-schema` leaves a newer version alone.
# Reads SQL_HOST, SQL_PORT, SQL_USER, SQL_PASSWORD, and TEMPORAL_SCHEMA (where the image keeps the schema).
set -eu

: "${SQL_HOST:?Set SQL_HOST to the host of the database of Temporal}"
: "${SQL_USER:?Set SQL_USER to the user of the database of Temporal}"
: "${SQL_PASSWORD:?Set SQL_PASSWORD to the password of that user}"
schema="${TEMPORAL_SCHEMA:-/etc/temporal/schema}/postgresql/v12"

sql_tool() {
  temporal-sql-tool --plugin postgres12 --endpoint "$SQL_HOST" --port "${SQL_PORT:-5432}" --user "$SQL_USER" --database "$@"
}

bring_up() {
  sql_tool "$1" create
  sql_tool "$1" setup-schema --version 0.0
  sql_tool "$1" update-schema --schema-dir "$schema/$2/versioned"
}

bring_up temporal temporal
bring_up temporal_visibility visibility
