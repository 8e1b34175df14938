-- SPDX-License-Identifier: GPL-3.0-or-later
-- psql -v owner_password=… -v service_password=… -v replica_password=… -f roles.sql, as a superuser, once.
-- The owner migrates; the service works and can neither pass by row-level security nor change a table.
CREATE ROLE mm_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE mm_service LOGIN NOBYPASSRLS PASSWORD :'service_password';
CREATE ROLE mm_replica LOGIN REPLICATION PASSWORD :'replica_password';
CREATE DATABASE mandirmitra OWNER mm_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C';
\connect mandirmitra
ALTER SCHEMA public OWNER TO mm_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
