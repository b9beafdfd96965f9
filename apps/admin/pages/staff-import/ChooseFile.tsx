import { Button, TextField } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';

interface ChooseFileProps {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** A file by choosing or dropping it, or rows pasted from Excel. */
export function ChooseFile({ isBusy, onFile }: ChooseFileProps) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const say = (key: string) => translate(`staffImport.choose.${key}`);
  const take = (file: File | undefined) => file && onFile(file);
  return (
    <>
      <div
        className={`drop ${isOver ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <Icon name="upload" size={28} />
        <p>
          <b>{say('title')}</b>
          <br />
          <span className="muted">{say('kinds')}</span>
        </p>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx"
          className="sr-only"
          aria-label={say('file')}
          tabIndex={-1}
          onChange={(event) => take(event.target.files?.[0])}
        />
        <Button variant="contained" disabled={isBusy} onClick={() => input.current?.click()}>
          {say(isBusy ? 'reading' : 'choose')}
        </Button>
      </div>
      <Paste isBusy={isBusy} onFile={onFile} />
    </>
  );
}

function Paste({ isBusy, onFile }: ChooseFileProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const say = (key: string) => translate(`staffImport.choose.${key}`);
  return (
    <div className="stack">
      <TextField
        multiline
        minRows={4}
        maxRows={10}
        label={say('paste')}
        helperText={say('pasteHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button
          variant="outlined"
          disabled={isBusy || !text.trim()}
          onClick={() => onFile(new File([text], `${say('pasted')}.txt`))}
        >
          {say('takePaste')}
        </Button>
      </div>
    </div>
  );
}
