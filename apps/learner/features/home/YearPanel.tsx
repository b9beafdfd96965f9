import { ButtonLink, fiscalYearText, Icon, Link, Phrase, useBilingual, useLanguage, useWords } from '#web/ui';
import { type MyYear, yearAddress } from '../../parts/my-years.tsx';
import { yearWords } from './year-words.ts';

/** Whoever is in a year sees it before anything else. */
export function YearPanel({ year }: { year: MyYear }) {
  const say = useWords(yearWords);
  const speak = useBilingual();
  const { language } = useLanguage();
  const { traineeId, programName, fiscalYear, track, seminar } = year;
  return (
    <section className="panel next" aria-labelledby="year-heading">
      <div>
        <h1 className="next-label" id="year-heading">
          {say.now}
        </h1>
        <h2>
          <Phrase>{speak(programName)}</Phrase> <Phrase>{fiscalYearText(fiscalYear, language)}</Phrase>
        </h2>
        <p className="next-meta">{[track, seminar].flatMap((part) => (part ? [speak(part.name)] : [])).join('　')}</p>
        <p className="actions">
          <ButtonLink look={['primary']} href={yearAddress(traineeId)}>
            {say.open}
            <Icon name="next" />
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}

/** The other years of somebody, also those that are over. */
export function OtherYears({ years }: { years: readonly MyYear[] }) {
  const say = useWords(yearWords);
  const speak = useBilingual();
  const { language } = useLanguage();
  if (!years.length) return null;
  return (
    <section className="section" aria-labelledby="years">
      <h2 id="years">{say.others}</h2>
      <ul className="rows">
        {years.map(({ traineeId, programName, fiscalYear, track, state }) => (
          <li key={traineeId}>
            <Link className="row-link" href={yearAddress(traineeId)}>
              {speak(programName)} {fiscalYearText(fiscalYear, language)}
            </Link>{' '}
            <span className="small muted">
              {speak(track.name)}
              {state === 'left' && ` ${say.left}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
