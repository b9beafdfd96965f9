import { useId } from 'react';
import { useWords } from '#web/ui';
import type { useWorkFile } from './use-work-file.ts';
import { words } from './work-words.ts';

interface ChooseProps {
  readonly label: string;
  readonly accept: string;
  readonly file: ReturnType<typeof useWorkFile>;
}

/** Chooses a file of the device, which is sent at once. */
export function ChooseFile({ label, accept, file: { add, percent, isBusy } }: ChooseProps) {
  const say = useWords(words);
  const name = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      {percent !== undefined && <p role="status">{say.sending(percent)}</p>}
      <input
        id={name}
        className="input"
        type="file"
        accept={accept}
        disabled={isBusy}
        onChange={(event) => {
          void add(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
