import { useState } from 'react';
import { Button, Notice, timeText, useWords } from '#web/ui';
import { type Conflict, type HalfDay, type KeptRoll, type Mark, standingOf } from './kept-roll.ts';
import { Correction } from './RollRow.tsx';
import { words } from './words.ts';

type Insisted = { enrollmentId: string; halfDay: HalfDay; mark: Mark };

interface Props {
  readonly roll: KeptRoll;
  readonly onYield: (at: Conflict) => void;
  readonly onInsist: (mark: Insisted, reason: string) => void;
}

/** Marks of this device that met others': both are shown, a person decides. */
export function Conflicts({ roll, onYield, onInsist }: Props) {
  const say = useWords(words);
  if (roll.conflicts.length === 0) return null;
  return (
    <Notice tone="err" role="alert" title={say.conflicts(roll.conflicts.length)}>
      <ul className="conflicts">
        {roll.conflicts.map((conflict) => (
          <ConflictRow
            key={`${conflict.enrollmentId} ${conflict.halfDay}`}
            {...{ roll, conflict }}
            onYield={() => onYield(conflict)}
            onInsist={(reason) => onInsist({ ...conflictAt(conflict), mark: conflict.mine }, reason)}
          />
        ))}
      </ul>
    </Notice>
  );
}

const conflictAt = ({ enrollmentId, halfDay }: Conflict) => ({ enrollmentId, halfDay });

interface RowProps {
  readonly roll: KeptRoll;
  readonly conflict: Conflict;
  readonly onYield: () => void;
  readonly onInsist: (reason: string) => void;
}

function ConflictRow({ roll, conflict, onYield, onInsist }: RowProps) {
  const say = useWords(words);
  const [isInsisting, setInsisting] = useState(false);
  const person = roll.people.find(({ enrollmentId }) => enrollmentId === conflict.enrollmentId);
  const standing = standingOf(roll, conflict);
  const isOpen = conflict.why === 'conflict' || conflict.why === 'reason-needed';
  return (
    <li>
      <p>
        <b>{person?.learnerName ?? say.nobody}</b> {say.halves[conflict.halfDay]}
      </p>
      <p>{say.here(say.marks[conflict.mine])}</p>
      <p>
        {standing
          ? say.there(say.marks[standing.mark], say.sources[standing.source], timeText(standing.recordedAt))
          : say.refused}
      </p>
      {isInsisting ? (
        <Correction onCancel={() => setInsisting(false)} onSubmit={onInsist} />
      ) : (
        <p className="actions">
          <Button look={['small']} onClick={onYield}>
            {say.keepTheirs}
          </Button>
          {isOpen && (
            <Button look={['small']} onClick={() => setInsisting(true)}>
              {say.keepMine}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
