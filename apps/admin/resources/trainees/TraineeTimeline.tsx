import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { viewTraineeTimelineRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { instantText, Section } from '#web/staff-ui';
import { nameIn, type Trainee, useLanguage } from './trainee.ts';
import './trainees.css';

type Item = AnswerFrom<typeof viewTraineeTimelineRoute>['items'][number];

const KINDS = ['all', 'event', 'submission', 'log', 'placing', 'note'] as const;
type Shown = (typeof KINDS)[number];

interface Props {
  readonly trainee: Trainee;
  /** Another value asks again. */
  readonly changes: number;
}

/** All that happened to one trainee, the latest first: of all kinds or of one. */
export function TraineeTimeline({ trainee: { traineeId }, changes }: Props) {
  const translate = useTranslate();
  const [kind, setKind] = useState<Shown>('all');
  const { answer, fault } = useAnswer(
    () => call(viewTraineeTimelineRoute, { params: { traineeId } }),
    [traineeId, changes],
  );
  const items = answer?.items.filter((item) => kind === 'all' || item.kind === kind) ?? [];
  const print = (
    <Button className="no-print" variant="outlined" onClick={() => window.print()}>
      {translate('timeline.print')}
    </Button>
  );
  return (
    <Section id="timeline" title={translate('timeline.title')} aside={print}>
      <TextField
        select
        className="no-print"
        label={translate('timeline.show')}
        value={kind}
        onChange={(event) => setKind(event.target.value as Shown)}
        fullWidth={false}
        sx={{ width: 'min(260px, 100%)', marginBottom: 1 }}
      >
        {KINDS.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`timeline.kinds.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {fault && <p role="alert">{fault.message}</p>}
      {answer && items.length === 0 && <p className="muted">{translate('timeline.none')}</p>}
      <ol className="timeline">
        {items.map((item) => (
          <Told key={`${item.kind} ${item.detail} ${item.id} ${item.at}`} item={item} />
        ))}
      </ol>
    </Section>
  );
}

function Told({ item: { kind, detail, at, title, byName, words, absence } }: { item: Item }) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <li>
      <p>
        {title && <b>{nameIn(language, { name: title })}</b>} {translate(`timeline.details.${detail}`)}
      </p>
      {absence && (
        <p>
          {translate(absence.isPartial ? 'absences.partial' : 'absences.whole')}{' '}
          {translate(`absences.sorts.${absence.sort}`)}
        </p>
      )}
      {words && <p className="words">{words}</p>}
      <p className="faint">
        {instantText(at)} {translate(`timeline.kinds.${kind}`)} {byName}
      </p>
    </li>
  );
}
