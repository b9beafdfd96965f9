import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { addTrackRoute, correctTrackRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { TextLine } from '../../parts/TextLine.tsx';
import type { OfCohort, Track } from './cohort.ts';
import { PartDialog } from './PartDialog.tsx';
import { lastOf, linesOf } from './part-lines.ts';

interface DialogProps extends OfCohort {
  /** Null for a new one. */
  readonly track: Track | null;
  readonly onClose: () => void;
}

const blank = { nameJa: '', nameEn: '', summaryJa: '', summaryEn: '', code: '', placesOf: '' };

const writtenOf = ({ name, summary, code, places, position }: Track) => ({
  nameJa: name.ja,
  nameEn: name.en,
  summaryJa: summary.ja,
  summaryEn: summary.en,
  code,
  placesOf: String(places),
  position: String(position),
});

const asked = (written: ReturnType<typeof writtenOf>) => ({
  code: written.code,
  name: { ja: written.nameJa, en: written.nameEn },
  summary: { ja: written.summaryJa, en: written.summaryEn },
  places: Number(written.placesOf),
  position: Number(written.position),
});

/** A track, new or corrected, in both languages. */
export function TrackDialog({ cohort, track, onClose, onChanged }: DialogProps) {
  const translate = useTranslate();
  const [written, setWritten] = useState(track ? writtenOf(track) : { ...blank, position: lastOf(cohort.tracks) });
  const line = linesOf(written, setWritten);
  const save = (key: string) => {
    const input = asked(written);
    const ofCohort = { cohortId: cohort.id };
    if (!track) return call(addTrackRoute, { params: ofCohort, input, key });
    const params = { ...ofCohort, trackId: track.id };
    return call(correctTrackRoute, { params, input: { ...input, version: track.version }, key });
  };
  return (
    <PartDialog
      title={translate(track ? 'cohorts.correctTrack' : 'cohorts.addTrack')}
      isReady={Object.values(written).every((text) => text.trim()) && Number(written.placesOf) > 0}
      {...{ save, onClose, onChanged }}
    >
      <TextLine {...line('nameJa')} longest={120} />
      <TextLine {...line('nameEn')} longest={120} />
      <TextLine {...line('summaryJa')} longest={2000} isLong />
      <TextLine {...line('summaryEn')} longest={2000} isLong />
      <TextLine {...line('code')} longest={40} isFixed={!cohort.abilities.defineForm} />
      <NumberLine {...line('placesOf')} least={1} />
      <NumberLine {...line('position')} least={1} />
    </PartDialog>
  );
}
