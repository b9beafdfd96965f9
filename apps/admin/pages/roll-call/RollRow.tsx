import { useState } from 'react';
import { Button, Chip, Field, useWords } from '#web/ui';
import { type HalfDay, type KeptRoll, type Mark, type Person, shownAt, standingOf } from './kept-roll.ts';
import { words } from './words.ts';

const marks = ['full', 'partial', 'absent'] as const;

interface Props {
  readonly roll: KeptRoll;
  readonly person: Person;
  readonly half: HalfDay;
  readonly onMark: (mark: Mark, reason?: string) => void;
}

/** One person: three buttons, and a reason where something that others know is corrected. */
export function RollRow({ roll, person, half, onMark }: Props) {
  const say = useWords(words);
  const at = { enrollmentId: person.enrollmentId, halfDay: half };
  const [shown, standing] = [shownAt(roll, at), standingOf(roll, at)];
  const isWaiting = roll.waiting.some((one) => one.enrollmentId === at.enrollmentId && one.halfDay === half);
  const [correcting, setCorrecting] = useState<Mark | null>(null);
  const choose = (mark: Mark) => {
    if (standing && standing.mark !== mark) return setCorrecting(mark);
    setCorrecting(null);
    onMark(mark);
  };
  return (
    <li>
      <fieldset>
        <legend>
          <b>{person.learnerName}</b> <span className="small muted">{person.organizationName}</span>
        </legend>
        <div className="mark-row">
          {marks.map((mark) => (
            <label key={mark}>
              <input
                type="radio"
                name={`${person.enrollmentId} ${half}`}
                checked={(correcting ?? shown) === mark}
                onChange={() => choose(mark)}
              />
              {say.marks[mark]}
            </label>
          ))}
          {isWaiting && (
            <Chip icon="alert" tone="warn">
              {say.notSent}
            </Chip>
          )}
        </div>
      </fieldset>
      {correcting && (
        <Correction
          onCancel={() => setCorrecting(null)}
          onSubmit={(reason) => {
            onMark(correcting, reason);
            setCorrecting(null);
          }}
        />
      )}
    </li>
  );
}

/** Why something that others know is changed. */
export function Correction({ onSubmit, onCancel }: { onSubmit: (reason: string) => void; onCancel: () => void }) {
  const say = useWords(words);
  const [reason, setReason] = useState('');
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onSubmit(reason.trim());
      }}
    >
      <Field label={say.reason} value={reason} onChange={setReason} maxLength={400} required />
      <p className="actions">
        <Button type="submit">{say.correct}</Button>
        <Button onClick={onCancel}>{say.cancel}</Button>
      </p>
    </form>
  );
}
