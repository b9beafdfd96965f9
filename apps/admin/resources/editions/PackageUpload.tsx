import { Button } from '@mui/material';
import { type ChangeEvent, useRef } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { loadContentRoute } from '#contract/routes';
import { type AnswerFrom, sendFile, useDeed } from '#web/api-client';
import { useState } from 'react';
import { Icon } from '#web/staff-ui';

type Loaded = AnswerFrom<typeof loadContentRoute>;

/** Sends a zip; shows the draft's way on, or everything that must be put right, with file and line. */
export function PackageUpload({ editionId, onLoaded }: { editionId: string; onLoaded: () => void }) {
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  const [loaded, setLoaded] = useState<Loaded>();
  const loading = useDeed(async (key, file: File) => {
    setLoaded(undefined);
    setLoaded(await sendFile(loadContentRoute, { params: { editionId }, file, key }));
    onLoaded();
  });
  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void loading.run(file);
  }
  return (
    <div className="stack">
      <h3>{translate('editions.upload.title')}</h3>
      <p className="muted">{translate('editions.upload.lead')}</p>
      <div>
        <input ref={picker} type="file" accept=".zip" className="sr-only" tabIndex={-1} aria-hidden onChange={choose} />
        <Button
          variant="outlined"
          startIcon={<Icon name="upload" />}
          disabled={loading.isBusy}
          onClick={() => picker.current?.click()}
        >
          {translate(loading.isBusy ? 'editions.upload.busy' : 'editions.upload.choose')}
        </Button>
      </div>
      {loading.fault && (
        <p className="note bad" role="alert">
          <Icon name="alert" />
          <span>{loading.fault.message}</span>
        </p>
      )}
      {loaded && <Outcome loaded={loaded} />}
    </div>
  );
}

function Outcome({ loaded }: { loaded: Loaded }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (loaded.contentVersionId) {
    return (
      <p className="note" role="status">
        <Icon name="info" />
        <span>{translate('editions.upload.done')}</span>
      </p>
    );
  }
  return (
    <div className="note bad" role="alert">
      <Icon name="alert" />
      <div className="stack">
        <b>{translate('editions.upload.problems', { count: loaded.problems.length })}</b>
        <ul className="plain-list">
          {loaded.problems.map(({ code, file, line, sentence }) => (
            <li key={`${file}${line}${code}${sentence.en}`}>
              <b>
                {file}
                {line !== null && ` ${translate('editions.upload.line', { line })}`}
              </b>
              <br />
              {sentence[locale === 'en' ? 'en' : 'ja']}
            </li>
          ))}
        </ul>
        <p>{translate('editions.upload.again')}</p>
      </div>
    </div>
  );
}
