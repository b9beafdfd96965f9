import type pg from 'pg';

const SUM = `coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '''')`;
const KEEP = `
  do $$ declare name text; begin
    create temporary table kept_sums (name text, sum text);
    for name in select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrations' loop
      execute format('create temporary table %I as table public.%I', 'kept_' || name, name);
      execute format('insert into kept_sums select %L, ${SUM} from public.%I t', name, name);
    end loop;
  end $$`;
const PUT_BACK = `
  do $$ declare name text; before text; now text; listed text; begin
    -- Rows come back table by table, in no order that their keys would ask for.
    set local session_replication_role = replica;
    for name, before in select s.name, s.sum from kept_sums s loop
      execute format('select ${SUM} from public.%I t', name) into now;
      continue when now = before;
      select string_agg(quote_ident(column_name), ', ') into listed from information_schema.columns
        where table_schema = 'public' and table_name = name and is_generated = 'NEVER';
      execute format('delete from public.%I', name);
      execute format('insert into public.%1$I (%2$s) select %2$s from %3$I', name, listed, 'kept_' || name);
    end loop;
  end $$`;

/**
 * Keeps what stands in every table now, as long as the owner's connection lasts; what it answers puts all of it back as
 * it was, whatever was done meanwhile.
 */
export async function keepRows(owner: pg.Client): Promise<() => Promise<void>> {
  await owner.query(KEEP);
  return async () => {
    await owner.query(PUT_BACK);
  };
}
