import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { viewWorkRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip, dateText, daysFromToday, leftText, Section, shortDate } from '#web/staff-ui';

export type Work = AnswerFrom<typeof viewWorkRoute>['items'][number];

const listed = (filter: Record<string, string>, of = 'enrollments') =>
  `/${of}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** Where the action leads. */
const places: Record<Work['kind'], (id: string) => string> = {
  'not-started': (offeringId) => listed({ offeringId, status: 'not-started' }),
  'not-invited': (offeringId) => listed({ offeringId, status: 'not-started' }),
  'slips-to-print': () => '/members',
  'ending-soon': (offeringId) => listed({ offeringId, status: 'in-progress' }),
  'import-to-finish': (id) => `/staff-imports/${id}`,
  'seats-to-name': (offeringId) => listed({ offeringId }, 'applications'),
  'offers-to-answer': (offeringId) => listed({ offeringId, state: 'offered' }, 'applications'),
  'offering-in-draft': (id) => `/offerings/${id}/show`,
  'offering-without-content': (id) => `/offerings/${id}/show`,
  'staff-left': (id) => `/offerings/${id}/show`,
  'certificate-in-doubt': () => `/awards?filter=${encodeURIComponent(JSON.stringify({ tab: 'doubted' }))}`,
  'certificate-unprintable': () => `/awards?filter=${encodeURIComponent(JSON.stringify({ tab: 'unprintable' }))}`,
};

/** How many, of what and why, by when, and the action. */
export function WorkRow({ item, isFirst }: { item: Work; isFirst: boolean }) {
  const translate = useTranslate();
  const say = (part: string) => translate(`pages.today.${item.kind}.${part}`, { name: item.name, count: item.count });
  const before = item.lastOn ? translate('pages.today.lastOn', { day: shortDate(item.lastOn) }) : '';
  return (
    <li>
      <p className="amount">
        <b>{item.count}</b>
        {say('unit')}
      </p>
      <div className="what">
        <h3>{say('title')}</h3>
        <p className="muted">
          {say('why')}
          {before}
        </p>
      </div>
      <div className="due">{item.dueOn && <DueChip on={item.dueOn} />}</div>
      <div className="do">
        <Button component={Link} to={places[item.kind](item.recordId)} variant={isFirst ? 'contained' : 'outlined'}>
          {say('action')}
        </Button>
      </div>
    </li>
  );
}

/** Red only when it is today or late, orange within three days; before that a date is just a date. */
function DueChip({ on }: { on: string }) {
  const left = daysFromToday(on);
  const tone = left <= 0 ? 'bad' : left <= 3 ? 'warn' : 'normal';
  return (
    <Chip glyph={left <= 0 ? 'alert' : 'clock'} tone={tone}>
      {leftText(on)}
    </Chip>
  );
}

/** The days something ends on, in order. */
export function Deadlines({ items }: { items: readonly Work[] }) {
  const translate = useTranslate();
  const days = Map.groupBy(
    items.filter(({ dueOn }) => dueOn !== null),
    ({ dueOn }) => dueOn ?? '',
  );
  if (days.size === 0) return null;
  return (
    <Section id="deadlines" title={translate('pages.today.deadlines')}>
      <ol className="week">
        {[...days].map(([day, due]) => (
          <li key={day}>
            <p className="day">{dateText(day).slice(5)}</p>
            <ul>
              {[...new Set(due.map(({ name }) => name))].map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}
