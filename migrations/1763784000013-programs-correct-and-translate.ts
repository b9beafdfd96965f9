import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Catalog records count their corrections, an offering may have reminder days of its own, and content may be in English too. */
export class ProgramsCorrectAndTranslate1763784000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table programs add column version integer not null default 1;
      alter table courses add column version integer not null default 1;
      alter table editions add column version integer not null default 1;
      alter table offerings add column remind_days_before_end integer[];
      alter table lessons add column markdown_en text;
      alter table questions add column text_en text, add column options_en text[];
      alter table question_keys add column feedback_en text, add column option_feedback_en text[];
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table question_keys drop column feedback_en, drop column option_feedback_en;
      alter table questions drop column text_en, drop column options_en;
      alter table lessons drop column markdown_en;
      alter table offerings drop column remind_days_before_end;
      alter table editions drop column version;
      alter table courses drop column version;
      alter table programs drop column version;
    `);
  }
}
