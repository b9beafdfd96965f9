import { useTranslate } from 'react-admin';
import { Section } from '#web/staff-ui';
import { type JudgedSlot, total, useLanguage } from './judging.ts';

/** What others gave, once one's own is given; under no name. */
export function OtherJudgements({ slot: { others, criteria, given } }: { readonly slot: JudgedSlot }) {
  const translate = useTranslate();
  const language = useLanguage();
  const nameOf = (id: string) => criteria.find(({ criterionId }) => criterionId === id)?.name[language];
  return (
    <Section id="others" title={translate('judging.others.title')}>
      {!others && <p className="muted">{translate('judging.others.after')}</p>}
      {others?.length === 0 && <p className="muted">{translate('judging.others.none')}</p>}
      {others && given && given.total !== null && (
        <p className="muted">{translate('judging.ownTotal', { total: total(given.total) })}</p>
      )}
      <ol className="judge-others">
        {others?.map((other, at) => (
          // They have no name and no id, and stand in one order.
          <li key={at}>
            <b>{translate('judging.others.total', { total: other.total === null ? '—' : total(other.total) })}</b>{' '}
            <span className="muted">
              {other.scores.map(({ criterionId, score }) => `${nameOf(criterionId)} ${score}`).join('　')}
            </span>
            {other.comment && <p className="judge-text">{other.comment}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
