import { Icon, useWords } from '#web/ui';
import { words } from './apply-words.ts';

interface StudentsProps {
  /** Null: not answered yet. */
  readonly answer: boolean | null;
  readonly problem: string | undefined;
  readonly onAnswer: (areStudents: boolean) => void;
}

/** Of people of a school: whether a student is among them. The server says what follows. */
export function Students({ answer, problem, onAnswer }: StudentsProps) {
  const say = useWords(words);
  return (
    <fieldset className={problem ? 'field field-bad mt-2' : 'field mt-2'} aria-describedby="students-hint">
      <legend className="label">{say.students}</legend>
      <span className="hint" id="students-hint">
        {say.studentsHint}
      </span>
      {problem && (
        <p className="field-err">
          <Icon name="alert" />
          <span>{problem}</span>
        </p>
      )}
      {[false, true].map((areStudents) => (
        <label key={String(areStudents)} className="check">
          <input
            type="radio"
            name="students"
            id={areStudents ? undefined : 'students'}
            checked={answer === areStudents}
            onChange={() => onAnswer(areStudents)}
          />
          <span>{areStudents ? say.studentsYes : say.studentsNo}</span>
        </label>
      ))}
    </fieldset>
  );
}
