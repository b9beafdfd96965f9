import { Button } from '@mui/material';
import { type SyntheticEvent, useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { introduceTrainersRoute, type listPublicTrainersRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { TrainerFields, type Trainer } from './TrainerFields.tsx';

type Track = AnswerFrom<typeof listPublicTrainersRoute>['items'][number];

const NOBODY_YET: Trainer = { part: 'trainer', name: { ja: '', en: '' }, text: { ja: '', en: '' } };
const isWhole = ({ name, text }: Trainer) => [name.ja, name.en, text.ja, text.en].every((words) => words.trim());

/** The people of one track as the public is to know them, in their order. */
export function TrainersOfTrack({ track, onSaved }: { readonly track: Track; readonly onSaved: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [locale] = useLocaleState();
  const { trackId, version, abilities, fiscalYearInJapanese } = track;
  const [trainers, setTrainers] = useState<readonly Trainer[]>(track.trainers);
  const saving = useDeed(async (key) => {
    const input = { trainers: [...trainers], version };
    await call(introduceTrainersRoute, { params: { trackId }, input, key });
    notify('publicTrainers.saved', { type: 'success' });
    onSaved();
  });
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    void saving.run();
  };
  const name = track.name[locale === 'en' ? 'en' : 'ja'];
  return (
    <form onSubmit={save} className="public-track" aria-label={name}>
      <h3>
        {name} <span className="muted">{fiscalYearInJapanese}</span>
      </h3>
      {trainers.length === 0 && <p className="muted">{translate('publicTrainers.nobody')}</p>}
      {trainers.map((trainer, at) => (
        <TrainerFields
          key={at}
          place={at + 1}
          trainer={trainer}
          change={(changed) => setTrainers(trainers.with(at, changed))}
          remove={() => setTrainers(trainers.toSpliced(at, 1))}
        />
      ))}
      {saving.fault && (
        <p className="note bad" role="alert">
          <Icon name="alert" />
          <span>{saving.fault.message}</span>
        </p>
      )}
      {abilities.introduce && (
        <div className="row">
          <Button variant="outlined" onClick={() => setTrainers([...trainers, NOBODY_YET])}>
            {translate('publicTrainers.add')}
          </Button>
          <Button type="submit" variant="contained" disabled={saving.isBusy || !trainers.every(isWhole)}>
            {translate('publicTrainers.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
