import './works.css';
import { viewMyWorkRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, Link, Loaded, useBilingual, usePathParams, useWords } from '#web/ui';
import { yearAddress } from '../../parts/my-years.tsx';
import type { Work } from './work.ts';
import { WorkAuthors } from './WorkAuthors.tsx';
import { WorkForm } from './WorkForm.tsx';
import { WorkInvitation } from './WorkInvitation.tsx';
import { WorkPublication } from './WorkPublication.tsx';
import { WorkShown } from './WorkShown.tsx';
import { words } from './work-words.ts';
import { YearFrame } from './YearFrame.tsx';

/** One work: for its authors to write and to let others see, for the others of the year to read. */
export default function WorkPage() {
  const say = useWords(words);
  const { traineeId, workId } = usePathParams('traineeId', 'workId');
  const asked = useAnswer(() => call(viewMyWorkRoute, { params: { workId } }), [workId]);
  return (
    <YearFrame page="works">
      {() => (
        <Loaded from={asked}>
          {(work) => (
            <>
              <p>
                <Link className="back" href={yearAddress(traineeId, 'works')}>
                  {say.back}
                </Link>
              </p>
              <WorkHead work={work} />
              {work.me?.state === 'invited' && <WorkInvitation work={work} onAnswered={asked.again} />}
              {work.abilities.write ? (
                <>
                  <WorkForm work={work} onChanged={asked.again} />
                  <WorkAuthors work={work} traineeId={traineeId} onChanged={asked.again} />
                  <WorkPublication work={work} onChanged={asked.again} />
                </>
              ) : (
                <WorkShown work={work} />
              )}
            </>
          )}
        </Loaded>
      )}
    </YearFrame>
  );
}

function WorkHead({ work }: { work: Work }) {
  const say = useWords(words);
  const speak = useBilingual();
  return (
    <div className="stack-05">
      <h2>{speak(work.title) || say.untitled}</h2>
      <p>
        <Chip>{say.visibility[work.visibility]}</Chip>{' '}
        {work.publication !== 'not-public' && (
          <Chip icon="done" tone="ok">
            {say.publication[work.publication]}
          </Chip>
        )}
      </p>
      {work.addresses && (
        <p>
          <a href={new URL(speak(work.addresses)).pathname}>{say.see}</a>
        </p>
      )}
    </div>
  );
}
