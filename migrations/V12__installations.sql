-- What let Kith into a workspace, or into a whole organization under that one's own id. A workspace into which only its
-- organization let Kith has that one's id and nothing sealed.
create table installation (
    workspace_id text primary key,
    organization_id text,
    installed_at timestamptz not null,
    sealed bytea,
    check ((organization_id is null) <> (sealed is null))
);

create index installation_of_organization on installation (organization_id) where organization_id is not null;
alter table installation enable row level security, force row level security;
create policy of_the_workspace_let_in on installation using (
    current_setting('kith.task', true) = 'install'
    and current_setting('kith.workspace', true) in (workspace_id, organization_id));

-- Browsers on their way through the platform's consent, known by a hash; of no workspace yet.
create table install_state (
    state bytea primary key,
    issued_at timestamptz not null
);

create index install_state_old on install_state (issued_at);
alter table install_state enable row level security, force row level security;
create policy of_all_on_their_way on install_state using (current_setting('kith.task', true) = 'install');
