import { useTranslate } from 'react-admin';
import { listContentVersionsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { dateText, daysFromToday, Icon } from '#web/staff-ui';
import type { OfferingWritten } from './offering-written.ts';

/** What saving will do, in words and numbers, before it is done. */
export function OfferingImpact({ written }: { written: OfferingWritten }) {
  const translate = useTranslate();
  const content = useContentWords(written.editionId);
  const { startsOn, endsOn, opensNow } = written;
  const days = startsOn && endsOn ? daysFromToday(endsOn) - daysFromToday(startsOn) + 1 : 0;
  const lines = [
    translate(opensNow ? 'offerings.impactOpen' : 'offerings.impactDraft'),
    ...(days > 0
      ? [
          translate('offerings.impactDays', { days, startsOn: dateText(startsOn), endsOn: dateText(endsOn) }),
          translate('offerings.impactReview'),
        ]
      : []),
    ...(content ? [content] : [translate('offerings.impactChoose')]),
  ];
  return (
    <aside className="impact" aria-labelledby="impact-title">
      <h2 id="impact-title">{translate('offerings.impact')}</h2>
      <div role="status">
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <Icon name="arrow-right" size={16} />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  );
}

function useContentWords(editionId: string): string | null {
  const translate = useTranslate();
  const { answer } = useAnswer(
    () => (editionId ? call(listContentVersionsRoute, { params: { editionId } }) : Promise.resolve({ items: [] })),
    [editionId],
  );
  if (!editionId || !answer) return null;
  const published = answer.items.find(({ state }) => state === 'published');
  if (!published) return translate('offerings.impactNoContent');
  const { number, lessons, minutes, questions } = published;
  return translate('offerings.impactContent', { number, lessons, minutes, questions });
}
