import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { addSeminarRoute, correctSeminarRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { TextLine } from '../../parts/TextLine.tsx';
import type { Cohort, OfCohort } from './cohort.ts';
import { PartDialog } from './PartDialog.tsx';
import { lastOf, linesOf } from './part-lines.ts';

type Seminar = Cohort['seminars'][number];

interface DialogProps extends OfCohort {
  readonly trackId: string;
  /** Null for a new one. */
  readonly seminar: Seminar | null;
  readonly onClose: () => void;
}

/** A seminar of a track, new or corrected. */
export function SeminarDialog({ cohort, trackId, seminar, onClose, onChanged }: DialogProps) {
  const translate = useTranslate();
  const beside = cohort.seminars.filter((each) => each.trackId === trackId);
  const [written, setWritten] = useState({
    nameJa: seminar?.name.ja ?? '',
    nameEn: seminar?.name.en ?? '',
    position: String(seminar?.position ?? lastOf(beside)),
  });
  const { nameJa, nameEn, position } = written;
  const line = linesOf(written, setWritten);
  const save = (key: string) => {
    const input = { trackId, name: { ja: nameJa, en: nameEn }, position: Number(position) };
    const ofCohort = { cohortId: cohort.id };
    if (!seminar) return call(addSeminarRoute, { params: ofCohort, input, key });
    const params = { ...ofCohort, seminarId: seminar.id };
    return call(correctSeminarRoute, { params, input: { ...input, version: seminar.version }, key });
  };
  return (
    <PartDialog
      title={translate(seminar ? 'cohorts.correctSeminar' : 'cohorts.addSeminar')}
      isReady={Boolean(nameJa.trim() && nameEn.trim()) && Number(position) > 0}
      {...{ save, onClose, onChanged }}
    >
      <TextLine {...line('nameJa')} longest={120} />
      <TextLine {...line('nameEn')} longest={120} />
      <NumberLine {...line('position')} least={1} />
    </PartDialog>
  );
}
