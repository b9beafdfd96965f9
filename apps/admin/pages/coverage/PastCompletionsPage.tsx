import { Button } from '@mui/material';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { importPastCompletionsRoute, previewPastCompletionsRoute, samplePastCompletionsRoute } from '#contract/routes';
import { type AnswerFrom, download, sendFile, useDeed } from '#web/api-client';
import { Icon, Page, Section } from '#web/staff-ui';
import { Fault } from './Fault.tsx';
import { type Preview, PreviewTable } from './PreviewTable.tsx';
import './coverage.css';

type Kept = AnswerFrom<typeof importPastCompletionsRoute>;

/** Completions of years without accounts: a file is shown row by row, then kept whole or not at all. */
export default function PastCompletionsPage() {
  const translate = useTranslate();
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<Preview>();
  const [kept, setKept] = useState<Kept>();
  const check = useDeed((key, chosen: File) => sendFile(previewPastCompletionsRoute, { file: chosen, key }));
  const register = useDeed((key, chosen: File) => sendFile(importPastCompletionsRoute, { file: chosen, key }));

  async function choose(chosen: File) {
    setFile(chosen);
    setKept(undefined);
    register.forget();
    setPreview(await check.run(chosen));
  }
  async function keep() {
    const done = file && (await register.run(file));
    if (!done) return;
    setKept(done);
    setPreview(undefined);
  }
  return (
    <Page
      title={translate('coverage.past.title')}
      crumbs={[[translate('coverage.title'), '/coverage']]}
      lead={translate('coverage.past.lead')}
      width="wide"
    >
      {kept ? (
        <Done kept={kept} onAnother={() => setKept(undefined)} />
      ) : (
        <ChooseFile isBusy={check.isBusy} onChoose={choose} />
      )}
      <Fault of={check.fault ?? register.fault} />
      {preview && file && (
        <Section id="check" title={translate('coverage.past.check')}>
          <Summary preview={preview} fileName={file.name} />
          <PreviewTable preview={preview} />
          <Register preview={preview} isBusy={register.isBusy} onKeep={keep} />
        </Section>
      )}
    </Page>
  );
}

function ChooseFile({ isBusy, onChoose }: { isBusy: boolean; onChoose: (file: File) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const sample = () =>
    download(samplePastCompletionsRoute).catch((fault: Error) => notify(fault.message, { type: 'error' }));
  return (
    <Section id="file" title={translate('coverage.past.file')}>
      <div className="file-step">
        <p>{translate('coverage.past.fileLead')}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.xlsx"
          aria-label={translate('coverage.past.choose')}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            // The same file, corrected, must be able to come again.
            target.value = '';
            if (chosen) onChoose(chosen);
          }}
        />
        <div className="row wrap">
          <Button variant="contained" disabled={isBusy} onClick={() => input.current?.click()}>
            {translate('coverage.past.choose')}
          </Button>
          <Button variant="text" startIcon={<Icon name="download" />} onClick={sample}>
            {translate('coverage.past.sample')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Summary({ preview, fileName }: { preview: Preview; fileName: string }) {
  const translate = useTranslate();
  const { encoding, total, wrong, rows } = preview;
  return (
    <div role="status">
      <p>{translate('coverage.past.read', { file: fileName, encoding, total })}</p>
      <p>{translate('coverage.past.counts', { ...preview, rows: '' })}</p>
      {wrong > 0 && <p className="row-faults">{translate('coverage.past.toCorrect', { wrong })}</p>}
      {rows.length < total && <p className="muted">{translate('coverage.past.shownSome', { shown: rows.length })}</p>}
    </div>
  );
}

function Register({ preview, isBusy, onKeep }: { preview: Preview; isBusy: boolean; onKeep: () => void }) {
  const translate = useTranslate();
  const rows = preview.added + preview.changed;
  if (preview.wrong > 0) return null;
  if (rows === 0) return <p>{translate('coverage.past.nothing')}</p>;
  return (
    <div className="file-step">
      <Button variant="contained" disabled={isBusy} onClick={onKeep}>
        {translate('coverage.past.register', { rows })}
      </Button>
    </div>
  );
}

function Done({ kept, onAnother }: { kept: Kept; onAnother: () => void }) {
  const translate = useTranslate();
  return (
    <div className="file-step" role="status">
      <p>{translate('coverage.past.done', { ...kept })}</p>
      <div className="row wrap">
        <Button component={Link} to="/coverage" variant="contained">
          {translate('coverage.past.toMap')}
        </Button>
        <Button variant="outlined" onClick={onAnother}>
          {translate('coverage.past.another')}
        </Button>
      </div>
    </div>
  );
}
