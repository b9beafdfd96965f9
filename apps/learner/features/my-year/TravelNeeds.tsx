import { useId, useState } from 'react';
import { keepTravelNeedRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import {
  Button,
  CheckBox,
  Chip,
  dayText,
  ErrorSummary,
  Field,
  Form,
  More,
  TextArea,
  useBilingual,
  useLanguage,
  useWords,
} from '#web/ui';
import type { Needs, NeedsPart } from './needs.ts';
import { words } from './needs-words.ts';

type Gathering = Needs['gatherings'][number];
type Subsidy = NonNullable<Gathering['need']>['subsidy'];

const SUBSIDIES: readonly Subsidy[] = ['none', 'student', 'no-income'];
const NOTHING = { needsTravel: false, lodgingNights: 0, travelsFrom: '', subsidy: 'none' as Subsidy, note: '' };

/** Event by event: how one comes and where one sleeps. */
export function TravelNeeds({ traineeId, needs, again }: NeedsPart) {
  const say = useWords(words);
  return (
    <section className="section sec-near" aria-labelledby="travel">
      <h2 id="travel">{say.travel}</h2>
      {needs.gatherings.length === 0 && <p>{say.noGatherings}</p>}
      <ul className="rows mt-1">
        {needs.gatherings.map((gathering) => (
          <li key={gathering.id} className="year-need">
            <Heading gathering={gathering} />
            <Standing gathering={gathering} />
            {needs.abilities.write && !gathering.isOver && (
              <Telling key={JSON.stringify(gathering.need)} {...{ traineeId, gathering, again }} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Heading({ gathering: { title, startsOn, endsOn, place } }: { gathering: Gathering }) {
  const speak = useBilingual();
  const { language } = useLanguage();
  const days = startsOn === endsOn ? [startsOn] : [startsOn, endsOn];
  return (
    <>
      <h3>{speak(title)}</h3>
      <p className="muted">
        {days.map((day) => dayText(day, language)).join('〜')}　{place}
      </p>
    </>
  );
}

/** What one has said, and what the office has said of it. */
function Standing({ gathering: { need, isOver } }: { gathering: Gathering }) {
  const say = useWords(words);
  if (!need) return <p>{isOver ? say.over : <Chip icon="info">{say.notYet}</Chip>}</p>;
  const settled = need.isConfirmed === null ? say.waiting : need.isConfirmed ? say.confirmed : say.refused;
  const facts = [need.needsTravel && need.travelsFrom, say.told(need.lodgingNights)].filter(Boolean);
  return (
    <p>
      {facts.join('　')} {need.subsidy !== 'none' && <Chip>{settled}</Chip>}
    </p>
  );
}

function Telling({ traineeId, gathering, again }: Omit<NeedsPart, 'needs'> & { gathering: Gathering }) {
  const say = useWords(words);
  const name = useId();
  const { isConfirmed: _, ...told } = gathering.need ?? { ...NOTHING, isConfirmed: null };
  const [need, setNeed] = useState(told);
  const put = (changes: Partial<typeof need>) => setNeed({ ...need, ...changes });
  const keeping = useDeed(async (key) => {
    const input = { ...need, gatheringId: gathering.id };
    await call(keepTravelNeedRoute, { params: { traineeId }, input, key });
    again();
  });
  return (
    <More summary={say.open}>
      <Form onSubmit={() => keeping.run()}>
        <ErrorSummary title={say.failed} fault={keeping.fault} />
        <CheckBox
          label={say.needsTravel}
          isChecked={need.needsTravel}
          onChange={(needsTravel) => put({ needsTravel })}
        />
        {need.needsTravel && (
          <Field
            label={say.travelsFrom}
            maxLength={100}
            value={need.travelsFrom}
            onChange={(travelsFrom) => put({ travelsFrom })}
          />
        )}
        <Field
          label={say.nights}
          type="number"
          min={0}
          max={14}
          value={need.lodgingNights}
          onChange={(text) => put({ lodgingNights: Number(text) })}
        />
        <label htmlFor={name}>
          <span className="label">{say.subsidy}</span>
          <span className="hint block">{say.subsidyHint}</span>
          <select
            id={name}
            className="input"
            value={need.subsidy}
            onChange={(event) => put({ subsidy: event.currentTarget.value as Subsidy })}
          >
            {SUBSIDIES.map((subsidy) => (
              <option key={subsidy} value={subsidy}>
                {say.subsidies[subsidy]}
              </option>
            ))}
          </select>
        </label>
        <TextArea label={say.note} rows={2} value={need.note} onChange={(note) => put({ note })} />
        <p>
          <Button type="submit" isBusy={keeping.isBusy}>
            {say.keep}
          </Button>
        </p>
      </Form>
    </More>
  );
}
