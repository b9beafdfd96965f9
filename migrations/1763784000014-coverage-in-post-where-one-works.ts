import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A trained person is in post where they work, not only where they completed: one count per organization of today. */
export class CoverageInPostWhereOneWorks1763784000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy within_reach on coverage_posts;
      alter table coverage_posts drop column counted_for_id;
      create policy within_reach on coverage_posts for select
        using (organization_id = (select reached('organization')) or prefecture_id = (select reached('prefecture'))
          or bureau_id = (select reached('bureau')) or (select reached_nation()));
      delete from coverage_posts;
    `);
    await runner.query(`
      with today as (select (now() at time zone 'Asia/Tokyo')::date as day)
      insert into coverage_posts (organization_id, prefecture_id, bureau_id, cyder_in_post, any_in_post)
      select f.id, f.prefecture_id, f.bureau_id,
        count(distinct c.learner_id) filter (where c.counts_as = 'cyder'), count(distinct c.learner_id)
      from today
      join completions_counted c on c.completed_on <= today.day
      join memberships m on m.person_id = c.learner_id and m.starts_on <= today.day
        and (m.ends_on is null or m.ends_on >= today.day)
      left join successors_on((select day from today)) s on s.organization_id = m.organization_id
      join organizations f on f.id = coalesce(s.successor_id, m.organization_id)
      group by f.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy within_reach on coverage_posts;
      alter table coverage_posts add column counted_for_id uuid;
      update coverage_posts set counted_for_id = organization_id;
      alter table coverage_posts alter column counted_for_id set not null,
        add constraint a_count_in_post_is_for_an_organization foreign key (counted_for_id) references organizations (id);
      create index posts_of_an_organization on coverage_posts (counted_for_id);
      create policy within_reach on coverage_posts for select
        using (counted_for_id = (select reached('organization')) or prefecture_id = (select reached('prefecture'))
          or bureau_id = (select reached('bureau')) or (select reached_nation()));
    `);
  }
}
