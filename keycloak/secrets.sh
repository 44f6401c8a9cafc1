#!/bin/sh
# Makes the secrets that docker-compose.yml asks for, once, into .env beside it. What is there already stays.
#
#   keycloak/secrets.sh https://samskap.example.no
set -eu
cd "$(dirname "$0")/.."
address="${1:?say where people reach Samskap, e.g. https://samskap.example.no}"
if [ -e .env ]; then
  echo ".env is there already; nothing was changed." >&2
  exit 1
fi
secret() { head -c 36 /dev/urandom | base64 | tr '+/' '-_'; }
umask 077
{
  echo "SAMSKAP_PUBLICADDRESS=${address%/}"
  echo "MONGO_PASSWORD=$(secret)"
  echo "KEYCLOAK_ADMIN_PASSWORD=$(secret)"
  echo "KEYCLOAK_CLIENT_SECRET=$(secret)"
} >.env
echo "Wrote .env. Keep it out of version control and in your backup of secrets."
