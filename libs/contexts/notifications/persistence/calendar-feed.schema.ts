import { EntitySchema } from 'typeorm';

interface CalendarFeedRow {
  readonly personId: string;
  readonly tokenHash: string;
  readonly madeAt: Date;
}

export const CalendarFeedSchema = new EntitySchema<CalendarFeedRow>({
  name: 'CalendarFeed',
  tableName: 'calendar_feeds',
  columns: {
    personId: {
      type: 'uuid',
      name: 'person_id',
      primary: true,
      primaryKeyConstraintName: 'one_calendar_feed_per_person',
    },
    tokenHash: { type: 'text', name: 'token_hash' },
    madeAt: { type: 'timestamptz', name: 'made_at' },
  },
  uniques: [{ name: 'one_person_per_calendar_token', columns: ['tokenHash'] }],
  foreignKeys: [
    {
      name: 'a_calendar_feed_is_a_persons',
      target: 'Account',
      columnNames: ['personId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
