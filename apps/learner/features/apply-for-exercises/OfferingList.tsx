import { useState } from 'react';
import { CheckBox, useLanguage, useWords } from '#web/ui';
import type { OpenExercise, OpenOffering } from '../../parts/exercises.tsx';
import type { useChoices } from './choices.ts';
import { OfferingRow } from './OfferingRow.tsx';
import { words } from './words.ts';

interface Wanted {
  readonly prefecture: string;
  readonly month: string;
  readonly onlyFree: boolean;
}

const fits = ({ venue, startsOn, mark }: OpenOffering, { prefecture, month, onlyFree }: Wanted): boolean =>
  (!prefecture || venue?.prefecture === prefecture) &&
  (!month || startsOn?.slice(0, 7) === month) &&
  (!onlyFree || (startsOn !== null && mark !== '×'));

const each = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
];

interface Listed {
  readonly exercise: OpenExercise;
  readonly chosen: ReturnType<typeof useChoices>;
  readonly again: () => void;
}

/** The dates in their order, narrowed by place and month, each with its action or the reason why there is none. */
export function OfferingList({ exercise, chosen, again }: Listed) {
  const say = useWords(words);
  const [wanted, setWanted] = useState<Wanted>({ prefecture: '', month: '', onlyFree: false });
  const shown = exercise.offerings.filter((offering) => fits(offering, wanted));
  return (
    <section className="section sec-near" aria-labelledby="dates">
      <h2 id="dates">{say.dates}</h2>
      <Filters exercise={exercise} wanted={wanted} onChange={setWanted} />
      <div className="list-head">
        <p role="status">
          <strong>{say.found(shown.length)}</strong>
          {say.inOrder}
        </p>
        <p className="small muted">{say.marks}</p>
      </div>
      {shown.length === 0 && (
        <div className="empty-box">
          <p>{say.nothingFound}</p>
        </div>
      )}
      <ul className="rows dated">
        {shown.map((offering) => (
          <OfferingRow
            key={offering.id}
            offering={offering}
            chosen={chosen}
            isTaken={exercise.mine !== null}
            again={again}
          />
        ))}
      </ul>
    </section>
  );
}

function Filters({
  exercise,
  wanted,
  onChange,
}: {
  exercise: OpenExercise;
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { offerings } = exercise;
  const spoken = (month: string) =>
    new Date(`${month}-15`).toLocaleDateString(language === 'ja' ? 'ja-JP' : 'en-GB', {
      year: 'numeric',
      month: 'long',
    });
  const months = each(offerings.map(({ startsOn }) => startsOn?.slice(0, 7))).map((value) => ({
    value,
    text: spoken(value),
  }));
  const prefectures = each(offerings.map(({ venue }) => venue?.prefecture)).map((value) => ({ value, text: value }));
  return (
    <div className="filters" role="group" aria-label={say.filters}>
      <Choice
        label={say.prefecture}
        value={wanted.prefecture}
        options={prefectures}
        onChange={(prefecture) => onChange({ ...wanted, prefecture })}
      />
      <Choice
        label={say.month}
        value={wanted.month}
        options={months}
        onChange={(month) => onChange({ ...wanted, month })}
      />
      <CheckBox
        label={say.onlyFree}
        isChecked={wanted.onlyFree}
        onChange={(onlyFree) => onChange({ ...wanted, onlyFree })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const say = useWords(words);
  return (
    <label>
      <span className="label">{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{say.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
