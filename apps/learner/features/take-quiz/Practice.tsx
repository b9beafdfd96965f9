import { useState } from 'react';
import { Button, Notice, useWords } from '#web/ui';
import { words } from './review-words.ts';
import type { Reviewed } from './reviewed.ts';

/** Solving a question again, on this page alone: nothing is sent and nothing is kept. */
export function Practice({ question }: { question: Reviewed }) {
  const say = useWords(words);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [isChecked, setChecked] = useState(false);
  const isMultiple = question.kind === 'multiple';
  const isRight = question.options.every(({ isCorrect }, position) => isCorrect === chosen.includes(position));
  const press = (position: number, isOn: boolean) => {
    const others = isMultiple ? chosen.filter((one) => one !== position) : [];
    setChosen(isOn ? [...others, position] : others);
    setChecked(false);
  };
  return (
    <div className="stack-1">
      <div className="options">
        {question.options.map(({ text }, position) => (
          <label className="option" key={position}>
            <input
              type={isMultiple ? 'checkbox' : 'radio'}
              name={`practice-${question.id}`}
              checked={chosen.includes(position)}
              onChange={(event) => press(position, event.currentTarget.checked)}
            />
            <span className="t">
              <span className="k">{say.letters[position]}</span>
              <span>{text}</span>
            </span>
          </label>
        ))}
      </div>
      <p className="actions mt-2">
        <Button isBusy={chosen.length === 0} onClick={() => setChecked(true)}>
          {say.check}
        </Button>
      </p>
      {isChecked && (
        <Notice tone={isRight ? 'ok' : 'quiet'} role="status" title={isRight ? say.practiceRight : say.practiceWrong}>
          {isRight && <p>{question.feedback}</p>}
        </Notice>
      )}
    </div>
  );
}
