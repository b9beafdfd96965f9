import { useBilingual, useLanguage, useWords } from '#web/ui';
import { type Work, workFile } from './work.ts';
import { words } from './work-words.ts';

/** A work as those read it who do not write it. */
export function WorkShown({ work }: { work: Work }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const names = work.authors.filter(({ state }) => state === 'author').map(({ name }) => name ?? '');
  return (
    <article className="stack-1 work-shown">
      <p>
        {say.by}: {names.join(language === 'ja' ? '、' : ', ')}
      </p>
      <p className="work-lines">{speak(work.abstract)}</p>
      {work.pictures.map(({ fileId, alt }) => (
        <img key={fileId} src={workFile(work.workId, fileId)} alt={speak(alt)} loading="lazy" />
      ))}
      {work.video && (
        <video controls preload="metadata" src={workFile(work.workId, work.video)} aria-label={say.video} />
      )}
      {work.links.length > 0 && (
        <ul>
          {work.links.map((link) => (
            <li key={link}>
              <a href={link} rel="noopener noreferrer nofollow ugc">
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        {say.license}: {work.license === 'all-rights-reserved' ? say.reserved : work.license}
      </p>
    </article>
  );
}
