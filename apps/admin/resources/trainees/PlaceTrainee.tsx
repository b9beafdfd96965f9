import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { placeTraineeRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { ManyChoices } from '../../parts/ManyChoices.tsx';
import { ChoiceLine } from '../../parts/TextLine.tsx';
import { nameIn, type OfTrainee, useLanguage } from './trainee.ts';

/** The office chooses the seminar and the mentors. */
export function PlaceTrainee(props: OfTrainee) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('trainees.place')}
      </Button>
      {isOpen && <PlaceDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function PlaceDialog({ trainee, onChanged, onClose }: OfTrainee & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const language = useLanguage();
  const { traineeId, version, seminars, guides, seminar, mentors } = trainee;
  const [seminarId, setSeminarId] = useState<string>(seminar?.seminarId ?? '');
  const [mentorIds, setMentorIds] = useState(mentors.map(({ personId }) => personId));
  const placing = useDeed(async (key) => {
    const input = {
      seminarId: (seminarId || null) as (typeof trainee.seminars)[number]['seminarId'] | null,
      mentorIds,
      version,
    };
    await call(placeTraineeRoute, { params: { traineeId }, input, key });
    notify('trainees.placed', { type: 'success' });
    onChanged();
    onClose();
  });
  const choices = seminars.map((one) => ({ id: one.seminarId as string, name: nameIn(language, one) }));
  return (
    <ReasonedDialog
      title={translate('trainees.placeOf', { name: trainee.name })}
      submit={translate('form.save')}
      onClose={onClose}
      onSubmit={() => void placing.run()}
      isReady
      {...placing}
    >
      <ChoiceLine
        of="trainees"
        name="seminar"
        value={seminarId}
        onChange={setSeminarId}
        isRequired={false}
        choices={[{ id: '', name: translate('trainees.noSeminar') }, ...choices]}
      />
      {guides.length === 0 && <p className="note">{translate('trainees.noGuides')}</p>}
      <ManyChoices
        legend={translate('trainees.fields.mentors')}
        choices={guides.map(({ personId, name }) => ({ id: personId, name }))}
        chosen={mentorIds}
        onChange={setMentorIds}
      />
    </ReasonedDialog>
  );
}
