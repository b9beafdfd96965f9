import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { inviteAssistantRoute, listCohortsRoute, viewCohortRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { fiscalYearText } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import { type Graduate, useLanguage } from './graduate.ts';

type Track = AnswerFrom<typeof viewCohortRoute>['tracks'][number];

interface OfGraduate {
  readonly graduate: Graduate;
  readonly onChanged: () => void;
}

const ALL = { perPage: 200, order: 'desc' } as const;
const LONGEST_WORDS = 1000;

/** The office asks a graduate to assist a track of a cohort. */
export function InviteDeed({ graduate, onChanged }: OfGraduate) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-label={translate('graduates.inviteOf', { name: graduate.name })}
        onClick={() => setOpen(true)}
      >
        {translate('graduates.invite')}
      </Button>
      {isOpen && <InviteDialog {...{ graduate, onChanged }} onClose={() => setOpen(false)} />}
    </>
  );
}

function InviteDialog({ graduate, onChanged, onClose }: OfGraduate & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [cohortId, setCohortId] = useState('');
  const [trackId, setTrackId] = useState<string>('');
  const [words, setWords] = useState('');
  const choices = useChoices(cohortId);
  const inviting = useDeed(async (key) => {
    const track = choices.tracks.find(({ id }) => id === trackId);
    if (!track) return;
    const params = { traineeId: graduate.id };
    await call(inviteAssistantRoute, { params, input: { trackId: track.id, words }, key });
    notify('graduates.invited', { type: 'success' });
    onChanged();
    onClose();
  });
  const choose = (chosen: string) => {
    setCohortId(chosen);
    setTrackId('');
  };
  return (
    <ReasonedDialog
      title={translate('graduates.inviteOf', { name: graduate.name })}
      submit={translate('graduates.invite')}
      onClose={onClose}
      onSubmit={() => void inviting.run()}
      isReady={trackId !== ''}
      {...inviting}
    >
      <p>{translate('graduates.inviteMeans')}</p>
      <ChoiceLine of="graduates" name="cohort" value={cohortId} onChange={choose} choices={choices.cohorts} />
      <ChoiceLine of="graduates" name="track" value={trackId} onChange={setTrackId} choices={choices.named} />
      <TextLine
        of="graduates"
        name="words"
        value={words}
        onChange={setWords}
        longest={LONGEST_WORDS}
        isRequired={false}
        isLong
      />
    </ReasonedDialog>
  );
}

/** The cohorts, and the tracks of the chosen one. */
function useChoices(cohortId: string) {
  const language = useLanguage();
  const cohorts = useAnswer(() => call(listCohortsRoute, { input: ALL }), []).answer?.items ?? [];
  const { answer: tracks = [] } = useAnswer<readonly Track[]>(
    () => (cohortId ? call(viewCohortRoute, { params: { cohortId } }).then((one) => one.tracks) : Promise.resolve([])),
    [cohortId],
  );
  return {
    tracks,
    named: tracks.map(({ id, name }) => ({ id: id as string, name: name[language] })),
    cohorts: cohorts.map(({ id, program, fiscalYear }) => ({
      id: id as string,
      name: `${program.name[language]} ${fiscalYearText(Number(fiscalYear))}`,
    })),
  };
}
