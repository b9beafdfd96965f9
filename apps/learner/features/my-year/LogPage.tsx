import { useState } from 'react';
import { viewMyLogRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Loaded, Notice, useWords } from '#web/ui';
import type { MyYear } from '../../parts/my-years.tsx';
import { LogEntries } from './LogEntries.tsx';
import { LogForm } from './LogForm.tsx';
import { logWords } from './log-words.ts';
import { YearFrame } from './YearFrame.tsx';

/** What a trainee writes of their year, and what is answered. */
export default function LogPage() {
  const say = useWords(logWords);
  return (
    <YearFrame page="log" lead={say.lead}>
      {(year) => <Log year={year} />}
    </YearFrame>
  );
}

function Log({ year: { traineeId } }: { year: MyYear }) {
  const say = useWords(logWords);
  const [sent, setSent] = useState(0);
  const asked = useAnswer(() => call(viewMyLogRoute, { params: { traineeId } }), [traineeId]);
  const onSent = () => {
    setSent(sent + 1);
    asked.again();
  };
  return (
    <Loaded from={asked}>
      {({ draft, items, abilities }) => (
        <>
          {abilities.write && <LogForm key={items.length} traineeId={traineeId} draft={draft} onSent={onSent} />}
          {sent > 0 && (
            <div className="mt-2">
              <Notice tone="ok" role="status">
                <p>{say.sent}</p>
              </Notice>
            </div>
          )}
          <section className="section" aria-labelledby="entries">
            <h2 id="entries">{say.entries}</h2>
            {items.length > 0 ? (
              <LogEntries traineeId={traineeId} entries={items} onChanged={asked.again} />
            ) : (
              <div className="empty-box">
                <p>{say.none}</p>
              </div>
            )}
          </section>
        </>
      )}
    </Loaded>
  );
}
