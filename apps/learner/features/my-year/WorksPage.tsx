import './works.css';
import { useState } from 'react';
import { beginWorkRoute, listMyWorksRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import {
  Button,
  Chip,
  ErrorSummary,
  Field,
  Form,
  goTo,
  Link,
  Loaded,
  More,
  useBilingual,
  useLanguage,
  usePathParams,
  useWords,
} from '#web/ui';
import { type WorkRow, workAddress, workFile } from './work.ts';
import { words } from './work-words.ts';
import { YearFrame } from './YearFrame.tsx';

/** The works of somebody in their year, and those of the others as far as these show them. */
export default function WorksPage() {
  const say = useWords(words);
  const { traineeId } = usePathParams('traineeId');
  const asked = useAnswer(() => call(listMyWorksRoute, { params: { traineeId } }), [traineeId]);
  return (
    <YearFrame page="works">
      {() => (
        <Loaded from={asked}>
          {({ mine, ofOthers, abilities }) => (
            <>
              <section className="section stack-1" aria-labelledby="mine">
                <h2 id="mine">{say.mine}</h2>
                <Works works={mine} traineeId={traineeId} none={say.none} />
                {abilities.begin && <Begin traineeId={traineeId} isOpen={mine.length === 0} />}
              </section>
              <section className="section stack-1" aria-labelledby="of-others">
                <h2 id="of-others">{say.ofOthers}</h2>
                <Works works={ofOthers} traineeId={traineeId} none={say.noneOfOthers} />
              </section>
            </>
          )}
        </Loaded>
      )}
    </YearFrame>
  );
}

interface WorksProps {
  readonly works: readonly WorkRow[];
  readonly traineeId: string;
  readonly none: string;
}

function Works({ works, traineeId, none }: WorksProps) {
  if (works.length === 0) return <p>{none}</p>;
  return (
    <ul className="work-cards">
      {works.map((work) => (
        <li key={work.workId} className="card">
          <WorkCard work={work} traineeId={traineeId} />
        </li>
      ))}
    </ul>
  );
}

function WorkCard({ work, traineeId }: { work: WorkRow; traineeId: string }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const me = work.authors.find((author) => author.traineeId === traineeId);
  const names = work.authors.filter(({ state }) => state === 'author').map(({ name }) => name ?? '');
  return (
    <>
      {work.picture && (
        <img src={workFile(work.workId, work.picture.fileId)} alt={speak(work.picture.alt)} loading="lazy" />
      )}
      <h3>
        <Link href={workAddress(traineeId, work.workId)}>{speak(work.title) || say.untitled}</Link>
      </h3>
      <p className="small">
        {say.by}: {names.join(language === 'ja' ? '、' : ', ')}
      </p>
      <p>
        {me?.state === 'invited' && <Chip tone="warn">{say.invited}</Chip>}{' '}
        <Chip>{say.visibility[work.visibility]}</Chip>{' '}
        {me && work.publication !== 'not-public' && (
          <Chip icon="done" tone="ok">
            {say.publication[work.publication]}
          </Chip>
        )}
      </p>
    </>
  );
}

function Begin({ traineeId, isOpen }: { traineeId: string; isOpen: boolean }) {
  const say = useWords(words);
  const [ja, setJa] = useState('');
  const [en, setEn] = useState('');
  const begin = useDeed((key) => call(beginWorkRoute, { params: { traineeId }, input: { title: { ja, en } }, key }));
  const submit = async () => {
    const begun = await begin.run();
    if (begun) goTo(workAddress(traineeId, begun.workId));
  };
  return (
    <More summary={say.begin} open={isOpen}>
      <p>{say.beginHint}</p>
      <Form onSubmit={submit}>
        <ErrorSummary title={say.notBegun} fault={begin.fault} />
        <Field label={say.titleJa} lang="ja" maxLength={120} value={ja} onChange={setJa} />
        <Field label={say.titleEn} lang="en" maxLength={120} value={en} onChange={setEn} />
        <Button type="submit" look={['primary']} isBusy={begin.isBusy}>
          {say.beginNow}
        </Button>
      </Form>
    </More>
  );
}
