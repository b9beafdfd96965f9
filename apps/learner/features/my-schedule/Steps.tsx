import type { ReactNode } from 'react';
import { Icon, useWords } from '#web/ui';
import { Days, Moment, type MyApplication } from '../../parts/exercises.tsx';
import { words } from './words.ts';

interface Step {
  readonly name: string;
  readonly isDone: boolean;
  readonly note?: ReactNode;
}

/** From the application to the day: what is done, where it is now, what is still to come. */
export function Steps({ party }: { party: MyApplication }) {
  const say = useWords(words);
  const { stages, approvals, state, offering } = party;
  const approved = (stage: string) => approvals.find((approval) => approval.stage === stage);
  const steps: Step[] = [
    { name: say.applied, isDone: true },
    ...stages.map((stage) => {
      const given = approved(stage);
      return { name: say[stage], isDone: given !== undefined, note: given && <Moment at={given.approvedAt} /> };
    }),
    { name: say.confirmed, isDone: state === 'confirmed' },
    { name: say.theDay, isDone: false, note: <Days {...offering} /> },
  ];
  const now = steps.findIndex(({ isDone }) => !isDone);
  return (
    <div className="card">
      <h2 className="h-small">{say.steps}</h2>
      <ol className="track-line mt-1">
        {steps.map(({ name, isDone, note }, at) => (
          <li
            key={name}
            className={isDone ? 'done' : at === now ? 'now' : ''}
            aria-current={at === now ? 'step' : undefined}
          >
            <Icon name={isDone ? 'done' : at === now ? 'half' : 'todo'} />
            <b>{name}</b>
            {note && (
              <>
                <br />
                <span className="small muted">{note}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
