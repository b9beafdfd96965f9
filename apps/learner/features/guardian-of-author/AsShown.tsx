import { guardianWorkFileRoute } from '#contract/routes';
import { addressOf } from '#web/api-client';
import { Fact, Facts, fiscalYearText, useBilingual, useLanguage, useWords } from '#web/ui';
import type { Asked } from './asked.ts';
import { words } from './words.ts';

/** A work as its public page would show it, with how the author is named. */
export function AsShown({ asked }: { asked: Asked }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const { author, program, fiscalYear, title, abstract, credit, others, links, license, video, ticket } = asked;
  const at = (fileId: string) => addressOf(guardianWorkFileRoute, { params: { ticket, fileId } });
  const inBoth = (text: { ja: string; en: string }) => `${text.ja} / ${text.en}`;
  return (
    <section className="section stack-1" aria-labelledby="shown">
      <h2 id="shown">{say.about(author, `${speak(program)} ${fiscalYearText(fiscalYear, language)}`)}</h2>
      <Facts>
        <Fact term={say.workTitle}>{inBoth(title)}</Fact>
        <Fact term={say.named(author)}>{credit ? inBoth(credit) : say.unnamed}</Fact>
        <Fact term={say.others}>{others.length ? others.map(inBoth).join('、') : say.noOthers}</Fact>
        <Fact term={say.license}>{license === 'all-rights-reserved' ? say.reserved : license}</Fact>
      </Facts>
      <p className="guarded-lines" lang="ja">
        {abstract.ja}
      </p>
      <p className="guarded-lines" lang="en">
        {abstract.en}
      </p>
      {asked.pictures.map(({ fileId, alt }) => (
        <img key={fileId} className="guarded-media" src={at(fileId)} alt={speak(alt)} loading="lazy" />
      ))}
      {video && <video className="guarded-media" controls preload="metadata" src={at(video)} aria-label={say.video} />}
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link}>
              <a href={link} rel="noopener noreferrer nofollow ugc">
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
