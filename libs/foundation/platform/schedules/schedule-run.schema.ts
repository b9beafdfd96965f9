import { EntitySchema } from 'typeorm';

export const ScheduleRunSchema = new EntitySchema({
  name: 'ScheduleRun',
  tableName: 'schedule_runs',
  columns: {
    schedule: { type: 'text', primary: true, primaryKeyConstraintName: 'one_run_at_a_time_per_schedule' },
    slot_at: { type: 'timestamptz' },
    lease_until: { type: 'timestamptz', nullable: true },
    done_at: { type: 'timestamptz', nullable: true },
  },
});
