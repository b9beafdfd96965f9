import { useLanguage, useWords } from '#web/ui';
import { askedIn } from './spoken.ts';
import type { AttemptView } from './use-attempt.ts';
import { words } from './words.ts';

interface Asked {
  readonly question: AttemptView['questions'][number];
  readonly chosen: readonly number[];
  readonly onChoose: (choices: readonly number[]) => void;
}

/** The question and its options; the whole card of an option can be pressed. */
export function Options({ question: asked, chosen, onChoose }: Asked) {
  const say = useWords(words);
  const { language } = useLanguage();
  const question = askedIn(language, asked);
  const isMultiple = question.kind === 'multiple';
  const press = (position: number, isChecked: boolean) => {
    const others = isMultiple ? chosen.filter((one) => one !== position) : [];
    const wanted = isChecked ? [...others, position] : others;
    onChoose(question.options.flatMap((_, shown) => (wanted.includes(shown) ? [shown] : [])));
  };
  return (
    <fieldset lang={question.lang}>
      <legend className="q-text">
        {question.text}
        {isMultiple && (
          <span className="q-hint" lang={language}>
            {say.chooseAll}
          </span>
        )}
      </legend>
      <div className="options">
        {question.options.map((text, position) => (
          <label className="option" key={position}>
            <input
              type={isMultiple ? 'checkbox' : 'radio'}
              name={question.id}
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
    </fieldset>
  );
}
