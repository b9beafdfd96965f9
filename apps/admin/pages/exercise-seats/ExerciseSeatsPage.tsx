import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { listOpenExercisesRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { dateText, Glyph, type GlyphName, Icon, instantText, Page, Section, Segments } from '#web/staff-ui';
import type { OpenExercise } from '../../parts/ExerciseChoice.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { useMe } from '../../providers/use-me.ts';
import { Reservations } from './Reservations.tsx';
import { ReserveDialog } from './ReserveDialog.tsx';

const marks: Record<OpenExercise['offerings'][number]['mark'], GlyphName> = {
  '○': 'circle',
  '△': 'triangle',
  '×': 'cross',
};

/** For prefectures and bureaus: the seats there are, and those kept for municipalities. No person is named. */
export default function ExerciseSeatsPage() {
  const translate = useTranslate();
  const mayReserve = useAbility('seat.reserve');
  const [isReserving, setReserving] = useState(false);
  const [reserved, setReserved] = useState(0);
  const open = useAnswer(() => call(listOpenExercisesRoute), [reserved]);
  const [where, setWhere] = useState<Where>('reach');
  const exercises = open.answer?.items ?? [];
  const shown = exercises.map(({ offerings, ...exercise }) => ({
    ...exercise,
    offerings: offerings.filter(({ isInReach }) => where === 'nation' || isInReach),
  }));
  return (
    <Page
      title={translate('exerciseSeats.title')}
      lead={translate('exerciseSeats.lead')}
      width="wide"
      actions={
        mayReserve &&
        exercises.length > 0 && (
          <Button variant="contained" startIcon={<Icon name="plus" />} onClick={() => setReserving(true)}>
            {translate('exerciseSeats.reserve')}
          </Button>
        )
      }
    >
      {open.fault && <p role="alert">{open.fault.message}</p>}
      {mayReserve && <Reservations key={reserved} onChanged={() => setReserved(reserved + 1)} />}
      {open.answer && exercises.length === 0 && <p className="muted">{translate('exerciseSeats.none')}</p>}
      <WhereSwitch exercises={exercises} where={where} onChange={setWhere} />
      {shown.map(
        (exercise) => exercise.offerings.length > 0 && <Exercise key={exercise.edition.id} exercise={exercise} />,
      )}
      {isReserving && (
        <ReserveDialog
          open={exercises}
          onClose={() => setReserving(false)}
          onDone={() => {
            setReserving(false);
            setReserved(reserved + 1);
          }}
        />
      )}
    </Page>
  );
}

type Where = 'reach' | 'nation';

interface SwitchProps {
  readonly exercises: readonly OpenExercise[];
  readonly where: Where;
  readonly onChange: (where: Where) => void;
}

/** The own prefecture or region first; nothing to choose for whoever looks after the whole country. */
function WhereSwitch({ exercises, where, onChange }: SwitchProps) {
  const translate = useTranslate();
  const me = useMe();
  const offerings = exercises.flatMap((exercise) => exercise.offerings);
  const near = offerings.filter(({ isInReach }) => isInReach).length;
  if (near === offerings.length) return null;
  const place = me?.organization?.organizationName;
  return (
    <div className="stack" style={{ marginTop: 20 }}>
      <Segments<Where>
        label={translate('exerciseSeats.where')}
        value={where}
        options={[
          { value: 'reach', label: translate('exerciseSeats.inReach', { count: near }) },
          { value: 'nation', label: translate('exerciseSeats.nation', { count: offerings.length }) },
        ]}
        onChange={onChange}
      />
      <p className="muted">{translate(`exerciseSeats.${where}What`, { place })}</p>
      {where === 'reach' && near === 0 && <p>{translate('exerciseSeats.noneNear')}</p>}
    </div>
  );
}

/** One course: its dates in their order, with what is left of each. */
function Exercise({ exercise: { edition, offerings } }: { exercise: OpenExercise }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Section id={edition.id} title={locale === 'en' ? edition.name.en : edition.name.ja}>
      <ul className="cards">
        {offerings.map(({ id, name, startsOn, venue, mode, mark, free, seats, waiting, applicationClosesAt }) => (
          <li key={id}>
            <b>
              {startsOn ? dateText(startsOn) : translate('exerciseSeats.noDate')}　{name}
            </b>
            <p className="meta">
              <span>{venue ? `${venue.prefecture} ${venue.name}` : translate(`exercise.modes.${mode}`)}</span>
              <span>
                <Glyph name={marks[mark]} /> {translate('applications.free', { free, seats })}
              </span>
              {waiting > 0 && <span>{translate('exerciseSeats.waiting', { waiting })}</span>}
              {applicationClosesAt && (
                <span>{translate('exerciseSeats.closes', { at: instantText(applicationClosesAt) })}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
