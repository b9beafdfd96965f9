import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { openAudienceRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { MomentLine } from '../../parts/MomentLine.tsx';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import {
  type Audience,
  isOpeningWritten,
  openingAsked,
  openingWritten,
  type OpeningWritten,
  type Taking,
  takings,
} from './opening-written.ts';

const LONGEST_TEXT = 4000;
const LONGEST_LINK = 500;

interface FormProps {
  readonly audience: Audience;
  readonly again: () => void;
}

/** From when and until when an audience registers, for how many places, and what it is told. */
export function OpeningForm({ audience, again }: FormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [written, setWritten] = useState(() => openingWritten(audience));
  const { presentationId, opening } = audience;
  const saving = useDeed(async (key) => {
    const input = openingAsked(written, opening?.version ?? 0);
    await call(openAudienceRoute, { params: { presentationId }, input, key });
    notify('form.saved', { type: 'success' });
    again();
  });
  const change = (changed: Partial<OpeningWritten>) => setWritten({ ...written, ...changed });
  const line = <Name extends keyof OpeningWritten>(name: Name) => ({
    of: 'audience',
    name,
    value: written[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  const choices = takings.map((id: Taking) => ({ id, name: translate(`audience.takes.${id}`) }));
  return (
    <RecordForm
      isReady={isOpeningWritten(written)}
      saving={{ ...saving, run: () => saving.run() }}
      backTo={`/results-presentations/${presentationId}`}
    >
      <MomentLine {...line('opensAt')} isToSecond />
      <MomentLine {...line('closesAt')} isToSecond />
      <ChoiceLine {...line('roomTakes')} choices={choices} />
      {written.roomTakes === 'some' && <NumberLine {...line('roomPlaces')} least={1} />}
      <ChoiceLine {...line('onlineTakes')} choices={choices} />
      {written.onlineTakes === 'some' && <NumberLine {...line('onlinePlaces')} least={1} />}
      {written.onlineTakes !== 'none' && <TextLine {...line('watchLink')} longest={LONGEST_LINK} isRequired={false} />}
      <TextLine {...line('wordsJa')} longest={LONGEST_TEXT} isLong isRequired={false} />
      <TextLine {...line('wordsEn')} longest={LONGEST_TEXT} isLong isRequired={false} />
      <TextLine {...line('forWhomJa')} longest={LONGEST_TEXT} isLong isRequired={false} />
      <TextLine {...line('forWhomEn')} longest={LONGEST_TEXT} isLong isRequired={false} />
    </RecordForm>
  );
}
