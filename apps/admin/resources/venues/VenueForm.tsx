import { useState } from 'react';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { TextLine } from '../../parts/TextLine.tsx';
import { PrefectureChoice } from './PrefectureChoice.tsx';

/** What the form of a venue holds. */
export interface VenueWritten {
  readonly name: string;
  readonly room: string;
  readonly address: string;
  readonly prefecture: { readonly id: string; readonly name: string } | null;
  readonly seats: string;
  readonly accessJa: string;
  readonly accessEn: string;
}

/** The same as the server takes it. */
export const venueAsked = ({ seats, accessJa, accessEn, prefecture, ...written }: VenueWritten) => ({
  ...written,
  prefectureId: prefecture?.id ?? '',
  seats: Number(seats),
  access: { ja: accessJa, en: accessEn },
});

const LONGEST = { name: 120, room: 120, address: 200, accessJa: 600, accessEn: 600 };

interface FormProps {
  readonly before: VenueWritten;
  readonly saving: { readonly isBusy: boolean; readonly fault: Error | undefined };
  readonly onSave: (written: VenueWritten) => Promise<unknown>;
}

/** A venue, new or corrected. */
export function VenueForm({ before, saving, onSave }: FormProps) {
  const [written, setWritten] = useState(before);
  const line = (name: Exclude<keyof VenueWritten, 'prefecture'>) => ({
    of: 'venues',
    name,
    value: written[name],
    onChange: (value: string) => setWritten({ ...written, [name]: value }),
  });
  const text = (name: keyof typeof LONGEST, isRequired = true, isLong = false) => (
    <TextLine {...line(name)} isRequired={isRequired} isLong={isLong} longest={LONGEST[name]} />
  );
  const { name, address, prefecture, seats } = written;
  return (
    <RecordForm
      isReady={Boolean(name.trim() && address.trim() && prefecture && Number(seats) > 0)}
      saving={{ ...saving, run: () => onSave(written) }}
      backTo="/venues"
    >
      {text('name')}
      {text('room', false)}
      <PrefectureChoice chosen={prefecture} onChange={(found) => setWritten({ ...written, prefecture: found })} />
      {text('address')}
      <NumberLine {...line('seats')} least={1} />
      {text('accessJa', false, true)}
      {text('accessEn', false, true)}
    </RecordForm>
  );
}
