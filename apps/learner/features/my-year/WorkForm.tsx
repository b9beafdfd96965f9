import { useEffect, useState } from 'react';
import { writeWorkRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, TextArea, useWords } from '#web/ui';
import { type InBoth, type License, licenses, type Work } from './work.ts';
import { WorkPictures } from './WorkPictures.tsx';
import { WorkVideo } from './WorkVideo.tsx';
import { words } from './work-words.ts';

interface Written {
  readonly title: InBoth;
  readonly abstract: InBoth;
  readonly links: string;
  readonly license: License;
  /** By the id of the picture, what was typed of it. */
  readonly alts: Readonly<Record<string, InBoth>>;
  /** Ids of pictures as they were put in order; one that came since stands behind. */
  readonly order: readonly string[];
}

const writtenOf = ({ title, abstract, links, license, pictures }: Work): Written => ({
  title,
  abstract,
  links: links.join('\n'),
  license: license as License,
  alts: Object.fromEntries(pictures.map(({ fileId, alt }) => [fileId, alt])),
  order: pictures.map(({ fileId }) => fileId),
});

/** The pictures of a work as its author has arranged and described them. */
function arranged({ pictures }: Work, { alts, order }: Written) {
  const place = ({ fileId }: Work['pictures'][number]) => {
    const at = order.indexOf(fileId);
    return at < 0 ? order.length : at;
  };
  return pictures
    .toSorted((one, other) => place(one) - place(other))
    .map(({ fileId, alt }) => ({ fileId, alt: alts[fileId] ?? alt }));
}

const NOTHING: readonly string[] = [];
const linesIn = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.some(Boolean) ? lines.filter(Boolean) : NOTHING;
};

/** The words of a work, its pictures and its video. What somebody else wrote meanwhile is not written over. */
export function WorkForm({ work, onChanged }: { work: Work; onChanged: () => void }) {
  const say = useWords(words);
  const [written, setWritten] = useState(() => writtenOf(work));
  const [version, setVersion] = useState(work.version);
  const [isDirty, setDirty] = useState(false);
  const [isSaved, setSaved] = useState(false);
  useWarning(isDirty);
  const put = (changed: Partial<Written>) => {
    setWritten({ ...written, ...changed });
    setDirty(true);
    setSaved(false);
  };
  const pictures = arranged(work, written);
  const save = useDeed(() => {
    const { title, abstract, license } = written;
    const input = { title, abstract, license, links: [...linesIn(written.links)], pictures, version };
    return call(writeWorkRoute, { params: { workId: work.workId }, input });
  });
  const submit = async () => {
    const now = await save.run();
    if (!now) return;
    setVersion(now.version);
    setDirty(false);
    setSaved(true);
    onChanged();
  };
  /** A file of one's own makes the next version; a later one is somebody else's, and the form stays as old as it is. */
  const filesChanged = (now: number) => {
    setVersion((before) => (now === before + 1 ? now : before));
    onChanged();
  };
  return (
    <section className="section" aria-labelledby="write">
      <h2 id="write">{say.write}</h2>
      <Form onSubmit={submit}>
        <ErrorSummary title={say.notSaved} fault={save.fault} />
        <WorkTexts written={written} onChange={put} />
        <WorkPictures
          workId={work.workId}
          pictures={pictures}
          onDescribe={(fileId, alt) => put({ alts: { ...written.alts, [fileId]: alt } })}
          onOrder={(order) => put({ order })}
          onFiles={filesChanged}
        />
        <WorkVideo work={work} onFiles={filesChanged} />
        <Button type="submit" look={['primary']} isBusy={save.isBusy}>
          {say.save}
        </Button>
        {isSaved && <p role="status">{say.saved}</p>}
      </Form>
    </section>
  );
}

function useWarning(isDirty: boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isDirty]);
}

interface TextsProps {
  readonly written: Written;
  readonly onChange: (changed: Partial<Written>) => void;
}

function WorkTexts({ written: { title, abstract, links, license }, onChange }: TextsProps) {
  const say = useWords(words);
  return (
    <>
      <Field
        label={say.titleJa}
        lang="ja"
        maxLength={120}
        value={title.ja}
        onChange={(ja) => onChange({ title: { ...title, ja } })}
      />
      <Field
        label={say.titleEn}
        lang="en"
        maxLength={120}
        value={title.en}
        onChange={(en) => onChange({ title: { ...title, en } })}
      />
      <TextArea
        label={say.abstractJa}
        value={abstract.ja}
        onChange={(ja) => onChange({ abstract: { ...abstract, ja } })}
      />
      <TextArea
        label={say.abstractEn}
        value={abstract.en}
        onChange={(en) => onChange({ abstract: { ...abstract, en } })}
      />
      <TextArea
        label={say.links}
        hint={say.linksHint}
        rows={3}
        value={links}
        onChange={(text) => onChange({ links: text })}
      />
      <div className="field">
        <label className="label" htmlFor="license">
          {say.license}
        </label>
        <span className="hint" id="license-hint">
          {say.licenseHint}
        </span>
        <select
          id="license"
          className="input"
          aria-describedby="license-hint"
          value={license}
          onChange={(event) => onChange({ license: event.currentTarget.value as License })}
        >
          {licenses.map((each) => (
            <option key={each} value={each}>
              {each === 'all-rights-reserved' ? say.reserved : each}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
