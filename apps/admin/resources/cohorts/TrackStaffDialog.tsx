import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { assignTrackStaffRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { type MemberFound, MemberPicker } from '../../parts/MemberPicker.tsx';
import { ChoiceLine } from '../../parts/TextLine.tsx';
import { type Cohort, type OfCohort, type Track, useLanguage } from './cohort.ts';
import { PartDialog } from './PartDialog.tsx';

type Part = Cohort['staff'][number]['part'];
const PARTS: readonly Part[] = ['trainer', 'course-master', 'assistant', 'reviewer', 'judge'];

interface DialogProps extends OfCohort {
  readonly track: Track;
  readonly onClose: () => void;
}

/** Somebody serves a track, as one of several things. */
export function TrackStaffDialog({ cohort, track, onClose, onChanged }: DialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [chosen, setChosen] = useState<readonly MemberFound[]>([]);
  const [part, setPart] = useState<Part>('trainer');
  const [person] = chosen;
  const save = (key: string) => {
    const input = { trackId: track.id, personId: person?.personId ?? '', part };
    return call(assignTrackStaffRoute, { params: { cohortId: cohort.id }, input, key });
  };
  return (
    <PartDialog
      title={translate('cohorts.assignTo', { track: track.name[language] })}
      isReady={person !== undefined}
      {...{ save, onClose, onChanged }}
    >
      <MemberPicker
        label={translate('cohorts.fields.person')}
        hint={translate('cohorts.hints.person')}
        chosen={chosen}
        onChange={setChosen}
        isOne
      />
      <ChoiceLine
        of="cohorts"
        name="part"
        value={part}
        onChange={(value) => setPart(value as Part)}
        choices={PARTS.map((id) => ({ id, name: translate(`cohort.parts.${id}`) }))}
      />
    </PartDialog>
  );
}
