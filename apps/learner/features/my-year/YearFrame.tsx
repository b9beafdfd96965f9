import './my-year.css';
import type { ReactNode } from 'react';
import { viewMyYearRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import {
  Fact,
  Facts,
  fiscalYearText,
  Link,
  Loaded,
  Notice,
  Page,
  useBilingual,
  useLanguage,
  usePathParams,
  useWords,
} from '#web/ui';
import { type MyYear, yearAddress } from '../../parts/my-years.tsx';
import { words } from './words.ts';
import { type YearPageName, yearPages } from './year-pages.ts';

interface FrameProps {
  /** Which page of the year this is; its name in the menu is its heading. */
  readonly page: YearPageName;
  readonly lead?: ReactNode;
  readonly children: (year: MyYear) => ReactNode;
}

/** Every page of somebody's year: which program and year, who guides them, the menu of the year, then the page itself. */
export function YearFrame({ page, lead, children }: FrameProps) {
  const say = useWords(words);
  const { traineeId } = usePathParams('traineeId');
  const asked = useAnswer(() => call(viewMyYearRoute, { params: { traineeId } }), [traineeId]);
  const label = yearPages.find((one) => one.page === page)?.label ?? 'overview';
  return (
    <Page title={say.pages[label]} heading={null} back={{ href: '/', label: say.back }}>
      <Loaded from={asked}>
        {(year) => (
          <>
            <div className="page-head">
              <p className="eyebrow">
                <YearName year={year} />
              </p>
              <h1>{say.pages[label]}</h1>
              {lead && <p className="lead">{lead}</p>}
            </div>
            <Placing year={year} />
            {year.state === 'left' && (
              <Notice tone="warn" title={say.left}>
                <p>{say.leftText}</p>
              </Notice>
            )}
            <YearMenu traineeId={year.traineeId} page={page} />
            {children(year)}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function YearName({ year: { programName, fiscalYear } }: { year: MyYear }) {
  const speak = useBilingual();
  const { language } = useLanguage();
  return (
    <>
      {speak(programName)} {fiscalYearText(fiscalYear, language)}
    </>
  );
}

function Placing({ year: { track, seminar, mentors } }: { year: MyYear }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const names = mentors.map(({ name }) => name).join(language === 'ja' ? '、' : ', ');
  return (
    <Facts className="year-placing">
      <Fact term={say.track}>{speak(track.name)}</Fact>
      <Fact term={say.seminar}>{seminar ? speak(seminar.name) : say.toBeSet}</Fact>
      <Fact term={say.mentors}>{names || say.toBeSet}</Fact>
    </Facts>
  );
}

function YearMenu({ traineeId, page: current }: { traineeId: string; page: YearPageName }) {
  const say = useWords(words);
  return (
    <nav className="year-menu no-print" aria-label={say.menu}>
      <ul>
        {yearPages.map(({ page, label }) => (
          <li key={page}>
            <Link href={yearAddress(traineeId, page)} aria-current={page === current ? 'page' : undefined}>
              {say.pages[label]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
