import { useGetList, useLocaleState, useTranslate } from 'react-admin';
import { type listEditionsRoute, listTranchesRoute, type listVenuesRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { fiscalYearText } from '#web/staff-ui';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import type { ChangePlan, Mode, PlanWritten } from './plan-written.ts';

type Edition = AnswerFrom<typeof listEditionsRoute>['items'][number];
type Venue = AnswerFrom<typeof listVenuesRoute>['items'][number];

interface MainProps {
  readonly written: PlanWritten;
  readonly change: ChangePlan;
  readonly isNew: boolean;
  readonly isFixed: boolean;
  readonly isJoined: boolean;
}

const ALL = { pagination: { page: 1, perPage: 200 } };
const MODES: readonly Mode[] = ['venue', 'online', 'on-site', 'satellite'];

/** What every offering of an exercise says. */
export function PlanMain({ written, change, isNew, isFixed, isJoined }: MainProps) {
  const translate = useTranslate();
  const line = (name: keyof PlanWritten & string) => ({
    of: 'plan',
    name,
    value: String(written[name]),
    onChange: (value: string) => change({ [name]: value }),
  });
  const modes = MODES.map((id) => ({ id, name: translate(`exercise.modes.${id}`) }));
  return (
    <>
      {isNew && <EditionAndName written={written} change={change} />}
      <ChoiceLine {...line('mode')} choices={modes} isFixed={isFixed || isJoined} />
      {written.mode !== 'online' && <VenueChoice {...line('venueId')} />}
      <div className="pair">
        <NumberLine {...line('seats')} least={1} isFixed={isFixed} />
        <NumberLine {...line('minimumParticipants')} />
      </div>
      <TrancheChoice line={line('trancheId')} editionId={written.editionId} />
    </>
  );
}

function EditionAndName({ written, change }: Pick<MainProps, 'written' | 'change'>) {
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const { data = [] } = useGetList<Edition>('editions', { ...ALL, sort: { field: 'fiscalYear', order: 'DESC' } });
  const choices = data
    .filter(({ isExercise }) => isExercise)
    .map((one) => ({
      id: one.id,
      name: `${one.course.name[language]} ${one.name[language]}（${fiscalYearText(Number(one.fiscalYear))}）`,
    }));
  const onChange = (field: keyof PlanWritten) => (value: string) => change({ [field]: value });
  return (
    <>
      <ChoiceLine
        of="plan"
        name="editionId"
        value={written.editionId}
        onChange={onChange('editionId')}
        choices={choices}
      />
      <TextLine of="plan" name="name" value={written.name} onChange={onChange('name')} longest={120} />
    </>
  );
}

type Line = Omit<Parameters<typeof ChoiceLine>[0], 'choices'>;

function VenueChoice(line: Line) {
  const translate = useTranslate();
  const { data = [] } = useGetList<Venue>('venues', ALL);
  const venues = data.map(({ id, name, room, prefecture, seats }) => ({
    id,
    name: translate('plan.venueOf', { name: `${name} ${room}`.trim(), prefecture: prefecture.name, seats }),
  }));
  return <ChoiceLine {...line} isRequired={false} choices={[{ id: '', name: translate('plan.noVenue') }, ...venues]} />;
}

function TrancheChoice({ line, editionId }: { line: Line; editionId: string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const { data: editions = [] } = useGetList<Edition>('editions', ALL);
  const year = editions.find(({ id }) => id === editionId)?.fiscalYear;
  const { answer } = useAnswer(
    () =>
      year
        ? call(listTranchesRoute, { input: { fiscalYear: Number(year), perPage: 200 } })
        : Promise.resolve({ items: [], total: 0 }),
    [year],
  );
  const tranches = (answer?.items ?? []).map(({ id, name }) => ({ id, name: name[language] }));
  return (
    <ChoiceLine {...line} isRequired={false} choices={[{ id: '', name: translate('plan.noTranche') }, ...tranches]} />
  );
}
