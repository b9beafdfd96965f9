import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of persons, sent in parts and kept in rows or in a bucket. `seen_by` says what an organization that is null only
 * hinted at; the function finds by the foreign keys themselves what nothing refers to, whoever asks.
 */
export class FoundationFiles1763784000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stored_objects (
        key uuid not null,
        begun_at timestamptz not null,
        constraint stored_objects_pkey primary key (key)
      );

      alter table stored_files
        add column name text,
        add column purpose text,
        add column copy_of uuid,
        add column state text not null default 'kept',
        add column seen_by text not null default 'organization';
      update stored_files set seen_by = 'everybody' where organization_id is null;
      alter table stored_files
        alter column type drop not null,
        alter column sha256 drop not null,
        add constraint a_file_is_coming_or_kept check (state in ('coming', 'kept')),
        add constraint a_kept_file_has_a_type_and_a_digest
          check (state = 'coming' or (type is not null and sha256 is not null)),
        add constraint a_file_is_seen_by_its_owner_an_organization_or_everybody check (case seen_by
          when 'owner' then owner_id is not null
          when 'organization' then organization_id is not null
          else seen_by = 'everybody' end),
        add constraint one_file_per_owner_and_id unique (owner_id, id),
        add constraint one_copy_without_author_per_file unique (copy_of),
        add constraint a_copy_goes_with_its_file foreign key (copy_of) references stored_files (id) on delete cascade;
      create index files_of_an_owner on stored_files (owner_id, purpose);

      alter table stored_file_chunks
        add column object_key uuid,
        add column object_bytes integer,
        alter column content drop not null,
        add constraint a_chunk_is_in_its_row_or_in_an_object
          check (num_nonnulls(content, object_key) = 1 and num_nonnulls(content, object_bytes) = 1),
        add constraint a_chunk_has_its_object foreign key (object_key) references stored_objects (key);
      create index chunks_by_object on stored_file_chunks (object_key);

      create table file_uploads (
        file_id uuid not null,
        owner_id uuid not null,
        received_bytes integer not null,
        expires_at timestamptz not null,
        constraint one_upload_per_file primary key (file_id),
        constraint an_upload_is_of_a_file_of_its_owner
          foreign key (owner_id, file_id) references stored_files (owner_id, id) on delete cascade
      );
      create index uploads_by_end on file_uploads (expires_at);

      alter policy within_reach on stored_files
        using ((seen_by = 'everybody' and (select acting_person()) is not null)
          or (seen_by = 'organization' and organization_id = (select reached('organization')))
          or (seen_by = 'owner' and owner_id = (select acting_person())) or owner_id = (select reached('self'))
          or (select reached_nation()) or (select under('read-files', 'audit-kept', 'sweep-files', 'erase-files', 'strip-files')));
      alter policy whoever_acts_keeps on stored_files
        with check (owner_id is not distinct from (select acting_person())
          and (seen_by = 'owner' or (select reached_nation()) or (select current_setting('app.reach', true)) = 'authority'
            or (seen_by = 'organization' and organization_id = (select reached('organization')))));
      create policy copies_are_kept on stored_files for insert
        with check (copy_of is not null and (select under('strip-files')));
      create policy the_owner_finishes on stored_files for update
        using (state = 'coming' and owner_id = (select acting_person()))
        with check (state = 'kept' and owner_id = (select acting_person()));
      create policy the_owner_erases on stored_files for delete
        using (seen_by = 'owner' and owner_id = (select acting_person()));
      create policy sweeping_deletes on stored_files for delete using ((select under('sweep-files', 'erase-files')));
      create policy erasing_forgets_the_owner on stored_files for update using ((select under('erase-files')));
      grant update (state, type, sha256, stored_at, owner_id), delete on stored_files to kunren_api, kunren_worker;

      alter policy as_its_file on stored_file_chunks
        using ((select under('read-files', 'strip-files')) or exists (select from stored_files where id = file_id));

      alter table file_uploads enable row level security;
      create policy each_person_their_own on file_uploads using (owner_id = (select acting_person()));
      create policy sweeping_reads on file_uploads for select using ((select under('sweep-files')));
      grant select, insert, update, delete on file_uploads to kunren_api, kunren_worker;

      alter table stored_objects enable row level security;
      create policy whoever_acts_keeps on stored_objects for insert
        with check ((select current_setting('app.reach', true)) <> '');
      create policy sweeping_works on stored_objects using ((select under('sweep-files')));
      grant insert on stored_objects to kunren_api;
      grant select, insert, delete on stored_objects to kunren_worker;

      -- As its owner, since a row that is hidden from the asker refers too; it tells ids and nothing else.
      create function files_without_reference(before timestamptz) returns setof uuid language plpgsql stable security definer
        set search_path = pg_catalog, public as $function$
        declare referred text;
        begin
          select string_agg(format('and not exists (select from %s r where r.%I = f.id)', c.conrelid::regclass, a.attname), ' ')
            into referred
            from pg_constraint c
            cross join lateral unnest(c.conkey, c.confkey) as k (referring, referred)
            join pg_attribute own on own.attrelid = c.confrelid and own.attnum = k.referred and own.attname = 'id'
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.referring
            where c.contype = 'f' and c.confrelid = 'stored_files'::regclass and c.confdeltype <> 'c';
          return query execute
            'select f.id from stored_files f where f.state = ''kept'' and f.copy_of is null and f.stored_at < $1 '
              || coalesce(referred, '') using before;
        end $function$;
      revoke execute on function files_without_reference from public;
      grant execute on function files_without_reference to kunren_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function files_without_reference;
      drop table file_uploads;
      delete from stored_files f where state = 'coming' or seen_by = 'owner'
        or exists (select from stored_file_chunks c where c.file_id = f.id and c.object_key is not null);
      drop policy erasing_forgets_the_owner on stored_files;
      drop policy sweeping_deletes on stored_files;
      drop policy the_owner_erases on stored_files;
      drop policy the_owner_finishes on stored_files;
      drop policy copies_are_kept on stored_files;
      revoke update, update (state, type, sha256, stored_at, owner_id), delete on stored_files from kunren_api, kunren_worker;
      alter policy as_its_file on stored_file_chunks
        using ((select under('read-files')) or exists (select from stored_files where id = file_id));
      alter policy within_reach on stored_files
        using ((organization_id is null and (select acting_person()) is not null)
          or organization_id = (select reached('organization')) or owner_id = (select reached('self'))
          or (select reached_nation()) or (select under('read-files', 'audit-kept')));
      alter policy whoever_acts_keeps on stored_files
        with check (owner_id is not distinct from (select acting_person())
          and (organization_id = (select reached('organization')) or (select reached_nation())
            or (select current_setting('app.reach', true)) in ('self', 'authority')));
      alter table stored_file_chunks drop column object_bytes, drop column object_key, alter column content set not null;
      drop table stored_objects;
      drop index files_of_an_owner;
      alter table stored_files drop column seen_by, drop column state, drop column copy_of, drop column purpose,
        drop column name, drop constraint one_file_per_owner_and_id,
        alter column type set not null, alter column sha256 set not null;
    `);
  }
}
