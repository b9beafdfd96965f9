import { useState } from 'react';
import { viewMyTimelineRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { Button, Loaded, useBilingual, useLanguage, useWords } from '#web/ui';
import { absenceSorts } from '../../parts/absence-sorts.ts';
import { momentText } from '../../parts/moment.ts';
import { timelineWords } from './timeline-words.ts';

type Item = AnswerFrom<typeof viewMyTimelineRoute>['items'][number];

const KINDS = ['all', 'event', 'submission', 'log', 'placing'] as const;

/** What happened in somebody's year, the latest first: of all kinds or of one. */
export function Timeline({ traineeId }: { traineeId: string }) {
  const say = useWords(timelineWords);
  const asked = useAnswer(() => call(viewMyTimelineRoute, { params: { traineeId } }), [traineeId]);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('all');
  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline">{say.title}</h2>
      <Loaded from={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="empty-box">
              <p>{say.none}</p>
            </div>
          ) : (
            <>
              <div className="year-tools">
                <label>
                  <span className="label">{say.show}</span>{' '}
                  <select
                    className="input"
                    value={kind}
                    onChange={(event) => setKind(event.currentTarget.value as typeof kind)}
                  >
                    {KINDS.map((each) => (
                      <option key={each} value={each}>
                        {say.kinds[each]}
                      </option>
                    ))}
                  </select>
                </label>
                <Button onClick={() => window.print()}>{say.print}</Button>
              </div>
              <ol className="rows year-timeline">
                {items
                  .filter((item) => kind === 'all' || item.kind === kind)
                  .map((item) => (
                    <Told key={`${item.kind} ${item.detail} ${item.id} ${item.at}`} item={item} />
                  ))}
              </ol>
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function Told({ item: { kind, detail, at, title, byName, words, absence } }: { item: Item }) {
  const say = useWords(timelineWords);
  const sorts = useWords(absenceSorts);
  const speak = useBilingual();
  const { language } = useLanguage();
  return (
    <li className="stack-05">
      <p className="small muted">
        <time dateTime={at}>{momentText(at, language)}</time> {say.kinds[kind]}
      </p>
      <p>
        {title && <strong>{speak(title)}</strong>} {say.details[detail]}
        {byName && <span className="muted">（{byName}）</span>}
      </p>
      {absence && (
        <p>
          {absence.isPartial ? say.toldPartly : say.told} {sorts[absence.sort]}
        </p>
      )}
      {words && <p className="year-text">{words}</p>}
    </li>
  );
}
